import { localDate } from '../../src/domain/ids.ts';
import type { Instant, LocalDate, TimeZone } from '../../src/domain/ids.ts';
import { wallClock } from '../../src/domain/schedule/time.ts';
import type { WallClock } from '../../src/domain/schedule/time.ts';

/** When something takes place, as a form holds it: by the clock of its place, and not yet known to be right. */
export interface WhenDraft {
  /** `2026-11-24`, or whatever the field holds while it is typed into. */
  readonly date: string;
  /** `18:05` */
  readonly time: string;
  readonly minutes: string;
}

export function clockText({ hour, minute }: { readonly hour: number; readonly minute: number }): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** What the clock of a place shows at a moment, for a form. */
export function draftAt(at: Instant, zone: TimeZone, minutes: number): WhenDraft {
  const wall = wallClock(at, zone);
  return { date: wall.date, time: clockText(wall), minutes: String(minutes) };
}

export function dayOf(text: string): LocalDate | undefined {
  try {
    return localDate(text);
  } catch {
    return undefined;
  }
}

/** Undefined while the form is not filled in. */
export function wallOf({ date, time }: WhenDraft): WallClock | undefined {
  const day = dayOf(date);
  const [, hour, minute] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  if (day === undefined || hour === undefined || minute === undefined) return undefined;
  return { date: day, hour: Number(hour), minute: Number(minute) };
}

export function minutesIn({ minutes }: WhenDraft): number | undefined {
  const count = Number(minutes);
  return Number.isSafeInteger(count) && count >= 1 && count <= 1440 ? count : undefined;
}
