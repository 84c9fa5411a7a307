import type { LocalDate } from '../ids.ts';
import { inOrder, isAbsent, type HistoryCell } from './history.ts';
import type { AttendancePolicy } from './policy.ts';

/** Chronic absence by a policy: how many of how many last sessions were missed, and the day of the first of them. */
export interface ChronicAbsence {
  readonly misses: number;
  readonly of: number;
  readonly since: LocalDate;
  /** The day of the last of them. */
  readonly last: LocalDate;
}

/** Whether a member's last sessions are chronic absence by the policy; undefined where not. */
export function chronicAbsence(
  cells: readonly HistoryCell[],
  policy: Pick<AttendancePolicy, 'window' | 'misses' | 'counts'>,
): ChronicAbsence | undefined {
  const recent = inOrder(cells)
    .filter((one) => one.status !== 'not-yet')
    .slice(-policy.window);
  const missed = recent.filter((one) => isAbsent(one.status) && policy.counts.includes(one.status));
  const [first] = missed;
  const last = missed.at(-1);
  if (!first || !last || missed.length < policy.misses) return undefined;
  return { misses: missed.length, of: recent.length, since: first.day, last: last.day };
}

/** What is known of a flag when a new one might be suggested. */
export interface FlagStanding {
  readonly active: boolean;
  /** The day on which it was cleared. */
  readonly cleared?: LocalDate;
}

/**
 * Whether a flag should be suggested to a person: the absence is chronic and no flag stands. What a person has cleared is
 * not suggested again until another session is missed.
 */
export function suggestsFlag(chronic: ChronicAbsence | undefined, flag: FlagStanding | undefined): boolean {
  if (!chronic || flag?.active) return false;
  return flag?.cleared === undefined || chronic.last > flag.cleared;
}
