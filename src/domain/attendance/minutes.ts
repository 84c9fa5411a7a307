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
