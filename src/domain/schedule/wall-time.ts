import { instant, type Instant, type TimeZone } from '../ids.ts';
import { addDays, wallClock, type WallClock } from './time.ts';
import type { Span } from './types.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** What a wall clock shows, as if it were one in UTC: for comparing and for adding minutes. */
function shown({ date, hour, minute }: WallClock): number {
  return Date.parse(`${date}T00:00:00Z`) + (hour * 60 + minute) * MINUTE;
}

/** Milliseconds by which a place's clock is ahead of UTC at a moment, in whole minutes. */
function aheadOfUtc(epoch: number, zone: TimeZone): number {
  const minute = Math.floor(epoch / MINUTE) * MINUTE;
  return shown(wallClock(utc(minute), zone)) - minute;
}

function utc(epoch: number): Instant {
  return instant(new Date(epoch).toISOString());
}

/** A moment as people at the place write it, with the offset that holds there then: `2026-11-24T18:00:00-06:00`. */
function written(epoch: number, zone: TimeZone): Instant {
  const ahead = aheadOfUtc(epoch, zone);
  const minutes = Math.abs(ahead / MINUTE);
  const two = (count: number): string => String(count).padStart(2, '0');
  const offset = `${ahead < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return instant(`${new Date(epoch + ahead).toISOString().slice(0, 19)}${offset}`);
}

/**
 * The moment at which the clock of a place shows this. A time that the clocks skip in spring counts on from before the
 * change (2:30 becomes 3:30), and of one that they show twice in autumn the first is meant, as RFC 5545, section 3.3.5 has it.
 */
export function instantAt(wall: WallClock, zone: TimeZone): Instant {
  const target = shown(wall);
  const before = target - aheadOfUtc(target - DAY, zone);
  if (before + aheadOfUtc(before, zone) === target) return written(before, zone);
  const after = target - aheadOfUtc(target + DAY, zone);
  return written(after + aheadOfUtc(after, zone) === target ? after : before, zone);
}

/** So many minutes that really pass, from what the clock of a place shows. */
export function spanAt(wall: WallClock, minutes: number, zone: TimeZone): Span {
  const start = instantAt(wall, zone);
  return { start, end: written(Date.parse(start) + minutes * MINUTE, zone) };
}

/** The clock's hands moved on by minutes, over midnight too, whatever the clocks of any place do on that day. */
export function movedOn(wall: WallClock, minutes: number): WallClock {
  const of = wall.hour * 60 + wall.minute + minutes;
  const days = Math.floor(of / 1440);
  const left = of - days * 1440;
  return { date: addDays(wall.date, days), hour: Math.floor(left / 60), minute: left % 60 };
}

/** Minutes by which the hands of a clock stand later in `to` than in `from`; negative where earlier. */
export function handsBetween(from: WallClock, to: WallClock): number {
  return (shown(to) - shown(from)) / MINUTE;
}

/** Whether two spans have a moment in common; one that begins when the other ends has none. */
export function overlaps(one: Span, other: Span): boolean {
  return Date.parse(one.start) < Date.parse(other.end) && Date.parse(other.start) < Date.parse(one.end);
}
