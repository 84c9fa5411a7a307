import type { LocalDate } from '../ids.ts';
import { done, refused, type Result } from '../result.ts';
import { addDays } from '../schedule/time.ts';
import { changesOf } from './status.ts';
import type { Departure, Membership, MembershipStatus } from './types.ts';

/**
 * - `wrong-status`: this step does not follow the status that the membership has
 * - `before-last-change`: the day lies before the current status began (`since`); what was, is not rewritten
 */
export type TransitionRefusal =
  | { readonly code: 'wrong-status'; readonly status: MembershipStatus }
  | { readonly code: 'before-last-change'; readonly since: LocalDate };

export type Transition = Result<Membership, TransitionRefusal>;

/** From the waitlist into the group, from `day` on. Capacity is `enrol`'s and the caller's to ask (`seatsLeft`). */
export function admit(membership: Membership, day: LocalDate): Transition {
  return turn(membership, ['waitlisted'], 'active', day);
}

/** Not expected from `day` on; the place is kept. */
export function hold(membership: Membership, day: LocalDate): Transition {
  return turn(membership, ['active'], 'on-hold', day);
}

/** Expected again from `day` on. */
export function resume(membership: Membership, day: LocalDate): Transition {
  return turn(membership, ['on-hold'], 'active', day);
}

/** Off the waitlist without ever having joined. */
export function withdraw(membership: Membership, day: LocalDate): Transition {
  const turned = turn(membership, ['waitlisted'], 'cancelled', day);
  // The first day may be the last one: someone who waited for less than a day.
  const end = addDays(day, -1);
  const known = membership.start !== undefined && end < membership.start ? membership.start : end;
  return turned.ok ? done({ ...turned.value, end: known }) : turned;
}

/** Leaves the group; `lastDay` is the last one on which they are expected. Who comes back is enrolled anew. */
export function depart(membership: Membership, lastDay: LocalDate, departure: Departure): Transition {
  const turned = turn(membership, ['active', 'on-hold'], 'departed', addDays(lastDay, 1));
  if (!turned.ok) return turned;
  const since = sinceOf(membership);
  if (since !== '' && lastDay < since) return refused({ code: 'before-last-change', since });
  return done({ ...turned.value, end: lastDay, departure });
}

/** The day on which the current status began; the earliest day there is where none is on file. */
function sinceOf(membership: Membership): LocalDate | '' {
  return changesOf(membership).at(-1)?.from ?? '';
}

/** Closes the current status on the day before, keeps it in the history, and begins the next one. */
function turn(
  membership: Membership,
  from: readonly MembershipStatus[],
  to: MembershipStatus,
  day: LocalDate,
): Transition {
  const { status, history } = membership;
  if (!from.includes(status)) return refused({ code: 'wrong-status', status });
  const since = sinceOf(membership);
  if (since !== '' && day < since) return refused({ code: 'before-last-change', since });
  const past = {
    status,
    ...(since === '' ? {} : { start: since }),
    // A status that began on this very day lasted no whole day: it stays on file without an end.
    ...(since === day ? {} : { end: addDays(day, -1) }),
  };
  return done({ ...membership, status: to, history: [...history, past] });
}
