import type { LocalDate, PatientId } from '../ids.ts';
import { changesOf, membershipStatusOn } from './status.ts';
import type { Group, Membership, MembershipStatus } from './types.ts';

/** Whoever is on hold keeps their place in the group. */
const SEATED: readonly (MembershipStatus | undefined)[] = ['active', 'on-hold'];

/** How many people hold a place on a day. */
export function seatsTaken(memberships: readonly Membership[], day: LocalDate): number {
  const seated = memberships.filter((one) => SEATED.includes(membershipStatusOn(one, day)));
  return new Set<PatientId>(seated.map((one) => one.patientId)).size;
}

/** Free places on a day, never below 0; undefined where the group has no limit. */
export function seatsLeft(
  group: Pick<Group, 'capacity'>,
  memberships: readonly Membership[],
  day: LocalDate,
): number | undefined {
  return group.capacity === undefined
    ? undefined
    : Math.max(0, group.capacity - seatsTaken(memberships, day));
}

/** Who waits on a day, the longest wait first. */
export function waitlistOn(memberships: readonly Membership[], day: LocalDate): readonly Membership[] {
  const since = (membership: Membership): string =>
    changesOf(membership).findLast((change) => change.status === 'waitlisted' && change.from <= day)?.from ??
    '';
  return memberships
    .filter((one) => membershipStatusOn(one, day) === 'waitlisted')
    .toSorted((one, other) => (since(one) < since(other) ? -1 : since(one) > since(other) ? 1 : 0));
}
