import type { LocalDate } from '../ids.ts';
import { addDays } from '../schedule/time.ts';
import type { Membership, MembershipStatus } from './types.ts';

/** A status and the first day on which it held; the empty day is before all days. */
export interface Change {
  readonly status: MembershipStatus;
  readonly from: LocalDate | '';
}

/**
 * When each status began, in order; the last one is the current status. An earlier status without an end lasted until the
 * next one began, be it on the same day.
 */
export function changesOf(membership: Membership): readonly Change[] {
  const past = membership.history.toSorted((one, other) => {
    const [first, second] = [one.start ?? '', other.start ?? ''];
    return first < second ? -1 : first > second ? 1 : 0;
  });
  const changes: Change[] = [];
  let next: LocalDate | '' = membership.start ?? '';
  for (const { status, start, end } of past) {
    const from: LocalDate | '' = start ?? next;
    changes.push({ status, from });
    next = end ? addDays(end, 1) : from;
  }
  return [...changes, ...present(membership, next)];
}

function present(membership: Membership, afterHistory: LocalDate | ''): readonly Change[] {
  const { status, start, end, history } = membership;
  if (!isOver(status)) return [{ status, from: afterHistory }];
  const over: Change = { status, from: end ? addDays(end, 1) : afterHistory };
  // Servers that keep no history: who has departed on a known day was a member until then.
  const assumed = status === 'departed' && history.length === 0 && end !== undefined;
  return assumed ? [{ status: 'active', from: start ?? '' }, over] : [over];
}

export function isOver(status: MembershipStatus): boolean {
  return status === 'departed' || status === 'cancelled';
}

/**
 * The status of a membership on a day, past or future. Undefined before it began. The last day (`end`) still belongs to it;
 * after it the membership is over, whatever the status says.
 */
export function membershipStatusOn(membership: Membership, day: LocalDate): MembershipStatus | undefined {
  const { end, status } = membership;
  if (end && day > end) return isOver(status) ? status : 'departed';
  return changesOf(membership).findLast((change) => change.from <= day)?.status;
}

/** The first day of active membership, as against a day on the waitlist; undefined where none is on file. */
export function entryDateOf(membership: Membership): LocalDate | undefined {
  const from = changesOf(membership).find((change) => change.status === 'active')?.from;
  return from === '' ? undefined : from;
}
