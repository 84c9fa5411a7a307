import type { Appointment, Encounter, Practitioner as FhirPractitioner } from '@medplum/fhirtypes';
import type { GroupId, Instant, LocalDate, SessionId } from '../../domain/ids.ts';
import type { Practitioner } from '../../domain/person.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import type { Place } from '../../domain/schedule/types.ts';
import { localDateIn } from '../../domain/schedule/time.ts';
import { practitionerFromFhir } from '../../fhir/practitioner.ts';
import { sessionEncounterFromFhir } from '../../fhir/session-encounter.ts';
import { groupOf, spanOf } from '../../fhir/session-appointment.ts';
import type { Found, Stored } from '../../gateway/port.ts';
import type { Deps } from '../deps.ts';
import { ofType, oldestUsable, parsed } from '../found.ts';
import { gather } from '../gather.ts';
import { placeOf } from '../place.ts';
import * as ask from '../queries.ts';
import type { LoadRefusal } from './refusal.ts';

/** What the session's own Appointment leads to. */
export interface SessionStage {
  readonly appointment: Stored<Appointment>;
  readonly encounter?: Stored<Encounter>;
  readonly groupId: GroupId;
  readonly practitioners: readonly Practitioner[];
  /** The same, as they stand on the server. */
  readonly staff: readonly Stored<FhirPractitioner>[];
  readonly place: Place;
  /** Scheduled start. */
  readonly start: Instant;
  /** The session's calendar day at its place. */
  readonly day: LocalDate;
  /** The members' Appointments with their patients. */
  readonly members: Found;
}

export async function readSession(deps: Deps, id: SessionId): Promise<Result<SessionStage, LoadRefusal>> {
  const found = await gather(deps, {
    session: ask.sessionAppointment(id),
    encounter: ask.sessionEncounter(id),
    members: ask.memberAppointments(id),
  });
  if (!found.ok) return found;
  const appointment = ofType([found.value.session], 'Appointment')[0];
  if (!appointment) return refused({ code: 'no-such-session' });
  const groupId = groupOf(appointment);
  const start = spanOf(appointment)?.start;
  if (groupId === undefined || start === undefined) return refused({ code: 'not-a-group-session' });
  const encounter = oldestUsable(
    ofType([found.value.encounter], 'Encounter'),
    sessionEncounterFromFhir,
  )?.resource;
  const staff = ofType([found.value.session], 'Practitioner');
  const place = placeOf(ofType([found.value.session], 'Location')[0], start);
  return done({
    appointment,
    groupId,
    place,
    start,
    practitioners: parsed(staff, practitionerFromFhir).values,
    staff,
    day: localDateIn(start, place.timeZone),
    members: found.value.members,
    ...(encounter && { encounter }),
  });
}
