/**
 * Days and instants of the made-up clinic. Everything is computed from a given day, never from the clock, so that the
 * same day always makes the same clinic.
 */

const DAY = 86_400_000;
const MINUTE = 60_000;

/** @throws RangeError where `text` is no calendar day, such as 2027-02-29. */
export function checkedDay(text: string): string {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (!at || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text)
    throw new RangeError(`Not a calendar day (YYYY-MM-DD): ${text}`);
  return text;
}

/** The day `days` after `day`; negative counts back. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** `2026-11-24` as `20261124`, for ids. */
export function compactDay(day: string): string {
  return day.replaceAll('-', '');
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** A clock of a zone. Made once: that takes longer than reading it a thousand times. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
}

/** What the clock on the wall of `zone` adds to UTC at an instant, in minutes. */
export function offsetMinutes(epoch: number, zone: string): number {
  const parts = clockOf(zone).formatToParts(epoch);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return Math.round((wall - Math.floor(epoch / 1000) * 1000) / MINUTE);
}

/**
 * The instant at which the clock of `zone` shows `time` (`HH:MM`) on `day`. A time that the clock skips in spring counts
 * on from before the change; one that it shows twice in autumn is the first.
 */
export function epochAt(day: string, time: string, zone: string): number {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const early = wall - offsetMinutes(wall - DAY, zone) * MINUTE;
  if (early + offsetMinutes(early, zone) * MINUTE === wall) return early;
  const late = wall - offsetMinutes(wall + DAY, zone) * MINUTE;
  return late + offsetMinutes(late, zone) * MINUTE === wall ? late : early;
}

/** An instant as people of `zone` write it, with its offset: `2026-11-24T18:00:00-06:00`. */
export function instantIn(epoch: number, zone: string): string {
  const offset = offsetMinutes(epoch, zone);
  const wall = new Date(epoch + offset * MINUTE).toISOString().slice(0, 19);
  const two = (count: number): string => String(count).padStart(2, '0');
  const size = Math.abs(offset);
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/**
 * The last change of a zone's clocks before an instant: the first minute of the new time. Undefined where the zone has
 * none in the 400 days before.
 */
export function lastClockChange(before: number, zone: string): number | undefined {
  const now = offsetMinutes(before, zone);
  for (let day = 1; day <= 400; day++) {
    if (offsetMinutes(before - day * DAY, zone) === now) continue;
    let [old, fresh] = [before - day * DAY, before - (day - 1) * DAY];
    while (fresh - old > MINUTE) {
      const middle = old + Math.floor((fresh - old) / MINUTE / 2) * MINUTE;
      if (offsetMinutes(middle, zone) === now) fresh = middle;
      else old = middle;
    }
    return fresh;
  }
  return undefined;
}

/** The last 29 February on or before a day. */
export function lastLeapDay(day: string): string {
  for (let year = Number(day.slice(0, 4)); ; year--) {
    const leapDay = `${year}-02-29`;
    if (leapDay <= day && addDays(`${year}-02-28`, 1) === leapDay) return leapDay;
  }
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
