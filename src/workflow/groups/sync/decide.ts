import type { Appointment } from '@medplum/fhirtypes';
import { membersOn } from '../../../domain/group/roster.ts';
import type { PatientId, SessionId } from '../../../domain/ids.ts';
import { keyOf } from '../../../fhir/identifiers.ts';
import { memberAppointmentFromFhir, memberAppointmentToFhir } from '../../../fhir/member-appointment.ts';
import { notExpectedIn, withExpected, withNotExpected } from '../../../fhir/not-expected.ts';
import { withRosterRevision } from '../../../fhir/session-plan.ts';
import type { Stored, Write } from '../../../gateway/port.ts';
import { put } from '../../write/put.ts';
import type { OpenSession, SyncSource } from './read.ts';

/** What has to change in one session. */
export interface SessionSync {
  readonly session: SessionId;
  readonly writes: readonly Write[];
  readonly booked: number;
  readonly cancelled: number;
  readonly kept: readonly PatientId[];
}

interface Seat {
  readonly patientId: PatientId;
  readonly resource: Stored<Appointment>;
  /** Nothing has been recorded of what happened, and nobody walked in. */
  readonly untouched: boolean;
}

/**
 * Brings the members' Appointments of a session in line with the memberships of its day: whoever has left is taken off, whoever
 * is back is put on again, and where members are booked ahead whoever has joined is booked. What somebody has written or
 * recorded stays, and so does everybody who never was a member. Pure.
 */
export function decideSync(source: SyncSource, session: OpenSession, bookAll: boolean): SessionSync {
  const expected = new Set(membersOn(source.memberships, session.day).map((one) => one.patientId));
  const seats = session.seats.flatMap(seatOf);
  const gone = seats.filter(
    (one) => one.untouched && source.known.has(one.patientId) && !expected.has(one.patientId),
  );
  const kept = gone.filter((one) =>
    source.written.has(keyOf({ sessionId: session.id, patientId: one.patientId })),
  );
  const off = gone.filter((one) => !kept.includes(one));
  const back = seats.filter(
    (one) => notExpectedIn(one.resource) === 'not-a-member' && expected.has(one.patientId),
  );
  const ahead = !session.opened && (bookAll || seats.length > 0);
  const taken = new Set(seats.map((one) => one.patientId));
  const fresh = ahead ? [...expected].filter((one) => !taken.has(one)) : [];
  const writes = [
    ...off.map((one) => put(one.resource, withNotExpected(one.resource, 'not-a-member'))),
    ...back.map((one) => put(one.resource, withExpected(one.resource))),
    ...fresh.map((patientId) => booking(patientId, session)),
  ];
  return {
    session: session.id,
    writes: writes.length > 0 && !session.opened ? [pivot(session), ...writes] : writes,
    booked: back.length + fresh.length,
    cancelled: off.length,
    kept: kept.map((one) => one.patientId),
  };
}

function seatOf(resource: Stored<Appointment>): readonly Seat[] {
  const read = memberAppointmentFromFhir(resource);
  if (!read.ok) return [];
  const { patientId, attendance, walkIn } = read.value;
  return [{ patientId, resource, untouched: attendance.status === 'unknown' && !walkIn }];
}

/** So that of two who change who is expected, or one who opens the session meanwhile, one loses. */
function pivot({ resource }: OpenSession): Write {
  return put(resource, withRosterRevision(resource));
}

function booking(patientId: PatientId, session: OpenSession): Write {
  const attendance = { patientId, attendance: { status: 'unknown' }, walkIn: false } as const;
  return { method: 'POST', resource: memberAppointmentToFhir(attendance, session) };
}
