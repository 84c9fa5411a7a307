import type { Encounter } from '@medplum/fhirtypes';
import type { Presence } from '../domain/attendance/types.ts';
import type { GroupKind } from '../domain/group/types.ts';
import type { Instant } from '../domain/ids.ts';
import { done } from '../domain/result.ts';
import type { Facilitator } from '../domain/schedule/types.ts';
import { compact } from './build.ts';
import { AMBULATORY, coding, VIRTUAL } from './codes.ts';
import { encounterParticipants, encounterTypes } from './encounter.ts';
import type { EntryKey } from './identifiers.ts';
import { entryIdentifier, entryIn } from './identifiers.ts';
import type { Link } from './links.ts';
import { patientIn, referTo, toPatient } from './links.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { PROFILE, UCUM } from './systems.ts';
import { minutesOf, periodOf, spanFrom } from './time.ts';

export interface MemberEncounter extends EntryKey {
  readonly arrived: Instant;
  readonly left: Instant;
  readonly virtual: boolean;
  readonly minutes: number;
}

export function memberEncounterFromFhir(from: Encounter): Parsed<MemberEncounter> {
  const key = entryIn(from.identifier);
  if (!key) return unusable(from, 'It belongs to no entry.');
  if (patientIn(from.subject) !== key.patientId)
    return unusable(from, 'Its patient is not that of its entry.');
  const { start, end } = spanFrom(from.period);
  if (start === undefined || end === undefined) return unusable(from, 'It has no start and end.');
  const minutes = from.length?.value ?? minutesOf({ start, end });
  return done({ ...key, arrived: start, left: end, virtual: from.class.code === VIRTUAL.code, minutes });
}

export interface NewMemberEncounter {
  readonly key: EntryKey;
  readonly presence: Presence;
  readonly kind: GroupKind;
  readonly facilitators: readonly Facilitator[];
  readonly sessionEncounter: Link<'Encounter'>;
  readonly memberAppointment: Link<'Appointment'>;
  /** Absent for a walk-in. */
  readonly membership?: Link<'EpisodeOfCare'> | undefined;
  readonly location?: Link<'Location'> | undefined;
  /** Diagnoses that the group treats; of this patient. */
  readonly conditions: readonly Link<'Condition'>[];
}

/** The Encounter of a member who was there: from arrival to leaving (rule 6). */
export function memberEncounterToFhir(from: NewMemberEncounter): Encounter {
  const { presence } = from;
  const span = { start: presence.arrived, end: presence.left };
  return compact<Encounter>({
    resourceType: 'Encounter',
    meta: { profile: [PROFILE.memberEncounter] },
    identifier: [entryIdentifier(from.key)],
    status: 'finished',
    class: coding(presence.modality === 'in-person' ? AMBULATORY : VIRTUAL),
    type: encounterTypes(from.kind),
    subject: toPatient(from.key.patientId),
    episodeOfCare: from.membership && [referTo(from.membership)],
    participant: encounterParticipants(from.facilitators),
    appointment: [referTo(from.memberAppointment)],
    period: periodOf(span),
    length: { value: minutesOf(span), unit: 'min', system: UCUM, code: 'min' },
    diagnosis: from.conditions.map((one) => ({ condition: referTo(one) })),
    location: from.location && [{ location: referTo(from.location) }],
    partOf: referTo(from.sessionEncounter),
  });
}
