import type { Appointment, EpisodeOfCare, Patient as FhirPatient } from '@medplum/fhirtypes';
import { membersOn } from '../../domain/group/roster.ts';
import type { Membership } from '../../domain/group/types.ts';
import type { LocalDate, PatientId } from '../../domain/ids.ts';
import type { MemberAttendance } from '../../domain/attendance/types.ts';
import type { Patient } from '../../domain/person.ts';
import { memberAppointmentFromFhir } from '../../fhir/member-appointment.ts';
import { notExpectedIn } from '../../fhir/not-expected.ts';
import { patientFromFhir } from '../../fhir/patient.ts';
import type { Unusable } from '../../fhir/parsed.ts';
import type { Stored } from '../../gateway/port.ts';
import { parsed } from '../found.ts';
import { versionOf, type NotExpectedMember, type Version } from '../session-file.ts';

/** One member of a session's roster, before anything about the member's part in it is known. */
export interface Seat {
  readonly patient: Patient;
  readonly membership?: Membership;
  /** The episode that the membership was read from. */
  readonly episode?: EpisodeOfCare;
  readonly attendance: MemberAttendance;
  readonly appointment?: Version<Appointment>;
}

export interface RosterSource {
  readonly day: LocalDate;
  /** Signed sessions keep the roster they were signed with. */
  readonly signed: boolean;
  readonly memberships: readonly Membership[];
  /** The episodes that the memberships were read from. */
  readonly episodes: readonly Stored<EpisodeOfCare>[];
  readonly appointments: readonly Stored<Appointment>[];
  readonly patients: readonly Stored<FhirPatient>[];
}

export interface Roster {
  readonly seats: readonly Seat[];
  readonly notExpected: readonly NotExpectedMember[];
  readonly unusable: readonly Unusable[];
}

/**
 * Who is on a session's roster: everyone expected on its day, and everyone who has an Appointment for it (walk-ins, and
 * members who have left since), less those whom the clinic does not expect. Ordered by name. A patient whose resource
 * cannot be read is answered in `unusable`.
 */
export function rosterOf(source: RosterSource): Roster {
  const booked = new Map<PatientId, { attendance: MemberAttendance; appointment: Version<Appointment> }>();
  const unusable: Unusable[] = [];
  for (const resource of oldestFirst(source.appointments)) {
    const read = memberAppointmentFromFhir(resource);
    if (!read.ok) unusable.push(read.refusal);
    else if (!booked.has(read.value.patientId))
      booked.set(read.value.patientId, { attendance: read.value, appointment: versionOf(resource) });
  }
  const excused = new Map(
    [...booked].flatMap(([id, { appointment }]) => {
      const why = notExpectedIn(appointment.resource);
      return why ? [[id, { appointment, why }] as const] : [];
    }),
  );
  const expected = source.signed ? [] : membersOn(source.memberships, source.day);
  const ids = new Set([...booked.keys(), ...expected.map((one) => one.patientId)]);
  const people = parsed(
    source.patients.filter((one) => ids.has(one.id as PatientId)),
    patientFromFhir,
  );
  const seats = people.values
    .filter((patient) => !excused.has(patient.id))
    .map((patient) => seatOf(patient, booked.get(patient.id), source));
  const notExpected = people.values.flatMap((patient) => {
    const held = excused.get(patient.id);
    return held ? [{ patient, ...held }] : [];
  });
  return {
    seats: seats.sort(byName),
    notExpected: notExpected.sort(byName),
    unusable: [...unusable, ...people.unusable],
  };
}

function seatOf(
  patient: Patient,
  held: { attendance: MemberAttendance; appointment: Version<Appointment> } | undefined,
  { memberships, episodes, day }: RosterSource,
): Seat {
  const own = memberships.filter((one) => one.patientId === patient.id);
  const membership = membersOn(own, day)[0] ?? newest(own);
  const attendance = held?.attendance ?? {
    patientId: patient.id,
    attendance: { status: 'unknown' },
    walkIn: false,
  };
  const episode = episodes.find((one) => one.id === membership?.id);
  return {
    patient,
    attendance: {
      patientId: attendance.patientId,
      attendance: attendance.attendance,
      walkIn: attendance.walkIn,
    },
    ...(membership && { membership }),
    ...(episode && { episode }),
    ...(held && { appointment: held.appointment }),
  };
}

function newest(memberships: readonly Membership[]): Membership | undefined {
  return [...memberships].sort((one, other) => (other.start ?? '').localeCompare(one.start ?? ''))[0];
}

/** Should a second Appointment have come about outside this project, everybody agrees on the same one. */
function oldestFirst(appointments: readonly Stored<Appointment>[]): readonly Stored<Appointment>[] {
  return [...appointments].sort((one, other) => one.id.localeCompare(other.id));
}

function byName(one: { readonly patient: Patient }, other: { readonly patient: Patient }): number {
  return one.patient.name.localeCompare(other.patient.name);
}
