import { RRuleTemporal } from 'rrule-temporal';
import { localDate, type LocalDate, type TimeZone } from '../ids.ts';
import { done, refused, type Result } from '../result.ts';
import { MOST_OCCURRENCES, weekday, type Pattern, type Recurrence, type Weekday } from './recurrence.ts';
import { addDays, type WallClock } from './time.ts';
import type { Span } from './types.ts';
import { spanAt } from './wall-time.ts';

/** One meeting as planned. `date` names it within its series, also after it has been moved. */
export interface Occurrence {
  readonly date: LocalDate;
  readonly span: Span;
}

/**
 * - `bad-interval`, `bad-count`, `bad-minutes`: not a whole number of 1 or more, or more than a year or a day
 * - `ends-before-start`: the last day lies before the first session
 * - `no-occurrence`: every day is skipped, or the pattern has none until the end
 * - `too-many`: more sessions than anybody plans at once
 */
export type RecurrenceRefusal =
  | {
      readonly code: 'bad-interval' | 'bad-count' | 'bad-minutes' | 'ends-before-start' | 'no-occurrence';
    }
  | { readonly code: 'too-many'; readonly most: number };

/**
 * The meetings of a recurrence, in order; without one, the single meeting at `start`. The clock of the place decides: a
 * group at 18:00 meets at 18:00 the year round, and each meeting lasts `minutes` that really pass. The first is the first
 * day on or after `start.date` that fits the pattern.
 */
export function occurrences(
  recurrence: Recurrence | undefined,
  start: WallClock,
  minutes: number,
  zone: TimeZone,
): Result<readonly Occurrence[], RecurrenceRefusal> {
  const refusal = whyNot(recurrence, start, minutes);
  if (refusal) return refused(refusal);
  const days = recurrence ? daysOf(recurrence, start.date) : [start.date];
  if (days.length === 0) return refused({ code: 'no-occurrence' });
  if (days.length > MOST_OCCURRENCES) return refused({ code: 'too-many', most: MOST_OCCURRENCES });
  return done(days.map((date) => ({ date, span: spanAt({ ...start, date }, minutes, zone) })));
}

/** Longest step between two meetings, in weeks or months. */
const LONGEST_STEP = 52;
const MINUTES_A_DAY = 1440;

function isWhole(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 1;
}

function whyNot(
  recurrence: Recurrence | undefined,
  start: WallClock,
  minutes: number,
): RecurrenceRefusal | undefined {
  if (!isWhole(minutes) || minutes > MINUTES_A_DAY) return { code: 'bad-minutes' };
  if (!recurrence) return undefined;
  const { pattern, ends } = recurrence;
  if (!isWhole(pattern.every) || pattern.every > LONGEST_STEP) return { code: 'bad-interval' };
  if ('until' in ends) return ends.until < start.date ? { code: 'ends-before-start' } : undefined;
  if (!isWhole(ends.count)) return { code: 'bad-count' };
  return ends.count > MOST_OCCURRENCES ? { code: 'too-many', most: MOST_OCCURRENCES } : undefined;
}

/** RFC 5545's names of weekdays. */
const DAY_CODES: Readonly<Record<Weekday, string>> = {
  0: 'SU',
  1: 'MO',
  2: 'TU',
  3: 'WE',
  4: 'TH',
  5: 'FR',
  6: 'SA',
};

function byDay(pattern: Pattern, first: LocalDate): string[] {
  if (pattern.unit === 'months')
    return [`${pattern.nth === 'last' ? -1 : pattern.nth}${DAY_CODES[pattern.weekday]}`];
  const days = pattern.weekdays.length > 0 ? pattern.weekdays : [weekday(first)];
  return days.map((one) => DAY_CODES[one]);
}

/**
 * Calendar days, one more than is allowed at most. The rule is worked out on days alone, at noon UTC: RFC 5545 drops a
 * meeting whose time the clocks skip, and a group whose hour is skipped still meets.
 */
function daysOf({ pattern, ends, skip }: Recurrence, first: LocalDate): readonly LocalDate[] {
  const rule = new RRuleTemporal({
    rruleString: [
      `DTSTART:${first.replaceAll('-', '')}T120000Z`,
      `RRULE:FREQ=${pattern.unit === 'weeks' ? 'WEEKLY' : 'MONTHLY'};INTERVAL=${pattern.every};WKST=SU;BYDAY=${byDay(pattern, first).join(',')}`,
    ].join('\n'),
  });
  const wanted = 'count' in ends ? ends.count : MOST_OCCURRENCES + 1;
  const last = 'until' in ends ? ends.until : addDays(first, DAYS_AHEAD);
  const days: LocalDate[] = [];
  rule.all((at) => {
    const day = localDate(at.toPlainDate().toString());
    if (day > last || days.length >= wanted) return false;
    if (!skip.includes(day)) days.push(day);
    return days.length < wanted;
  });
  return days;
}

/** Where only a count ends it: nobody's calendar reaches further, whatever the step. */
const DAYS_AHEAD = 366 * 10;
