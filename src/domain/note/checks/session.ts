import type { Attendance } from '../../attendance/types.ts';
import { minutesOf } from '../../schedule/time.ts';
import { requiredSigners, type Session } from '../../schedule/types.ts';
import { ownFinding, ruleFinding, type CheckFinding } from './finding.ts';

/** D1, D18: where it was held, who led it, who signs. */
export function checkPeople(session: Session): readonly CheckFinding[] {
  const signers = new Set(requiredSigners(session));
  const bare = session.facilitators.some(
    ({ practitioner }) => signers.has(practitioner.id) && practitioner.credential.trim() === '',
  );
  if (session.facilitators.length === 0)
    return [...checkPlace(session), ruleFinding('D1', 'facilitators', FINAL)];
  return [
    ...checkPlace(session),
    ...(signers.size === 0 ? [ruleFinding('D18', 'noSigner', FINAL)] : []),
    ...(bare ? [ruleFinding('D18', 'credential', { severity: 'warning' })] : []),
  ];
}

const FINAL = { overridable: false };

function checkPlace(session: Session): readonly CheckFinding[] {
  return session.place.name.trim() === '' && !session.place.virtual ? [ruleFinding('D1', 'place')] : [];
}

/** D2: actual start and stop, once somebody came. */
export function checkTimes(session: Session, attended: number): readonly CheckFinding[] {
  if (!session.actual) return attended > 0 ? [ruleFinding('D2', 'actual', FINAL)] : [];
  return minutesOf(session.actual) > 0 ? [] : [ruleFinding('D2', 'actualOrder', FINAL)];
}

/** D4, C9: attendance of everybody is known, so that the number of participants is. */
export function checkParticipants(attendance: readonly Attendance[]): readonly CheckFinding[] {
  const count = (status: Attendance['status']): number =>
    attendance.filter((one) => one.status === status).length;
  if (attendance.length === 0) return [ownFinding('no-members', 'error', 'noMembers', FINAL)];
  if (count('unknown') > 0) return [ruleFinding('D4', 'unknownAttendance', FINAL)];
  if (count('attended') === 0) return [ruleFinding('D4', 'nobody', { severity: 'info' })];
  return count('attended') === 1 ? [ruleFinding('C9', 'oneParticipant')] : [];
}
