import { localDate, type Instant, type LocalDate, type TimeZone } from '../ids.ts';
import type { Span } from './types.ts';

/** What a clock on the wall of a place shows at an instant. `hour` 0 to 23. */
export interface WallClock {
  readonly date: LocalDate;
  readonly hour: number;
  readonly minute: number;
}

/** Making a formatter costs a hundred times what using it does; there are few zones. */
const formatters = new Map<TimeZone, Intl.DateTimeFormat>();

function formatterOf(zone: TimeZone): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

export function wallClock(at: Instant, zone: TimeZone): WallClock {
  const parts = formatterOf(zone).formatToParts(Date.parse(at));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return {
    date: localDate(`${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`),
    hour: Number(part('hour')),
    minute: Number(part('minute')),
  };
}

/** The calendar day at a place: the session at 11 PM UTC may be on another day there. */
export function localDateIn(at: Instant, zone: TimeZone): LocalDate {
  return wallClock(at, zone).date;
}

/** Whole minutes since 1970, as a clock without seconds shows them. */
function minuteOf(at: Instant): number {
  return Math.floor(Date.parse(at) / 60_000);
}

/**
 * Minutes that really passed, whatever the clocks did (daylight saving time). Seconds are cut off on both sides, so that the
 * number always agrees with the times as they are written.
 */
export function minutesOf(span: Span): number {
  return minuteOf(span.end) - minuteOf(span.start);
}

export function isBefore(one: Instant, other: Instant): boolean {
  return Date.parse(one) < Date.parse(other);
}

export function earlier(one: Instant, other: Instant): Instant {
  return isBefore(other, one) ? other : one;
}

export function later(one: Instant, other: Instant): Instant {
  return isBefore(one, other) ? other : one;
}

/** The day `days` after `day` (before it where negative). */
export function addDays(day: LocalDate, days: number): LocalDate {
  const at = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return localDate(new Date(at).toISOString().slice(0, 10));
}

/** 0 is Sunday. */
export function weekdayOf(day: LocalDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
