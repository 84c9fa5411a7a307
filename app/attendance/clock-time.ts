import { instant } from '../../src/domain/ids.ts';
import type { Instant, TimeZone } from '../../src/domain/ids.ts';
import { wallClock } from '../../src/domain/schedule/time.ts';

/** `18:05`, as a time field shows and answers it, by the clock of the place. */
export function clockTime(at: Instant, zone: TimeZone): string {
  const { hour, minute } = wallClock(at, zone);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const DAY = 86_400_000;

/** Milliseconds since 1970 of a clock's face taken for UTC. */
function faceOf(at: number, zone: TimeZone): number {
  const face = wallClock(instant(new Date(at).toISOString()), zone);
  return Date.parse(`${face.date}T00:00:00Z`) + (face.hour * 60 + face.minute) * 60_000;
}

/** The instant at which the place's clock shows `face`; in a skipped hour, the one just after it. */
function instantAt(face: number, zone: TimeZone): number {
  const first = face - (faceOf(face, zone) - face);
  return first - (faceOf(first, zone) - face);
}

/**
 * The instant that `18:05` means near another one: sessions may run over midnight, so of the days around it the nearest
 * counts. Undefined where the text is no time of day.
 */
export function atClockTime(text: string, near: Instant, zone: TimeZone): Instant | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  if (!match) return undefined;
  const { date } = wallClock(near, zone);
  const face = Date.parse(`${date}T${text}:00Z`);
  const aim = Date.parse(near);
  const nearest = [face - DAY, face, face + DAY]
    .map((each) => instantAt(each, zone))
    .reduce((best, each) => (Math.abs(each - aim) < Math.abs(best - aim) ? each : best));
  return instant(new Date(nearest).toISOString());
}
