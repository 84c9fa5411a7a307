import type { LocalDate } from '../ids.ts';
import { monthlyChoices, weekday, WEEKDAYS, type Pattern, type Weekday } from './recurrence.ts';
import { addDays } from './time.ts';

/** A session of a series: the day it was planned for, and the day it is on now. */
export interface SeriesDay {
  readonly planned: LocalDate;
  readonly now: LocalDate;
  /** It was not cancelled. */
  readonly held: boolean;
}

/** How a series repeats, and the day of its last session that was not cancelled, as the pattern gave it. */
export interface SeriesPattern {
  readonly pattern: Pattern;
  readonly last: LocalDate;
}

const DAY_MS = 86_400_000;
/** 4 January 1970 was a Sunday: weeks are counted from there, as the reckoning of recurrences begins them on Sunday. */
const FIRST_SUNDAY = 3;

/**
 * How the sessions of a series repeat, read from the days they were planned for: one that was moved alone, cancelled or left out changes
 * nothing; where the last ones were all moved by as many days, the pattern goes on from where they are now. Two sessions four weeks
 * apart on the same week of their months count as monthly: that is what practices mean by it. Undefined
 * without a session that is held.
 */
export function seriesPattern(days: readonly SeriesDay[]): SeriesPattern | undefined {
  const sorted = days.toSorted((one, other) => one.planned.localeCompare(other.planned));
  const held = sorted.filter((one) => one.held);
  const last = held.at(-1);
  if (!last) return undefined;
  const pattern = patternOf([...new Set(sorted.map(({ planned }) => planned))]);
  const shift = movedBy(held);
  if (shift === 0) return { pattern, last: last.planned };
  const end = addDays(last.planned, shift);
  return { pattern: movedPattern(pattern, end, shift), last: end };
}

/** The days by which the last two sessions were both moved, or the only one. */
function movedBy(held: readonly SeriesDay[]): number {
  const [one, other = one] = held.slice(-2).map(({ planned, now }) => dayNumber(now) - dayNumber(planned));
  return one !== undefined && one === other ? one : 0;
}

function movedPattern(pattern: Pattern, end: LocalDate, shift: number): Pattern {
  if (pattern.unit === 'weeks')
    return { ...pattern, weekdays: weekdaysIn(pattern.weekdays.map((day) => (((day + shift) % 7) + 7) % 7)) };
  const choices = monthlyChoices(end, pattern.every);
  return choices.find((one) => one.unit === 'months' && one.nth === pattern.nth) ?? choices[0] ?? pattern;
}

/** Of days in order, without doubles. */
function patternOf(days: readonly LocalDate[]): Pattern {
  return monthly(days) ?? weekly(days);
}

function monthly(days: readonly LocalDate[]): Pattern | undefined {
  const [first] = days;
  if (first === undefined || days.length < 2) return undefined;
  const every = steps(days.map(monthNumber));
  if (every === 0) return undefined;
  const fits = (one: Pattern) =>
    one.unit === 'months' &&
    days.every((day) =>
      monthlyChoices(day).some(
        (other) => other.unit === 'months' && other.nth === one.nth && other.weekday === one.weekday,
      ),
    );
  return monthlyChoices(first, every).find(fits);
}

function weekly(days: readonly LocalDate[]): Pattern {
  const every = steps([...new Set(days.map((day) => Math.floor((dayNumber(day) - FIRST_SUNDAY) / 7)))]);
  return { unit: 'weeks', every: Math.max(every, 1), weekdays: weekdaysIn(days.map(weekday)) };
}

/** The longest step by which one comes from each number to the next; 0 where a number stands twice, or alone. */
function steps(numbers: readonly number[]): number {
  const ways = numbers.slice(1).map((number, index) => number - (numbers[index] ?? number));
  return ways.includes(0) ? 0 : ways.reduce(greatestCommon, 0);
}

function greatestCommon(one: number, other: number): number {
  return other === 0 ? one : greatestCommon(other, one % other);
}

function weekdaysIn(days: readonly number[]): readonly Weekday[] {
  return WEEKDAYS.filter((day) => days.includes(day));
}

function monthNumber(day: LocalDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function dayNumber(day: LocalDate): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}
