import type { Attendance } from '../../domain/attendance/types.ts';
import type { Code } from '../../domain/code.ts';
import type { Charge } from '../../domain/billing/types.ts';
import type { PatientId, PractitionerId } from '../../domain/ids.ts';
import type { Span } from '../../domain/schedule/types.ts';
import { chargeToFhir, withChargeAborted, withChargeCode } from '../../fhir/charge.ts';
import type { Saving } from '../../fhir/draft.ts';
import { link } from '../../fhir/links.ts';
import { withAttendance } from '../../fhir/member-appointment.ts';
import type { Write } from '../../gateway/port.ts';
import type { MemberFile, SessionFile } from '../session-file.ts';
import { put } from '../write/put.ts';

interface Taken {
  readonly patientId: PatientId;
  readonly attendance: Attendance;
  /** None while attendance is unknown. */
  readonly charge: Code | undefined;
}

/**
 * One member's attendance as a transaction: the Appointment (the pivot, so that two people cannot plan two charges) and the
 * planned charge. Where attendance is taken back, a charge that was planned is
 * no more; marked again, the same ChargeItem is planned anew.
 */
export function attendanceWrites(
  file: SessionFile,
  member: MemberFile,
  taken: Taken,
  saving: Saving,
): readonly Write[] {
  const { appointment } = member;
  if (!appointment) throw new Error('Attendance is taken of members who have an Appointment.');
  const { attendance } = taken;
  const changed = withAttendance(appointment.resource, { ...member.attendance, attendance }, file.session);
  return [
    { method: 'PUT', resource: { ...changed, id: appointment.id }, ifMatch: appointment.versionId },
    ...chargeWrites(file, member, taken, saving),
  ];
}

function chargeWrites(file: SessionFile, member: MemberFile, taken: Taken, saving: Saving): readonly Write[] {
  const { charge, appointment } = member;
  const code = taken.charge;
  const held = charge?.version.resource;
  if (!code) return held ? [put(held, withChargeAborted(held))] : [];
  if (!appointment) return [];
  const planned: Charge = { patientId: taken.patientId, code, status: 'planned' };
  if (held) return [put(held, withChargeCode(held, planned))];
  const resource = chargeToFhir({
    charge: planned,
    sessionId: file.session.id,
    memberAppointment: link('Appointment', appointment.id),
    period: periodOf(file, taken.attendance),
    performer: performerOf(file, saving.by),
    enterer: saving.by,
    at: saving.at,
  });
  return [{ method: 'POST', resource }];
}

function periodOf({ session }: SessionFile, attendance: Attendance): Span {
  return attendance.status === 'attended'
    ? { start: attendance.arrived, end: attendance.left }
    : session.scheduled;
}

function performerOf({ session }: SessionFile, otherwise: PractitionerId): PractitionerId {
  return session.facilitators.find((one) => one.role === 'lead')?.practitioner.id ?? otherwise;
}
