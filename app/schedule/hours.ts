import { wallClock } from '../../src/domain/schedule/time.ts';
import type { Span } from '../../src/domain/schedule/types.ts';
import { ownZone } from '../ui/today.ts';

const USUAL = { first: 8, last: 20 };

function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00:00`;
}

/** The hours that the grid shows: a usual working day, and more where something is earlier or later. */
export function hoursFor(spans: readonly Span[]): { slotMinTime: string; slotMaxTime: string } {
  let { first, last } = USUAL;
  for (const span of spans) {
    const start = wallClock(span.start, ownZone());
    const end = wallClock(span.end, ownZone());
    first = Math.min(first, start.hour);
    last = Math.max(last, end.date > start.date ? 24 : Math.ceil(end.hour + end.minute / 60));
  }
  return { slotMinTime: clock(first), slotMaxTime: clock(last) };
}
