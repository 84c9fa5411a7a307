import type { LocalDate, PatientId } from '../ids.ts';
import { membershipStatusOn } from './status.ts';
import type { Membership } from './types.ts';

/**
 * Who is expected on a day: everyone whose membership is active on it, by what held then and not by what holds now.
 * Waitlisted, on hold, departed and cancelled are not. One membership per patient, the later one where two of one person overlap.
 */
export function membersOn(memberships: readonly Membership[], day: LocalDate): readonly Membership[] {
  const expected = new Map<PatientId, Membership>();
  for (const membership of memberships) {
    if (membershipStatusOn(membership, day) !== 'active') continue;
    const other = expected.get(membership.patientId);
    if (!other || (other.start ?? '') <= (membership.start ?? ''))
      expected.set(membership.patientId, membership);
  }
  return memberships.filter((one) => expected.get(one.patientId) === one);
}
