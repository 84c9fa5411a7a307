import { minutesPresent } from '../attendance/minutes.ts';
import type { Absence, Attendance, Presence } from '../attendance/types.ts';
import { localDateIn, minutesOf } from '../schedule/time.ts';
import { EN_US, type Words } from '../words/en-us.ts';
import { absenceLines } from './sections/absence.ts';
import { goalLines } from './sections/goals.ts';
import { answerLines, clean, section } from './sections/lines.ts';
import { membershipLines } from './sections/membership.ts';
import { attendedLine, missedLine, unknownLine } from './sections/session.ts';
import type {
  Answers,
  Field,
  Line,
  MemberContext,
  MemberNote,
  Section,
  SectionKind,
  SessionFacts,
  Template,
} from './types.ts';

export { splitGroupRecord } from './group-record.ts';

/** What one member's note is made of. Of the group note only the fields of the shared part are ever looked at. */
export interface SplitInput {
  readonly session: SessionFacts;
  readonly template: Template;
  /** The group note's answers. Group-only answers may be in it and are never read. */
  readonly shared: Answers;
  readonly member: MemberContext;
  readonly words?: Words;
}

/**
 * One member's own note: session facts, the shared part by value, this member's entry, and nothing else (rule 1). An absence
 * note where the member stayed away. Sections without content are left out. While attendance is unknown the note is a preview,
 * which completeness (`checkMember`) and `chargeFor` refuse to let through.
 */
export function splitNote(input: SplitInput): MemberNote {
  const { attendance } = input.member;
  switch (attendance.status) {
    case 'attended':
    case 'unknown':
      return progressNote(input, attendance);
    case 'no-show':
    case 'late-cancel':
    case 'excused':
      return absenceNote(input, attendance);
  }
}

type Note = SplitInput & { readonly words: Words };

function withWords(input: SplitInput): Note {
  return { ...input, words: input.words ?? EN_US };
}

/** Sections of the group record and of addenda alone: a field of the two parts that asks for one stands elsewhere. */
const ELSEWHERE: readonly SectionKind[] = ['process', 'attendance', 'addendum'];

function homeOf(field: Field): SectionKind {
  if (!ELSEWHERE.includes(field.section)) return field.section;
  return field.part === 'shared' ? 'content' : 'response';
}

function fieldsOf(template: Template, part: 'shared' | 'entry', kind: SectionKind): readonly Field[] {
  return template.fields.filter((field) => field.part === part && homeOf(field) === kind);
}

/** What the shared part and the entry say in one section. */
function written(note: Note, kind: SectionKind): readonly Line[] {
  return [
    ...answerLines(fieldsOf(note.template, 'shared', kind), note.shared, note.words),
    ...entryLines(note, kind),
  ];
}

function entryLines(note: Note, kind: SectionKind): readonly Line[] {
  const fields = fieldsOf(note.template, 'entry', kind);
  return [
    ...goalLines(fields, note.member.entry, note.member.goals, note.words),
    ...answerLines(fields, note.member.entry, note.words),
  ];
}

function membership(note: Note): readonly Line[] {
  const day = localDateIn(note.session.scheduled.start, note.session.place.timeZone);
  return membershipLines(note.member, day, note.words);
}

function progressNote(
  input: SplitInput,
  attendance: Extract<Attendance, { status: 'attended' | 'unknown' }>,
): MemberNote {
  const note = withWords(input);
  const { session, words } = note;
  const facts =
    attendance.status === 'attended' ? attendedLine(session, attendance, words) : unknownLine(session, words);
  return {
    kind: 'progress',
    title: words.titles.progress(clean(session.groupName)),
    timeZone: session.place.timeZone,
    sections: [
      ...section('session', [facts, ...written(note, 'session')], words),
      ...PROGRESS.flatMap((kind) => section(kind, written(note, kind), words)),
      ...section('membership', [...membership(note), ...written(note, 'membership')], words),
    ],
    ...minutesOfNote(session, attendance),
  };
}

const PROGRESS = ['content', 'participation', 'response', 'risk', 'goals', 'plan'] as const;

/** What a clinician may have learned of someone who was not there, such as on the telephone. */
const WHILE_AWAY = ['risk', 'plan'] as const;

function absenceNote(input: SplitInput, absence: Absence): MemberNote {
  const note = withWords(input);
  const { session, shared, member, words } = note;
  const fields = fieldsOf(note.template, 'entry', 'absence');
  const sections: readonly Section[] = [
    ...section('session', [missedLine(session, words)], words),
    ...section('absence', absenceLines(absence, fields, shared, member.entry, words), words),
    ...WHILE_AWAY.flatMap((kind) => section(kind, entryLines(note, kind), words)),
    ...section('membership', [...membership(note), ...entryLines(note, 'membership')], words),
  ];
  return {
    kind: 'absence',
    title: words.titles.absence(clean(session.groupName)),
    timeZone: session.place.timeZone,
    sections,
    ...minutesOfNote(session, absence),
  };
}

function minutesOfNote(
  session: SessionFacts,
  attendance: Presence | Attendance,
): Pick<MemberNote, 'sessionMinutes' | 'memberMinutes' | 'participants'> {
  return {
    sessionMinutes: minutesOf(session.actual),
    participants: session.participants,
    ...(attendance.status === 'attended'
      ? { memberMinutes: minutesPresent(attendance, session.actual) }
      : {}),
  };
}
