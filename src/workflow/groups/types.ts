import type { CareTeam, EpisodeOfCare, Group as FhirGroup } from '@medplum/fhirtypes';
import type { Group, Membership, MembershipStatus } from '../../domain/group/types.ts';
import type { Instant, LocalDate, PatientId, SessionId, TimeZone } from '../../domain/ids.ts';
import type { Patient } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import type { Facilitator, PlaceOption } from '../../domain/schedule/types.ts';
import type { Unusable } from '../../fhir/parsed.ts';
import type { FaultRefusal } from '../deps.ts';
import type { Version } from '../session-file.ts';

/** One period of one person in a group, with the version that a change of it needs. */
export interface GroupMember {
  readonly membership: Membership;
  readonly patient: Patient;
  readonly version: Version<EpisodeOfCare>;
  /** Undefined where it begins later. */
  readonly statusToday: MembershipStatus | undefined;
}

export interface Seats {
  readonly taken: number;
  /** Undefined where the group has no limit. */
  readonly left?: number;
  readonly waiting: number;
}

/** One group with its people, as read from the server. */
export interface GroupFile {
  readonly group: Group;
  /** The day that it was read for: what "now" means in it. */
  readonly today: LocalDate;
  readonly place?: PlaceOption;
  readonly facilitators: readonly Facilitator[];
  /** All memberships over time, by name, the newest period first. */
  readonly members: readonly GroupMember[];
  readonly seats: Seats;
  /** Patients whom the clinic's own Group lists and who have no membership yet: to be adopted. */
  readonly listed: readonly PatientId[];
  /** The group has met. */
  readonly begun: boolean;
  readonly version: Version<FhirGroup>;
  readonly team?: Version<CareTeam>;
  /** What belongs here and cannot be read: shown, never dropped in silence. */
  readonly unusable: readonly Unusable[];
}

/** A group as a list shows it. */
export interface GroupSummary {
  readonly group: Group;
  readonly facilitators: readonly Facilitator[];
  readonly seats: Seats;
  readonly nextSession?: { readonly id: SessionId; readonly start: Instant; readonly timeZone: TimeZone };
}

/** What a change of who belongs to a group did to its sessions to come. */
export interface SyncReport {
  /** Members' Appointments made or taken up again. */
  readonly booked: number;
  readonly cancelled: number;
  /** Left on a session's roster, because something has been written about them there. */
  readonly kept: readonly { readonly session: SessionId; readonly patientId: PatientId }[];
}

/** The membership stands even where this is refused; the same call again finishes (rule 3). */
export type SyncOutcome = Result<SyncReport, FaultRefusal | { readonly code: 'busy' }>;

export interface MemberChanged {
  readonly file: GroupFile;
  readonly sessions: SyncOutcome;
}
