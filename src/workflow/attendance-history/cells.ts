import type { Appointment } from '@medplum/fhirtypes';
import { historyCell, type HistoryCell } from '../../domain/attendance/history.ts';
import { membersOn } from '../../domain/group/roster.ts';
import type { Membership } from '../../domain/group/types.ts';
import type { PatientId, SessionId } from '../../domain/ids.ts';
import { memberAppointmentFromFhir, type MemberAppointment } from '../../fhir/member-appointment.ts';
import { notExpectedIn } from '../../fhir/not-expected.ts';
import type { Unusable } from '../../fhir/parsed.ts';
import type { Stored } from '../../gateway/port.ts';
import type { Meeting } from './meetings.ts';

/** One member's Appointment for one session. */
interface Seat extends MemberAppointment {
  readonly expected: boolean;
}

export interface Seats {
  readonly bySession: ReadonlyMap<SessionId, ReadonlyMap<PatientId, Seat>>;
  readonly unusable: readonly Unusable[];
}

/** Seats by session and patient. Should a second copy have come about, everybody agrees on the same one. */
export function seatsIn(appointments: readonly Stored<Appointment>[]): Seats {
  const bySession = new Map<SessionId, Map<PatientId, Seat>>();
  const unusable: Unusable[] = [];
  for (const resource of appointments.toSorted((one, other) => one.id.localeCompare(other.id))) {
    const read = memberAppointmentFromFhir(resource);
    if (!read.ok) {
      unusable.push(read.refusal);
      continue;
    }
    const { sessionId, patientId } = read.value;
    const seats = bySession.get(sessionId) ?? new Map<PatientId, Seat>();
    if (!seats.has(patientId))
      seats.set(patientId, { ...read.value, expected: notExpectedIn(resource) === undefined });
    bySession.set(sessionId, seats);
  }
  return { bySession, unusable };
}

/**
 * What became of everybody in one session: of those with an Appointment what it says and, until the session is closed, of
 * members of the day without one that it is not known yet. Whom the clinic did not expect has no cell.
 */
export function cellsOf(
  meeting: Meeting,
  { bySession }: Seats,
  memberships: readonly Membership[],
): ReadonlyMap<PatientId, HistoryCell> {
  const cells = new Map<PatientId, HistoryCell>();
  if (meeting.state === 'cancelled') return cells;
  const seats = bySession.get(meeting.sessionId);
  for (const [patient, seat] of seats ?? [])
    if (seat.expected) cells.set(patient, historyCell(meeting, seat.attendance, seat.walkIn));
  if (meeting.state === 'closed') return cells;
  for (const { patientId } of membersOn(memberships, meeting.day))
    if (!seats?.has(patientId)) cells.set(patientId, historyCell(meeting, { status: 'unknown' }, false));
  return cells;
}
