import type { Session } from '../schedule/types.ts';
import type { Attendance, AttendanceStatus, MemberAttendance, Modality } from './types.ts';

/** How many members have each status. */
export type Tally = Readonly<Record<AttendanceStatus, number>>;

export function tally(attendance: readonly Attendance[]): Tally {
  const counts = { unknown: 0, attended: 0, 'no-show': 0, 'late-cancel': 0, excused: 0 };
  for (const { status } of attendance) counts[status] += 1;
  return counts;
}

/** Everyone who attended, billed or not (D4). Who led the session is not counted. */
export function participantCount(attendance: readonly Attendance[]): number {
  return tally(attendance).attended;
}

/** The whole session, as it ran or else as scheduled; by video where the place is a telehealth place. */
export function wholeSession(session: Session): Attendance {
  const { start, end } = session.actual ?? session.scheduled;
  const modality: Modality = session.place.virtual ? 'video' : 'in-person';
  return { status: 'attended', arrived: start, left: end, modality };
}

/** "All attended" in one go: everyone whose attendance is still unknown was there throughout; the others stay as they are. */
export function allAttended(
  members: readonly MemberAttendance[],
  session: Session,
): readonly MemberAttendance[] {
  return members.map((one) =>
    one.attendance.status === 'unknown' ? { ...one, attendance: wholeSession(session) } : one,
  );
}
