import type { Attendance } from '../attendance/types.ts';
import type { MembershipFacts } from '../note/types.ts';
import { entryDateOf } from './status.ts';
import type { Enrollment, Membership } from './types.ts';

/**
 * What a note says of one member's time in the group (D14, D26). Without a membership (a walk-in) only the sessions are counted.
 *
 * @param attendedBefore sessions attended before this one
 */
export function membershipFacts(
  enrollment: Enrollment,
  membership: Membership | undefined,
  attendedBefore: number,
  attendance: Attendance,
): MembershipFacts {
  const entryDate = membership && entryDateOf(membership);
  return {
    enrollment,
    sessionsAttended: attendedBefore + (attendance.status === 'attended' ? 1 : 0),
    ...(entryDate ? { entryDate } : {}),
    ...(membership?.end ? { departureDate: membership.end } : {}),
    ...(membership?.departure ? { departure: membership.departure } : {}),
    ...(membership?.rationale ? { rationale: membership.rationale } : {}),
  };
}
