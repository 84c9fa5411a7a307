import type { GroupId, Instant, LocationId, PractitionerId, SessionId, TimeZone } from '../ids.ts';
import type { Practitioner } from '../person.ts';

export const FACILITATOR_ROLES = ['lead', 'co-facilitator', 'observer', 'supervisor'] as const;
export type FacilitatorRole = (typeof FACILITATOR_ROLES)[number];

export interface Facilitator {
  readonly practitioner: Practitioner;
  readonly role: FacilitatorRole;
}

export interface Place {
  readonly name: string;
  readonly timeZone: TimeZone;
  /** A telehealth place: everybody joins by video unless attendance says otherwise. */
  readonly virtual: boolean;
}

/** A place that can be picked. */
export interface PlaceOption extends Place {
  readonly id: LocationId;
}

/** scheduled → open (attendance and charting have begun) → signing (locked, notes being written) → closed. */
export const SESSION_STATES = ['scheduled', 'open', 'signing', 'closed', 'cancelled'] as const;
export type SessionState = (typeof SESSION_STATES)[number];

/** A time span; `start` before `end`. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

/** One meeting of a group. */
export interface Session {
  readonly id: SessionId;
  readonly groupId: GroupId;
  readonly state: SessionState;
  readonly scheduled: Span;
  /** Actual start and stop, once known (D2). */
  readonly actual?: Span;
  readonly place: Place;
  readonly facilitators: readonly Facilitator[];
}

/** The facilitators who have to sign the group record: lead and co-facilitators, never observers. */
export function requiredSigners(session: Session): readonly PractitionerId[] {
  return session.facilitators
    .filter((one) => one.role === 'lead' || one.role === 'co-facilitator')
    .map((one) => one.practitioner.id);
}
