import type { Appointment } from '@medplum/fhirtypes';
import type { MemberAttendance } from '../domain/attendance/types.ts';
import type { PatientId, SessionId } from '../domain/ids.ts';
import { sessionId } from '../domain/ids.ts';
import { done } from '../domain/result.ts';
import type { Session } from '../domain/schedule/types.ts';
import { attendanceFrom, attendanceTo } from './attendance.ts';
import { compact } from './build.ts';
import { concept, GROUP_SESSION } from './codes.ts';
import { entryIdentifier, entryIn } from './identifiers.ts';
import { firstIdIn, link, patientIn, toPatient } from './links.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { PROFILE } from './systems.ts';
import { minutesOf, periodOf } from './time.ts';

export type MemberAppointment = MemberAttendance & {
  readonly sessionId: SessionId;
  /** Locked: the member's note is written. */
  readonly fulfilled: boolean;
};

/** One member's Appointment. One that holds several patients, as some schedulers make them, is refused (rule 1). */
export function memberAppointmentFromFhir(from: Appointment): Parsed<MemberAppointment> {
  const patients = from.participant.map((one) => patientIn(one.actor)).filter((one) => one !== undefined);
  const [patient, another] = [...new Set(patients)];
  if (patient === undefined) return unusable(from, 'It is about no patient.');
  if (another !== undefined) return unusable(from, 'It is about more than one patient.');
  const held = entryIn(from.identifier);
  if (held && held.patientId !== patient) return unusable(from, 'Its identifier is that of another entry.');
  const supporting = firstIdIn(from.supportingInformation, 'Appointment');
  const session = held?.sessionId ?? (supporting === undefined ? undefined : sessionId(supporting));
  if (session === undefined) return unusable(from, 'It belongs to no session.');
  const read = attendanceFrom(from);
  if (!read) return unusable(from, 'It has no times, was entered in error, or its status is unknown.');
  return done({ sessionId: session, patientId: patient, ...read, fulfilled: from.status === 'fulfilled' });
}

/** A member's Appointment as it is first written, with the session's times. */
export function memberAppointmentToFhir(
  attendance: MemberAttendance,
  session: Pick<Session, 'id' | 'scheduled'>,
): Appointment {
  const bare: Appointment = {
    resourceType: 'Appointment',
    meta: { profile: [PROFILE.memberAppointment] },
    identifier: [entryIdentifier({ sessionId: session.id, patientId: attendance.patientId })],
    status: 'booked',
    serviceType: [concept(GROUP_SESSION)],
    supportingInformation: [{ reference: link('Appointment', session.id) }],
    participant: [{ actor: toPatient(attendance.patientId), required: 'required', status: 'accepted' }],
  };
  return withAttendance(bare, attendance, session);
}

/**
 * The resource with what happened to its member in it, and the session's times; everything else of it stays.
 * @throws where the resource is another member's: a broken invariant (rule 1).
 */
export function withAttendance(
  resource: Appointment,
  attendance: MemberAttendance,
  session: Pick<Session, 'id' | 'scheduled'>,
): Appointment {
  assertOf(resource, attendance.patientId);
  return compact<Appointment>({
    ...resource,
    cancelationReason: undefined,
    extension: undefined,
    ...periodOf(session.scheduled),
    minutesDuration: minutesOf(session.scheduled),
    ...attendanceTo(resource, attendance.attendance, attendance.walkIn),
  });
}

/** Locked: `arrived` becomes `fulfilled`. An absence stays as it is. */
export function withFulfilled(resource: Appointment): Appointment {
  return resource.status === 'arrived' || resource.status === 'checked-in'
    ? { ...resource, status: 'fulfilled' }
    : resource;
}

function assertOf(resource: Appointment, patient: PatientId): void {
  const others = resource.participant.map((one) => patientIn(one.actor)).filter((one) => one !== undefined);
  if (others.some((one) => one !== patient)) throw new Error('This Appointment belongs to another member.');
}
