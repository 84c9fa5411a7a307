import type { LocalDate } from '../ids.ts';
import { addDays } from '../schedule/time.ts';
import type { Membership, MembershipStatus } from './types.ts';

interface Change {
  readonly status: MembershipStatus;
  /** Empty: since ever. */
  readonly from: LocalDate | '';
}

/** When each status began, in order; the last one is the current status. */
function changes(membership: Membership): readonly Change[] {
  const past = [...membership.history].sort((one, other) =>
    (one.start ?? '') < (other.start ?? '') ? -1 : 1,
  );
  const begun: Change[] = [];
  let next: LocalDate | '' = membership.start ?? '';
  for (const { status, start, end } of past) {
    begun.push({ status, from: start ?? next });
    next = end ? addDays(end, 1) : (start ?? next);
  }
  begun.push({ status: membership.status, from: currentSince(membership, next) });
  return begun;
}

/** Someone who departed was a member to the last day, that one included, whatever the server kept of their history. */
function currentSince(membership: Membership, afterHistory: LocalDate | ''): LocalDate | '' {
  const over = membership.status === 'departed' || membership.status === 'cancelled';
  return over && membership.end ? addDays(membership.end, 1) : afterHistory;
}

/**
 * The status of a membership on a day, past or future. Undefined before it began. After `end` it is over (departed) whatever
 * the status says. A departed one without history was active from `start` to `end`.
 */
export function membershipStatusOn(membership: Membership, day: LocalDate): MembershipStatus | undefined {
  const on = changes(membership).findLast((change) => change.from <= day)?.status;
  if (membership.end && day > membership.end)
    return membership.status === 'cancelled' ? 'cancelled' : 'departed';
  if (on !== undefined) return on;
  const began = membership.start !== undefined && membership.start <= day;
  return began && membership.status === 'departed' && membership.history.length === 0 ? 'active' : undefined;
}
