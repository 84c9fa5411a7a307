import { isBefore } from '../../src/domain/schedule/time.ts';
import type { Attendance } from '../../src/domain/attendance/types.ts';
import type { Instant, PatientId } from '../../src/domain/ids.ts';
import type { Span } from '../../src/domain/schedule/types.ts';
import type { AttendanceChange } from '../../src/workflow/take-attendance.ts';

export interface Marked {
  readonly patientId: PatientId;
  readonly attendance: Attendance;
}

/**
 * Who came and went with the session goes with it when its times are corrected; a time that somebody entered for one member stays.
 */
export function movedTimes(
  marked: readonly Marked[],
  before: Span,
  after: Span,
): readonly AttendanceChange[] {
  return marked.flatMap(({ patientId, attendance }) => {
    if (attendance.status !== 'attended') return [];
    const arrived = isSame(attendance.arrived, before.start) ? after.start : attendance.arrived;
    const left = isSame(attendance.left, before.end) ? after.end : attendance.left;
    const same = isSame(arrived, attendance.arrived) && isSame(left, attendance.left);
    if (same || !isBefore(arrived, left)) return [];
    return [{ patientId, attendance: { ...attendance, arrived, left } }];
  });
}

/** A server may write the same moment in another zone. */
function isSame(one: Instant, other: Instant): boolean {
  return Date.parse(one) === Date.parse(other);
}
