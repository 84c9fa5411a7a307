import { practitionerId, sessionId, type SessionId } from '../../src/domain/ids.ts';
import type { Attendance } from '../../src/domain/attendance/types.ts';
import { wholeSession } from '../../src/domain/attendance/roster.ts';
import type { FhirGateway } from '../../src/gateway/port.ts';
import { openSession } from '../../src/workflow/open-session.ts';
import type { SessionFile } from '../../src/workflow/session-file.ts';
import { takeAttendance } from '../../src/workflow/take-attendance.ts';
import { got, quickClock } from './clinic-steps.ts';

/** Who did not simply attend, by name: what happened to them instead. */
export type Exceptions = Readonly<Record<string, (file: SessionFile) => Attendance>>;

export const NO_SHOW = (): Attendance => ({ status: 'no-show', notice: 'none' });
export const LATE_CANCEL = (): Attendance => ({ status: 'late-cancel', notice: 'late' });

/** Came so many minutes after the start, and stayed. */
export function late(minutes: number): (file: SessionFile) => Attendance {
  return ({ session }) => {
    const there = wholeSession(session);
    if (there.status !== 'attended') return there;
    const arrived = new Date(Date.parse(there.arrived) + minutes * 60_000).toISOString();
    return { ...there, arrived: arrived as typeof there.arrived };
  };
}

/** Takes the attendance of a session of the made-up clinic that is over; nothing is signed. */
export async function attendPast(
  gateway: FhirGateway,
  id: string,
  exceptions: Exceptions = {},
): Promise<void> {
  const deps = { gateway, clock: quickClock(new Date().toISOString()) };
  const lead = practitionerId('pr-41d0');
  const session: SessionId = sessionId(id);
  const file = got(await openSession(deps, session, lead), 'opening');
  const changes = file.members.map(({ patient }) => ({
    patientId: patient.id,
    attendance: exceptions[patient.name]?.(file) ?? wholeSession(file.session),
  }));
  for (const { result } of await takeAttendance(deps, file, changes, lead)) got(result, 'taking attendance');
}
