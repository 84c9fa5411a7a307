import type { Instant, LocalDate, TimeZone } from '../ids.ts';
import type { DateWords } from '../words/en-us-dates.ts';
import { wallClock, weekdayOf } from './time.ts';
import type { Span } from './types.ts';

/** `November 24, 2026` */
export function dayWords(day: LocalDate, words: DateWords): string {
  const [year, month, date] = day.split('-').map(Number);
  return words.day(words.months[(month ?? 1) - 1] ?? '', date ?? 1, year ?? 0);
}

/** `Tuesday, November 24, 2026` */
export function weekdayWords(day: LocalDate, words: DateWords): string {
  return words.weekday(words.weekdays[weekdayOf(day)] ?? '', dayWords(day, words));
}

/** `6:05 PM` by the clock of the place. */
export function clockWords(at: Instant, zone: TimeZone, words: DateWords): string {
  const { hour, minute } = wallClock(at, zone);
  return words.clock(hour, minute);
}

/** `Tuesday, November 24, 2026 at 7:52 PM` */
export function momentWords(at: Instant, zone: TimeZone, words: DateWords): string {
  return words.at(weekdayWords(wallClock(at, zone).date, words), clockWords(at, zone, words));
}

/** Minutes by which the place's clock is ahead of UTC. */
function offsetOf(at: Instant, zone: TimeZone): number {
  const { date, hour, minute } = wallClock(at, zone);
  const shown = Date.parse(`${date}T00:00:00Z`) / 60_000 + hour * 60 + minute;
  return shown - Math.floor(Date.parse(at) / 60_000);
}

/** `UTC-6`, `UTC+5:30` */
function offsetWords(offset: number): string {
  const size = Math.abs(offset);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `UTC${offset < 0 ? '-' : '+'}${Math.floor(size / 60)}${rest}`;
}

/**
 * `6:00 PM–7:30 PM`. A span over a change of the clocks says the offsets, as 12:30 AM–2:00 AM may be 90 minutes or 150; a
 * span over midnight says the second day.
 */
export function spanWords(span: Span, zone: TimeZone, words: DateWords): string {
  const from = wallClock(span.start, zone);
  const to = wallClock(span.end, zone);
  const before = offsetOf(span.start, zone);
  const after = offsetOf(span.end, zone);
  const changed = before !== after;
  const start = words.clock(from.hour, from.minute) + (changed ? ` (${offsetWords(before)})` : '');
  const end = words.clock(to.hour, to.minute) + (changed ? ` (${offsetWords(after)})` : '');
  return words.span(start, from.date === to.date ? end : words.endsOn(end, weekdayWords(to.date, words)));
}
