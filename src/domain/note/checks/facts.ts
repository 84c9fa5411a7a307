import { checkAttendance, type AttendanceWarning } from '../../attendance/check.ts';
import type { Attendance } from '../../attendance/types.ts';
import { agrees } from '../../billing/charge.ts';
import type { Code } from '../../code.ts';
import type { Span } from '../../schedule/types.ts';
import { ownFinding, ruleFinding, type CheckFinding, type CheckWord } from './finding.ts';

const FINAL = { overridable: false };

const REFUSED = { 'left-before-arrived': 'leftFirst', 'not-during-session': 'notThere' } as const;

const WARNED: Readonly<Record<AttendanceWarning, CheckWord>> = {
  'arrived-long-before': 'earlyArrival',
  'left-long-after': 'lateLeaving',
  'notice-contradicts': 'noticeContradicts',
};

/** Attendance that is missing or cannot be. No reason can override either: note, minutes and charge hang on it (rule 6). */
export function checkPresence(attendance: Attendance, session: Span): readonly CheckFinding[] {
  if (attendance.status === 'unknown') return [ownFinding('attendance', 'error', 'attendanceUnknown', FINAL)];
  const checked = checkAttendance(attendance, session);
  if (!checked.ok) return [ruleFinding('D2', REFUSED[checked.refusal.code], FINAL)];
  return checked.value.map((warning) => ownFinding('attendance', 'warning', WARNED[warning]));
}

/** Rule 6: a charge is there and agrees with the attendance. */
export function checkCharge(attendance: Attendance, charge: Code | undefined): readonly CheckFinding[] {
  if (attendance.status === 'unknown') return [];
  if (!charge) return [ownFinding('charge', 'error', 'chargeUnknown', FINAL)];
  return agrees(attendance, charge).ok ? [] : [ownFinding('charge', 'error', 'chargeDisagrees', FINAL)];
}
