import type { Appointment } from '@medplum/fhirtypes';
import { membersOn } from '../../domain/group/roster.ts';
import type { Membership } from '../../domain/group/types.ts';
import type { LocalDate, PatientId } from '../../domain/ids.ts';
import { memberAppointmentFromFhir } from '../../fhir/member-appointment.ts';
import { notExpectedIn } from '../../fhir/not-expected.ts';

export interface RosterCount {
  readonly expected: number;
  readonly attended: number;
}

/**
 * How many are on a session's roster, as `rosterOf` reckons it: everybody with an Appointment and, until it is signed, every
 * member of the day; less those who are not expected.
 */
export function countRoster(
  seats: readonly Appointment[],
  memberships: readonly Membership[],
  day: LocalDate,
  signed: boolean,
): RosterCount {
  const roster = new Set<PatientId>();
  const off = new Set<PatientId>();
  const attended = new Set<PatientId>();
  for (const seat of seats) {
    const read = memberAppointmentFromFhir(seat);
    if (!read.ok) continue;
    const { patientId, attendance } = read.value;
    (notExpectedIn(seat) === undefined ? roster : off).add(patientId);
    if (attendance.status === 'attended') attended.add(patientId);
  }
  if (!signed)
    for (const one of membersOn(memberships, day)) if (!off.has(one.patientId)) roster.add(one.patientId);
  return { expected: roster.size, attended: attended.size };
}
