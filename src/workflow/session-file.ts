import type {
  Appointment,
  ChargeItem,
  Encounter,
  QuestionnaireResponse,
  Resource,
  Task,
} from '@medplum/fhirtypes';
import type { NotExpected } from '../domain/attendance/not-expected.ts';
import type { MemberAttendance } from '../domain/attendance/types.ts';
import type { Charge } from '../domain/billing/types.ts';
import type { Group, Membership } from '../domain/group/types.ts';
import type { PositionalWords } from '../domain/guard/types.ts';
import type { Instant, LocalDate, PatientId, PractitionerId } from '../domain/ids.ts';
import type { Answers, Goal, Template } from '../domain/note/types.ts';
import type { Patient } from '../domain/person.ts';
import type { Session } from '../domain/schedule/types.ts';
import type { TaskState } from '../fhir/task-parts.ts';
import type { Diagnosis } from '../fhir/condition.ts';
import type { Link } from '../fhir/links.ts';
import type { Unusable } from '../fhir/parsed.ts';
import type { Override } from '../fhir/signing.ts';
import type { Stored } from '../gateway/port.ts';
import type { GuardRoster } from './guard/types.ts';

/**
 * Where a value stands on the server: its id, the version that was read (a later write needs it for If-Match), and the
 * resource as it was, so that what others keep in it is written back unchanged.
 */
export interface Version<T extends Resource = Resource> {
  readonly id: string;
  readonly versionId: string;
  readonly resource: Stored<T>;
}

export function versionOf<T extends Resource>(resource: Stored<T>): Version<T> {
  return { id: resource.id, versionId: resource.meta.versionId, resource };
}

export interface Lock {
  readonly by: PractitionerId;
  readonly at: Instant;
}

/** A draft as it stands on the server: the group note, or one member's entry. */
export interface Draft {
  readonly version: Version<QuestionnaireResponse>;
  readonly answers: Answers;
  /** When and by whom it was last saved. */
  readonly savedAt?: Instant;
  readonly savedBy?: PractitionerId;
  /** Signed or written: never edited again (rule 4). */
  readonly locked: boolean;
  readonly lock?: Lock;
}

/** How far the writing of one record has come. */
export type WritingState = TaskState;

export interface MemberTask {
  readonly version: Version<Task>;
  readonly patientId: PatientId;
  readonly state: WritingState;
  /** Whose signature stands under the note, or will. */
  readonly signer: PractitionerId;
  /** `Composition/…` and `DocumentReference/…`, once written. */
  readonly composition?: string;
  readonly document?: string;
}

export interface LastEntry {
  readonly date: LocalDate;
  readonly answers: Answers;
}

/** One member in one session: everything that charting this member needs, and nothing of anyone else. */
export interface MemberFile {
  readonly patient: Patient;
  /** Absent for a walk-in without a membership. */
  readonly membership?: Membership;
  readonly attendance: MemberAttendance;
  readonly appointment?: Version<Appointment>;
  readonly entry?: Draft;
  readonly charge?: Charge & { readonly version: Version<ChargeItem> };
  readonly goals: readonly Goal[];
  readonly diagnoses: readonly Diagnosis[];
  readonly lastEntry?: LastEntry;
  /** Sessions attended before this one. */
  readonly attendedBefore: number;
  readonly task?: MemberTask;
}

/** Somebody who once was on a session's roster and is not expected: no note, no charge. */
export interface NotExpectedMember {
  readonly patient: Patient;
  readonly appointment: Version<Appointment>;
  readonly why: NotExpected;
}

/** A facilitator's signature under the group note. */
export interface GroupSignature {
  readonly by: PractitionerId;
  readonly at: Instant;
}

/** One session with all that belongs to it, as read from the server. */
export interface SessionFile {
  readonly session: Session;
  readonly group: Group;
  readonly template: Template;
  readonly appointment: Version<Appointment>;
  readonly encounter?: Version<Encounter> & { readonly revision: number };
  readonly groupNote?: Draft;
  /** On the roster of this session, ordered by family name. */
  readonly members: readonly MemberFile[];
  /** Not on the roster, although an Appointment of theirs exists. */
  readonly notExpected: readonly NotExpectedMember[];
  readonly signatures: readonly GroupSignature[];
  /** Signatures under an earlier wording of the group note, taken back when it was reopened. */
  readonly withdrawn?: readonly Link<'Provenance'>[];
  /** What signers have overridden so far, with their reasons (rule 5): they stand with the group, in nobody's record. */
  readonly overrides: readonly Override[];
  /** Who the guard must tell from whom: everyone who is or ever was in the group, walk-ins, their relatives, staff. */
  readonly roster: GuardRoster;
  /** What this clinic writes in place of another member's name. */
  readonly positionalWords: PositionalWords;
  readonly sessionTask?: Version<Task> & {
    readonly state: WritingState;
    readonly requiredSigners: readonly PractitionerId[];
  };
  /** Id of the group record's Composition once it is written. */
  readonly groupRecord?: string;
  /** Resources that belong here and cannot be read: shown, never dropped in silence. */
  readonly unusable: readonly Unusable[];
}
