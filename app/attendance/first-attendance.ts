import type { Attendance, AttendanceStatus } from '../../src/domain/attendance/types.ts';
import type { Session } from '../../src/domain/schedule/types.ts';

/**
 * What a mark means until somebody says more: there from start to end, in the place's own way; an absence with the notice
 * that its kind implies.
 */
export function firstAttendance(status: Exclude<AttendanceStatus, 'unknown'>, session: Session): Attendance {
  switch (status) {
    case 'attended': {
      const { start, end } = session.actual ?? session.scheduled;
      return { status, arrived: start, left: end, modality: session.place.virtual ? 'video' : 'in-person' };
    }
    case 'no-show':
      return { status, notice: 'none' };
    case 'late-cancel':
      return { status, notice: 'late' };
    case 'excused':
      return { status, notice: 'in-time' };
  }
}
