import type { PatientId } from '../../domain/ids.ts';
import type { Patient } from '../../domain/person.ts';
import type { FacilitatorRole } from '../../domain/schedule/types.ts';
import { facilitatorsOf } from '../../fhir/facilitators.ts';
import { sessionIn } from '../../fhir/identifiers.ts';
import { practitionerIn } from '../../fhir/links.ts';
import { isMemberTask, memberTaskFromFhir } from '../../fhir/member-task.ts';
import { membershipFromFhir } from '../../fhir/membership.ts';
import { patientFromFhir } from '../../fhir/patient.ts';
import { cellsOf, seatsIn } from '../attendance-history/cells.ts';
import type { Meeting } from '../attendance-history/meetings.ts';
import { ofType, parsed } from '../found.ts';
import { byAge, listed, type WorklistFound } from './found.ts';
import type { UnsignedSession } from './types.ts';

/** Who answers for a session's notes; observers and supervisors do not. */
const SIGNING: readonly FacilitatorRole[] = ['lead', 'co-facilitator'];

/** Sessions that are over and have members whose note nobody has signed; the oldest first. */
export function unsignedSessions(found: WorklistFound): readonly UnsignedSession[] {
  const seats = seatsIn(ofType(found.seats, 'Appointment'));
  const memberships = parsed(ofType(found.memberships, 'EpisodeOfCare'), (one) =>
    membershipFromFhir(one),
  ).values;
  const people = parsed(ofType([...found.seats, ...found.memberships], 'Patient'), patientFromFhir).values;
  const signed = signedIn(found);
  return found.meetings
    .filter((one) => found.open.includes(one.sessionId))
    .flatMap((meeting): UnsignedSession[] => {
      const { sessionId, groupId, start, end, timeZone } = meeting;
      const own = memberships.filter((one) => one.groupId === groupId);
      const expected = [...cellsOf(meeting, seats, own).keys()];
      const done = signed.get(sessionId) ?? new Set<PatientId>();
      const unsigned = expected.filter((one) => !done.has(one));
      const role = roleIn(meeting, found);
      if (unsigned.length === 0 || !SIGNING.includes(role)) return [];
      return [
        {
          ...listed(found, sessionId, end),
          ...{ groupId, start, end, timeZone },
          opened: meeting.state !== 'scheduled',
          role,
          unsigned: named(unsigned, people),
          signed: done.size,
        },
      ];
    })
    .sort(byAge);
}

/** Whose notes are signed, by session: a Task is there, whatever has become of it since, unless it was cancelled. */
function signedIn(found: WorklistFound): ReadonlyMap<string, ReadonlySet<PatientId>> {
  const signed = new Map<string, Set<PatientId>>();
  for (const resource of ofType(found.tasks, 'Task').filter(isMemberTask)) {
    const read = memberTaskFromFhir(resource);
    const session = sessionIn(resource.groupIdentifier);
    if (!read.ok || session === undefined) continue;
    const patients = signed.get(session) ?? new Set<PatientId>();
    signed.set(session, patients.add(read.value.key.patientId));
  }
  return signed;
}

function roleIn({ resource }: Meeting, { who }: WorklistFound): FacilitatorRole {
  const people = resource.participant.map((one) => ({ types: one.type, who: practitionerIn(one.actor) }));
  return facilitatorsOf(people, []).find((one) => one.practitioner.id === who)?.role ?? 'observer';
}

function named(ids: readonly PatientId[], people: readonly Patient[]): readonly Patient[] {
  return ids
    .flatMap((id) => people.find((one) => one.id === id) ?? [])
    .sort((one, other) => one.name.localeCompare(other.name));
}
