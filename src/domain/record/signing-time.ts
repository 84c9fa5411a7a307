import type { LocalDate } from '../ids.ts';
import { done, refused, type Result } from '../result.ts';
import { addDays, weekdayOf } from '../schedule/time.ts';

export const DAY_COUNTS = ['business', 'calendar'] as const;
export type DayCount = (typeof DAY_COUNTS)[number];

/** Within how many days of a session its notes are to be signed, as a clinic sets it. */
export interface SigningTime {
  readonly days: number;
  readonly count: DayCount;
}

/**
 * Three business days: what payers who name a time most often ask for (the check D22 of the documentation standard). Others say 14 calendar
 * days, or "a couple of days": a clinic sets its own.
 */
export const DEFAULT_SIGNING_TIME: SigningTime = { days: 3, count: 'business' };

const MOST_DAYS = 90;

/** From the day itself to 90 days. */
export function checkSigningTime(time: SigningTime): Result<SigningTime, { readonly code: 'bad-days' }> {
  const fits = Number.isSafeInteger(time.days) && time.days >= 0 && time.days <= MOST_DAYS;
  return fits ? done(time) : refused({ code: 'bad-days' });
}

/** Monday to Friday, after `from` and up to `to`. Holidays differ from place to place and count as days. */
export function businessDaysBetween(from: LocalDate, to: LocalDate): number {
  let days = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const weekday = weekdayOf(day);
    if (weekday !== 0 && weekday !== 6) days += 1;
  }
  return days;
}

/** How old something is: in calendar days, and in business days. */
export interface Age {
  readonly ageDays: number;
  readonly businessDays: number;
}

export function isOverdue({ ageDays, businessDays }: Age, { days, count }: SigningTime): boolean {
  return (count === 'business' ? businessDays : ageDays) > days;
}
