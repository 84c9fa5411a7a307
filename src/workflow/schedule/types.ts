import type {
  GroupId,
  Instant,
  LocationId,
  PatientId,
  PractitionerId,
  SeriesId,
  SessionId,
  TimeZone,
} from '../../domain/ids.ts';
import type { Practitioner } from '../../domain/person.ts';
import type { CancelReason } from '../../domain/schedule/cancel-reason.ts';
import type { Facilitator, FacilitatorRole } from '../../domain/schedule/types.ts';
import type { VisitState } from '../../fhir/visit.ts';

/**
 * What a schedule says of a session: `in-progress` from being opened until its end, `unsigned` once it is over and a note is
 * still to be signed (never charted, too), `signed` when every note is.
 */
export type EntryState = 'scheduled' | 'in-progress' | 'unsigned' | 'signed' | 'cancelled';

interface OnSchedule {
  readonly start: Instant;
  readonly end: Instant;
  /** Of its place; the schedule's own where it names none. */
  readonly timeZone: TimeZone;
  readonly placeName?: string;
  readonly placeId?: LocationId;
  readonly virtual: boolean;
}

export interface SessionEntry extends OnSchedule {
  readonly kind: 'session';
  readonly id: SessionId;
  readonly groupId: GroupId;
  readonly groupName: string;
  readonly initials: string;
  readonly state: EntryState;
  /** How many members are on its roster. */
  readonly expected: number;
  readonly attended: number;
  /** Notes signed of notes due, once charting has begun. */
  readonly notes?: { readonly signed: number; readonly total: number };
  readonly facilitators: readonly Facilitator[];
  readonly series?: SeriesId;
  readonly cancelled?: { readonly reason: CancelReason; readonly words?: string };
}

/** An appointment of one client, whoever made it. */
export interface IndividualEntry extends OnSchedule {
  readonly kind: 'individual';
  readonly id: string;
  readonly patientId: PatientId;
  /** Short, for narrow places. */
  readonly patientName: string;
  /** How many other patients the same appointment holds, as some schedulers make them. */
  readonly morePatients: number;
  readonly what?: string;
  readonly state: VisitState;
  readonly practitioners: readonly Practitioner[];
}

/** Anything else in a clinician's day: a meeting, supervision. */
export interface OtherEntry extends OnSchedule {
  readonly kind: 'other';
  readonly id: string;
  readonly what?: string;
  readonly state: VisitState;
  readonly practitioners: readonly Practitioner[];
}

export type ScheduleEntry = SessionEntry | IndividualEntry | OtherEntry;

/** A facilitator as a form picks one. */
export interface PickedFacilitator {
  readonly practitionerId: PractitionerId;
  readonly role: FacilitatorRole;
}

/** `this` session, or `this-and-following` ones of its series. */
export type Scope = 'this' | 'this-and-following';

/** A session that a change of several did not touch. */
export interface LeftAlone {
  readonly id: SessionId;
  readonly why: 'signed' | 'in-progress' | 'cancelled';
}
