import type { Modality, Notice } from '../attendance/types.ts';
import type { GroupKind } from '../group/types.ts';
import type { SectionKind } from '../note/types.ts';
import type { FacilitatorRole } from '../schedule/types.ts';
import { ANSWER_SENTENCES } from './en-us-answers.ts';
import { DATES, list } from './en-us-dates.ts';

const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/**
 * Every word that a note says by itself, in US English; whatever a clinician wrote stands in the note as written.
 * Another locale is another object of this shape. Sentences leave the subject out, as progress notes do, so that no
 * pronoun has to be guessed.
 */
export const EN_US = {
  list,
  count: (count: number): string => SMALL[count] ?? String(count),
  minutes: (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`),
  quoted: (text: string): string => `“${text}”`,
  yesNo: (value: boolean): string => (value ? 'Yes.' : 'No.'),
  dates: DATES,
  answers: ANSWER_SENTENCES,

  titles: {
    progress: (group: string): string => `Group progress note: ${group}`,
    absence: (group: string): string => `Absence note: ${group}`,
    groupRecord: (group: string): string => `Group record: ${group}`,
  },

  sections: {
    session: 'Session',
    content: 'Session content',
    participation: 'Participation and presentation',
    response: 'Response to treatment',
    risk: 'Risk',
    goals: 'Progress toward goals',
    plan: 'Plan',
    membership: 'Group treatment',
    absence: 'Absence',
    process: 'Group process',
    attendance: 'Attendance',
    addendum: 'Addendum',
  } satisfies Record<SectionKind, string>,

  kinds: {
    psychoeducational: 'a psychoeducational group',
    process: 'a process group',
    support: 'a support group',
    hybrid: 'a psychoeducational and process group',
  } satisfies Record<GroupKind, string>,

  /** Observers and supervisors have sentences of their own. */
  roles: { lead: 'lead', 'co-facilitator': 'co-facilitator' } satisfies Partial<
    Record<FacilitatorRole, string>
  >,

  session: {
    /** The core of the first sentence of every note. */
    scheduled: (length: number, group: string, kind: string, when: string): string =>
      `scheduled ${length}-minute session of ${group}, ${kind}, on ${when}`,
    attended: (session: string, how: string, others: string): string =>
      `Attended the ${session}, ${how}, ${others}.`,
    missed: (session: string): string => `Did not attend the ${session}.`,
    unknown: (session: string): string => `Attendance has not been recorded for the ${session}.`,
    group: (session: string, where: string): string =>
      `This record is of the ${session}${where && `, ${where}`}.`,
    others: (count: string, one: boolean): string =>
      `with ${count} other ${one ? 'participant' : 'participants'}`,
    ran: (span: string, length: string): string => `The session ran ${span} (${length}).`,
    whole: (length: string): string => `Present for the whole session (${length}).`,
    late: (arrived: string, length: string): string =>
      `Arrived at ${arrived} and stayed to the end (${length} present).`,
    early: (left: string, length: string): string =>
      `Present from the start and left at ${left} (${length} present).`,
    partly: (arrived: string, left: string, length: string): string =>
      `Arrived at ${arrived} and left at ${left} (${length} present).`,
    facilitated: (names: string): string => `Facilitated by ${names}.`,
    /** True also of a session to which nobody came. */
    facilitators: (names: string): string => `Facilitators: ${names}.`,
    observed: (names: string): string => `Observed by ${names}.`,
    supervised: (names: string): string => `Supervised by ${names}.`,
    modality: { 'in-person': 'in person', video: 'by video', audio: 'by audio only' } satisfies Record<
      Modality,
      string
    >,
    at: (place: string): string => `at ${place}`,
    whileAt: (place: string): string => `while the group met at ${place}`,
  },

  absence: {
    status: { 'no-show': 'No-show.', 'late-cancel': 'Late cancellation.', excused: 'Excused absence.' },
    notice: {
      none: 'No notice was given.',
      late: 'Notice was given, but late.',
      'in-time': 'Notice was given in time.',
    } satisfies Record<Notice, string>,
    missed: 'Missed content',
    topic: 'Topic of the session',
    skills: 'Skills taught',
  },

  goals: {
    goal: 'Goal',
    progress: (progress: string): string => `Progress: ${progress}.`,
    /** Codes of http://terminology.hl7.org/CodeSystem/goal-achievement. */
    achievements: {
      'in-progress': 'in progress',
      improving: 'improving',
      worsening: 'worsening',
      'no-change': 'no change',
      achieved: 'achieved',
      sustaining: 'achieved and sustained',
      'not-achieved': 'not achieved',
      'no-progress': 'no progress',
      'not-attainable': 'not attainable',
    } as Readonly<Record<string, string>>,
    unknown: 'A goal that is no longer on file',
  },

  membership: {
    since: (enrollment: 'open' | 'closed', day: string): string =>
      `Member of this ${enrollment} group since ${day}.`,
    entered: (enrollment: 'open' | 'closed', day: string): string =>
      `Entered this ${enrollment} group on ${day}.`,
    attended: (count: number): string => `Sessions attended to date: ${count}.`,
    left: (day: string, circumstances: string): string =>
      `Last day in the group: ${day}${circumstances && ` (${circumstances})`}.`,
    departures: {
      completed: 'completed the group',
      'left-early': 'left before completing it',
      transferred: 'transferred to other treatment',
      'moved-away': 'moved away',
      'lost-contact': 'contact was lost',
      removed: 'removed from the group',
      deceased: 'died',
    } as Readonly<Record<string, string>>,
    diagnoses: 'Diagnoses treated',
    diagnosis: 'Diagnosis treated',
    rationale: 'Why group treatment',
  },

  counts: {
    attended: (count: number): string => `Participants: ${count}.`,
    modality: (modality: string, count: number): string => `${count} ${modality}`,
    absent: { 'no-show': 'No-shows', 'late-cancel': 'Late cancellations', excused: 'Excused absences' },
    none: 'Nobody attended.',
  },

  document: {
    name: 'Client',
    recordNumber: 'Record number',
    birthDate: 'Date of birth',
    signed: {
      author: (who: string, when: string): string => `Signed by ${who}, on ${when}.`,
      'co-author': (who: string, when: string): string => `Co-signed by ${who}, on ${when}.`,
      addendum: (who: string, when: string): string => `Addendum signed by ${who}, on ${when}.`,
    },
    unsigned: 'Not signed yet.',
  },
};

/** The words of one locale. */
export type Words = typeof EN_US;
