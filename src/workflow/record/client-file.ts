import type { EpisodeOfCare } from '@medplum/fhirtypes';
import type { ChronicAbsence } from '../../domain/attendance/chronic.ts';
import type { HistoryCell } from '../../domain/attendance/history.ts';
import type { MemberPattern } from '../../domain/attendance/pattern.ts';
import type { AttendancePolicy } from '../../domain/attendance/policy.ts';
import type { ChargeStatus } from '../../domain/billing/types.ts';
import type { Code } from '../../domain/code.ts';
import type { Group, Membership, MembershipStatus } from '../../domain/group/types.ts';
import type { GroupId, Instant, LocalDate, SessionId, TimeZone } from '../../domain/ids.ts';
import type { Goal, Section } from '../../domain/note/types.ts';
import type { Patient, Practitioner } from '../../domain/person.ts';
import type { AddendumKind } from '../../domain/record/addendum-kind.ts';
import type { OtherNames } from '../../fhir/human-name.ts';
import type { Unusable } from '../../fhir/parsed.ts';
import type { RaisedFlag } from '../attendance-history/types.ts';
import type { FollowUp } from '../follow-up/types.ts';
import type { RecordedNote } from '../member-record.ts';
import type { Version } from '../session-file.ts';
import type { NoteParts } from './parts.ts';

/** One period of a client in a group, with every status it went through. */
export interface MembershipOverTime {
  readonly membership: Membership;
  readonly group?: Group;
  readonly version: Version<EpisodeOfCare>;
  /** Undefined where it begins later. */
  readonly statusToday?: MembershipStatus;
  /** The first day of active membership. */
  readonly entryDate?: LocalDate;
  /** Oldest first; `from` is empty where it is not on file, `to` absent while it lasts. */
  readonly periods: readonly {
    readonly status: MembershipStatus;
    readonly from: LocalDate | '';
    readonly to?: LocalDate;
  }[];
  readonly primaryClinician?: Practitioner;
}

/** An addendum, late entry or correction as it stands beside its note. */
export interface RecordedAddendum {
  readonly compositionId: string;
  /** From 1, in the order of signing. */
  readonly number: number;
  readonly kind: AddendumKind;
  readonly title: string;
  readonly sections: readonly Section[];
  /** The plain text of the document; absent where there is none that can be read. */
  readonly text?: string;
  /** False where the document no longer is what was signed (rule 4). */
  readonly unchanged: boolean;
  readonly signedAt: Instant;
  readonly signer?: Practitioner;
}

/** A signed note with its parts apart, and everything that was added to it. */
export interface ClientNote extends RecordedNote {
  readonly groupId?: GroupId;
  readonly groupName?: string;
  readonly sessionStart?: Instant;
  readonly timeZone?: TimeZone;
  readonly parts: NoteParts;
  /** In the order of signing. */
  readonly addenda: readonly RecordedAddendum[];
}

/** Where a further page of notes begins. Handed back as it is. */
export interface NotesCursor {
  readonly before: Instant;
  /** Notes signed at that very moment that have been seen. */
  readonly seen: readonly string[];
}

export interface NotesPage {
  /** Newest first. */
  readonly notes: readonly ClientNote[];
  readonly older?: NotesCursor;
}

/** One client's attendance in one group, for a picture over time. */
export interface GroupHistory {
  readonly groupId: GroupId;
  readonly groupName: string;
  /** Oldest first. */
  readonly cells: readonly HistoryCell[];
  readonly pattern: MemberPattern;
  readonly policy: AttendancePolicy;
  readonly chronic?: ChronicAbsence;
}

/** A goal with what was charted about it over time. */
export interface GoalHistory {
  readonly goal: Goal;
  /** Oldest first. */
  readonly steps: readonly {
    readonly day: LocalDate;
    readonly sessionId: SessionId;
    readonly progress?: Code;
    readonly note?: string;
  }[];
}

export interface ChargeLine {
  readonly sessionId: SessionId;
  readonly day?: LocalDate;
  readonly code: Code;
  readonly status: ChargeStatus;
}

/** What is to be billed for a client, by code and status; amounts come with billing. */
export interface ClientCharges {
  /** Newest first. */
  readonly items: readonly ChargeLine[];
  readonly counts: Readonly<Record<ChargeStatus, number>>;
  /** There are older ones beside these. */
  readonly more: boolean;
}

export interface NextSession {
  readonly sessionId: SessionId;
  readonly groupId: GroupId;
  readonly groupName: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly timeZone: TimeZone;
  readonly placeName: string;
  readonly virtual: boolean;
}

/** One client with all that group treatment has put into their record. */
export interface ClientFile extends NotesPage {
  readonly patient: Patient;
  /** Names on file beside the one that is used. */
  readonly otherNames: OtherNames;
  /** Those that last first, then the newest. */
  readonly memberships: readonly MembershipOverTime[];
  /** By group, of the last twelve months. */
  readonly attendance: readonly GroupHistory[];
  /** Current goals first. */
  readonly goals: readonly GoalHistory[];
  readonly charges: ClientCharges;
  readonly next: readonly NextSession[];
  /** Open ones first, by day due. */
  readonly tasks: readonly FollowUp[];
  /** Standing ones first. */
  readonly flags: readonly RaisedFlag[];
  /** What belongs here and cannot be read: shown, never dropped in silence. */
  readonly unusable: readonly Unusable[];
}
