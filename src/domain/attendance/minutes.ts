import { earlier, isBefore, later, minutesOf } from '../schedule/time.ts';
import type { Span } from '../schedule/types.ts';
import type { Presence } from './types.ts';

/**
 * The part of the session that a member was there for: waiting before the start and staying after the end do not
 * count. Undefined where they were never there while it ran.
 */
export function presentDuring(presence: Presence, session: Span): Span | undefined {
  const start = later(presence.arrived, session.start);
  const end = earlier(presence.left, session.end);
  return isBefore(start, end) ? { start, end } : undefined;
}

/** Minutes of the session that this member was there for, 0 where they were never there while it ran. */
export function minutesPresent(presence: Presence, session: Span): number {
  const span = presentDuring(presence, session);
  return span ? minutesOf(span) : 0;
}

/** Minutes of the session that had passed when this member came, 0 where they came in time. */
export function minutesLate(presence: Presence, session: Span): number {
  return isBefore(session.start, presence.arrived)
    ? minutesOf({ start: session.start, end: earlier(presence.arrived, session.end) })
    : 0;
}

/** Minutes of the session that were still to come when this member left, 0 where they stayed to its end. */
export function minutesLeftEarly(presence: Presence, session: Span): number {
  return isBefore(presence.left, session.end)
    ? minutesOf({ start: later(presence.left, session.start), end: session.end })
    : 0;
}
