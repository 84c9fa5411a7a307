import type { Patient, Practitioner, RelatedPerson } from '@medplum/fhirtypes';
import type { GroupId, PatientId, SessionId } from '../../domain/ids.ts';
import { patientId } from '../../domain/ids.ts';
import { rosterMemberFromFhir, rosterStaffFromFhir } from '../../fhir/roster.ts';
import type { Found, Query, Stored } from '../../gateway/port.ts';
import { ofType, parsed } from '../found.ts';
import * as ask from '../queries.ts';
import type { GuardRoster } from './types.ts';

/** Who is to be told from whom, as found on the server. */
export interface RosterPeople {
  /** Everyone who is or was in the group, and walk-ins. */
  readonly patients: readonly Stored<Patient>[];
  readonly staff: readonly Stored<Practitioner>[];
}

/** The searches that find them, beside the session with its actors: memberships over time, facilitators, who came. */
export function peopleQueries(group: GroupId, session: SessionId) {
  return {
    rosterMemberships: ask.memberships(group),
    rosterFacilitators: ask.facilitators(group),
    rosterSeats: ask.memberAppointments(session),
  };
}

export function peopleIn(found: readonly Found[]): RosterPeople {
  return { patients: ofType(found, 'Patient'), staff: ofType(found, 'Practitioner') };
}

/** So many patients' relatives are asked for in one search: its address stays short. */
const AT_ONCE = 100;

/** Their relatives, in a few searches of one batch. */
export function relativesQueries({ patients }: RosterPeople): Readonly<Record<string, Query>> {
  const ids = patients.map((one) => patientId(one.id));
  const parts: PatientId[][] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) parts.push(ids.slice(at, at + AT_ONCE));
  return Object.fromEntries(parts.map((part, index) => [`relatives ${index}`, ask.relatives(part)]));
}

/** The relatives in what those searches found; none where they were not asked. */
export function relativesIn(
  found: Readonly<Record<string, Found | undefined>>,
): readonly Stored<RelatedPerson>[] {
  const parts = Object.entries(found).flatMap(([name, one]) =>
    name.startsWith('relatives ') && one ? [one] : [],
  );
  return ofType(parts, 'RelatedPerson');
}

/** The roster as the guard takes it, in one order whatever the server's. */
export function guardRosterOf(
  { patients, staff }: RosterPeople,
  relatives: readonly Stored<RelatedPerson>[],
): GuardRoster {
  const members = parsed(patients, (one) => rosterMemberFromFhir(one, relatives)).values;
  return {
    members: [...members].sort((one, other) => (one.id < other.id ? -1 : 1)),
    staff: staff.map(rosterStaffFromFhir),
  };
}
