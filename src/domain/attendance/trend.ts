import type { LocalDate } from '../ids.ts';
import { inOrder, type HistoryCell } from './history.ts';

/** Whether a member comes more or less often than before. */
export type Trend = 'rising' | 'falling' | 'steady';

/** So many of the last sessions are held against those before them. */
const LAST = 4;

/** Rates that differ by less say nothing: one session of four. */
const MATTERS = 0.25;

/**
 * The last four sessions whose attendance is known against the earlier ones; undefined where fewer than four came before, as
 * that says nothing yet.
 */
export function attendanceTrend(cells: readonly HistoryCell[]): Trend | undefined {
  const known = inOrder(cells).filter((one) => one.status !== 'not-yet');
  const before = known.slice(0, -LAST);
  if (before.length < LAST) return undefined;
  const change = rateOf(known.slice(-LAST)) - rateOf(before);
  if (change >= MATTERS) return 'rising';
  return change <= -MATTERS ? 'falling' : 'steady';
}

function rateOf(cells: readonly HistoryCell[]): number {
  return cells.filter((one) => one.status === 'attended').length / cells.length;
}

/** The day of the last session that this member attended. */
export function lastAttended(cells: readonly HistoryCell[]): LocalDate | undefined {
  return inOrder(cells).findLast((one) => one.status === 'attended')?.day;
}
