import type { LocalDate } from '../ids.ts';
import { addDays, weekdayOf } from './time.ts';

/** 0 is Sunday. */
export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Which one of its weekday in a month. Not every month has a fifth: that is what `last` is for. */
export const WEEKS_OF_MONTH = [1, 2, 3, 4, 'last'] as const;
export type WeekOfMonth = (typeof WEEKS_OF_MONTH)[number];

/** `every` is 1 for each week or month, 2 for every other, and so on. */
export type Pattern =
  | {
      readonly unit: 'weeks';
      readonly every: number;
      /** None: the weekday of the first session. */
      readonly weekdays: readonly Weekday[];
    }
  | {
      readonly unit: 'months';
      readonly every: number;
      readonly nth: WeekOfMonth;
      readonly weekday: Weekday;
    };

/** How a group's sessions repeat. */
export interface Recurrence {
  readonly pattern: Pattern;
  /** So many sessions that take place, or until a day that is included. */
  readonly ends: { readonly count: number } | { readonly until: LocalDate };
  /** Days on which there is none, such as holidays. They do not use up the count: a course of 12 stays one of 12. */
  readonly skip: readonly LocalDate[];
}

/** Nobody plans further ahead, and a slip of the finger makes no thousands: five years of every week. */
export const MOST_OCCURRENCES = 260;

export function weekday(day: LocalDate): Weekday {
  return WEEKDAYS[weekdayOf(day)] ?? 0;
}

/** On the day's own weekday, every so many weeks. */
export function weeklyOn(day: LocalDate, every = 1): Pattern {
  return { unit: 'weeks', every, weekdays: [weekday(day)] };
}

/** The monthly patterns that a day fits: `2nd Tuesday`, and `last Tuesday` where it is the last. */
export function monthlyChoices(day: LocalDate, every = 1): readonly Pattern[] {
  const nth = WEEKS_OF_MONTH[Math.floor((Number(day.slice(8)) - 1) / 7)];
  const isLast = addDays(day, 7).slice(0, 7) !== day.slice(0, 7);
  const choice = (which: WeekOfMonth): Pattern => ({
    unit: 'months',
    every,
    nth: which,
    weekday: weekday(day),
  });
  const numbered = nth === undefined || nth === 'last' ? [] : [choice(nth)];
  return isLast ? [...numbered, choice('last')] : numbered;
}
