import type { Code } from '../code.ts';
import type { GoalId, Instant, LocalDate, TimeZone } from '../ids.ts';
import type { Attendance } from '../attendance/types.ts';
import type { Facilitator, Place, Span } from '../schedule/types.ts';
import type { GroupKind, Departure } from '../group/types.ts';

/** Who will read it: everybody's record, the group record alone, one member's record alone. */
export const PARTS = ['shared', 'group-only', 'entry'] as const;
export type Part = (typeof PARTS)[number];

export const SECTIONS = [
  'session',
  'content',
  'participation',
  'response',
  'risk',
  'goals',
  'plan',
  'membership',
  'absence',
  'process',
  'attendance',
  'addendum',
] as const;
export type SectionKind = (typeof SECTIONS)[number];

/** What a field says in another language: its label, and its options by their codes. What is not translated is absent. */
export interface FieldWords {
  readonly label?: string;
  readonly options: Readonly<Record<string, string>>;
}

/** A field of a template. `id` is the Questionnaire's linkId, such as `shared.topic`. */
export interface Field {
  readonly id: string;
  readonly part: Part;
  readonly section: SectionKind;
  readonly label: string;
  readonly kind: 'line' | 'text' | 'choice' | 'choices' | 'goals' | 'yes-no';
  readonly required: boolean;
  readonly options: readonly Code[];
  /** By language tag, such as `es`. Notes and drafts are written with the field's own words, whoever reads them. */
  readonly translations?: Readonly<Record<string, FieldWords>>;
}

/** Which fields the three parts have ("chart entry style"). */
export interface Template {
  /** Canonical with version, `url|version`. */
  readonly canonical: string;
  readonly title: string;
  /** By language tag; empty where it has no other. */
  readonly titles?: Readonly<Record<string, string>>;
  readonly fields: readonly Field[];
}

/** How far one goal has come, in the words of `http://terminology.hl7.org/CodeSystem/goal-achievement`. */
export interface GoalProgress {
  readonly goalId: GoalId;
  readonly progress?: Code;
  readonly note?: string;
}

export type AnswerValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'codes'; readonly codes: readonly Code[] }
  | { readonly kind: 'yes-no'; readonly value: boolean }
  | { readonly kind: 'goals'; readonly goals: readonly GoalProgress[] };

/** What has been written in a draft, by field id. A field without an answer is absent. */
export type Answers = Readonly<Record<string, AnswerValue>>;

export interface Goal {
  readonly id: GoalId;
  readonly words: string;
  readonly current: boolean;
  readonly achievement?: Code;
}

/** Facts about the session that every note states (D1, D2, D4). */
export interface SessionFacts {
  readonly groupName: string;
  readonly groupKind: GroupKind;
  readonly scheduled: Span;
  readonly actual: Span;
  readonly place: Place;
  readonly facilitators: readonly Facilitator[];
  /** Everyone who attended, billed or not. */
  readonly participants: number;
}

/** What one member's note says of their time in the group. */
export interface MembershipFacts {
  readonly enrollment: 'open' | 'closed';
  readonly entryDate?: LocalDate;
  /** Sessions attended, this one included. */
  readonly sessionsAttended: number;
  readonly departureDate?: LocalDate;
  readonly departure?: Departure;
  readonly rationale?: string;
}

/** Everything that splitting needs for one member. Nothing of any other member can be in it. */
export interface MemberContext {
  readonly attendance: Attendance;
  readonly entry: Answers;
  readonly goals: readonly Goal[];
  readonly diagnoses: readonly Code[];
  readonly membership: MembershipFacts;
}

/** A line of a section: a label with words, or words alone. */
export interface Line {
  readonly label?: string;
  readonly text: string;
}

export interface Section {
  readonly kind: SectionKind;
  readonly title: string;
  readonly lines: readonly Line[];
}

export interface Signature {
  readonly name: string;
  readonly credential: string;
  readonly role: 'author' | 'co-author' | 'addendum';
  readonly at: Instant;
}

/** One member's note, or the group record: coded sections in reading order. */
export interface Note {
  readonly title: string;
  /** Of the session's place: signatures are dated by its clock. Absent: by the offset that the instant carries. */
  readonly timeZone?: TimeZone;
  readonly sections: readonly Section[];
}

/** A progress note for someone who attended, or an absence note. */
export interface MemberNote extends Note {
  readonly kind: 'progress' | 'absence';
  readonly sessionMinutes: number;
  /** Minutes this member was there; absent for an absence. */
  readonly memberMinutes?: number;
  readonly participants: number;
}
