import { isBefore } from '../schedule/time.ts';
import type { Span } from '../schedule/types.ts';
import type { Attendance, Presence } from './types.ts';
import { done, refused, type Result } from '../result.ts';
import { presentDuring } from './minutes.ts';

/**
 * - `left-before-arrived`: leaving is not after arrival
 * - `not-during-session`: arrival and leaving both lie before the session, or both after it
 */
export interface AttendanceRefusal {
  readonly code: 'left-before-arrived' | 'not-during-session';
}

/** Odd, but possible: somebody should look at it. */
export type AttendanceWarning = 'arrived-long-before' | 'left-long-after' | 'notice-contradicts';

/** Minutes before and after a session in which somebody may well come and go. */
export const TOLERANCE_MINUTES = 30;

/**
 * Whether what was taken as attendance can be (D2). An unknown attendance passes: it is incomplete, not wrong.
 *
 * @param session actual start and stop where known, else as scheduled
 */
export function checkAttendance(
  attendance: Attendance,
  session: Span,
): Result<readonly AttendanceWarning[], AttendanceRefusal> {
  switch (attendance.status) {
    case 'unknown':
      return done([]);
    case 'attended':
      return checkPresence(attendance, session);
    case 'no-show':
      return done(attendance.notice === 'in-time' ? ['notice-contradicts'] : []);
    case 'late-cancel':
      return done(attendance.notice === 'none' ? ['notice-contradicts'] : []);
    case 'excused':
      return done([]);
  }
}

function checkPresence(
  presence: Presence,
  session: Span,
): Result<readonly AttendanceWarning[], AttendanceRefusal> {
  if (!isBefore(presence.arrived, presence.left)) return refused({ code: 'left-before-arrived' });
  if (!presentDuring(presence, session)) return refused({ code: 'not-during-session' });
  const tolerance = TOLERANCE_MINUTES * 60_000;
  const warnings: AttendanceWarning[] = [];
  if (Date.parse(session.start) - Date.parse(presence.arrived) > tolerance)
    warnings.push('arrived-long-before');
  if (Date.parse(presence.left) - Date.parse(session.end) > tolerance) warnings.push('left-long-after');
  return done(warnings);
}
