import type { CellStatus } from '../../../src/domain/attendance/history.ts';
import type { AttendancePolicy } from '../../../src/domain/attendance/policy.ts';
import type { Trend } from '../../../src/domain/attendance/trend.ts';

const sessions = (count: number) => (count === 1 ? '1 session' : `${count} sessions`);

/** A group's attendance over time. */
export const history = {
  loading: 'Loading the attendance…',
  title: 'Attendance over time',
  range: 'How far back',
  ranges: { 3: '3 months', 6: '6 months', 12: '12 months' },
  rules: 'Absence rules',
  empty: 'No session in this time. Once sessions have been held, everybody’s attendance stands here.',
  nobody: 'Nobody was a member in this time.',
  unusable: (count: number) =>
    count === 1
      ? '1 entry in the record system can’t be read and is not shown.'
      : `${count} entries in the record system can’t be read and are not shown.`,
  counts: {
    held: (count: number) => `${sessions(count)} held`,
    visits: (count: number) => (count === 1 ? '1 visit' : `${count} visits`),
    average: (count: string) => `${count} per session`,
    rate: (percent: string) => `${percent} attended`,
  },
  legend: 'What the marks mean',
  marks: {
    attended: 'Attended',
    'no-show': 'No-show',
    'late-cancel': 'Late cancel',
    excused: 'Excused',
    'not-yet': 'Not taken yet',
  } satisfies Record<CellStatus, string>,
  lateMark: 'Minutes late, minutes left early',
  taskMark: 'Follow-up open',
  doneMark: 'Followed up',
  blankMark: 'Blank: not a member, or not expected',
  member: 'Member',
  walkIn: 'walk-in',
  flagged: 'flagged',
  ofKnown: (attended: number, known: number) => `${attended} of ${known}`,
  nothingKnown: 'none taken yet',
  /** What a screen reader says of one place in the picture. */
  cell: (name: string, day: string, what: string) => `${name}, ${day}: ${what}`,
  late: (minutes: number) => (minutes === 1 ? '1 minute late' : `${minutes} minutes late`),
  leftEarly: (minutes: number) => (minutes === 1 ? 'left 1 minute early' : `left ${minutes} minutes early`),
  before: 'not yet a member',
  after: 'no longer a member',
  notExpected: 'not expected',
  column: (day: string, attended: number, expected: number) =>
    `${day}: ${attended} of ${expected} attended. Open the session.`,
  keys: 'Arrow keys move through the picture; Enter shows more.',
  look: {
    title: 'Worth a look',
    chronic: (misses: number, of: number, since: string) =>
      `Missed ${misses} of the last ${sessions(of)}, since ${since}.`,
    flagged: (since: string) => `Flagged since ${since}.`,
    flag: 'Flag and follow up',
    clear: 'Clear the flag',
    followUp: 'Plan a follow-up',
    open: (count: number) => (count === 1 ? '1 follow-up is open.' : `${count} follow-ups are open.`),
  },
  card: {
    minutes: (minutes: number) => `${minutes} minutes in the session`,
    session: 'Open the session',
    client: 'Open the client',
    followUp: 'Follow-up',
    makeUp: 'Missed content',
    due: (day: string) => `due ${day}`,
    plan: 'Plan a follow-up',
  },
  pattern: {
    rate: (attended: number, known: number, percent: string) =>
      `Attended ${attended} of ${sessions(known)} (${percent}).`,
    none: 'Nothing is known of this member’s attendance yet.',
    absent: (count: number) =>
      count === 1 ? 'Missed the last session.' : `Missed the last ${count} sessions in a row.`,
    attended: (count: number) =>
      count === 1 ? 'Came to the last session.' : `Came to the last ${count} sessions in a row.`,
    last: (day: string) => `Last attended on ${day}.`,
    never: 'Has not attended in this time.',
    longest: (count: number) => `The longest absence was ${sessions(count)}.`,
    late: (count: number) => (count === 1 ? 'Came late once.' : `Came late ${count} times.`),
    leftEarly: (count: number) => (count === 1 ? 'Left early once.' : `Left early ${count} times.`),
    trends: {
      rising: 'Comes more often than before.',
      falling: 'Comes less often than before.',
      steady: 'Comes about as often as before.',
    } satisfies Record<Trend, string>,
  },
  flag: {
    title: (name: string) => `Flag ${name}’s attendance`,
    words: 'What the flag says',
    wordsHint: 'Shown wherever the record system shows flags. About this client alone.',
    also: 'Plan a follow-up too',
    due: 'Follow up by',
    save: 'Flag',
    saveBoth: 'Flag and plan a follow-up',
    done: (name: string) => `${name} is flagged.`,
    doneBoth: (name: string, day: string) => `${name} is flagged, and a follow-up is due ${day}.`,
    cleared: (name: string) => `The flag of ${name} was cleared.`,
    half: 'The flag stands, but the follow-up could not be planned. Try again; nothing is done twice.',
  },
  planned: (name: string, day: string) => `A follow-up of ${name} is due ${day}.`,
  policy: {
    title: 'Absence rules of this group',
    chronic: 'Suggest a flag when a member missed',
    misses: 'Sessions missed',
    window: 'Of the last',
    counts: 'These count as missed',
    followUpFor: 'Plan a follow-up after',
    days: 'Days until it is due',
    what: 'Flags are only suggested: a person raises them. Follow-ups are planned when the session is signed.',
    save: 'Save the rules',
    saved: 'The absence rules were saved.',
    bad: {
      window: 'A whole number from 1 to 52.',
      misses: 'From 1 to the number of sessions looked at.',
      counts: 'At least one kind of absence has to count.',
      followUpDays: 'A whole number of days from 0 to 60.',
      followUpFor: 'Pick which absences are followed up.',
    } satisfies Record<keyof AttendancePolicy, string>,
  },
  problems: {
    findings: 'Replace it first: nothing in one client’s record may name another.',
    'no-membership': 'This client has no membership in the group.',
    'not-absent': 'The attendance was changed since: no absence is on file. Load the page again.',
    'no-such-entry': 'This client is no longer on the roster of that session.',
    conflict: 'Somebody else changed this at the same moment. Load the page again.',
    busy: 'Others are changing this at the same moment. Try again.',
    'no-such-group': 'This group is no longer there.',
    'nothing-to-do': 'Say what is to be made up.',
  },
  failed: 'Not saved. Try again; nothing is done twice.',
};
