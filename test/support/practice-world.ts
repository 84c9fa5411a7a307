import type {
  Appointment,
  EpisodeOfCare,
  Group,
  Location,
  Organization,
  Patient,
  Practitioner,
  Questionnaire,
  Resource,
} from '@medplum/fhirtypes';
import {
  groupId,
  instant,
  localDate,
  locationId,
  patientId,
  practitionerId,
  seriesId,
  timeZone,
  type GroupId,
  type PatientId,
} from '../../src/domain/ids.ts';
import type { PlaceOption } from '../../src/domain/schedule/types.ts';
import { memoryGateway, type MemoryGateway } from '../../src/gateway/memory.ts';
import type { FhirGateway, Written, Answer } from '../../src/gateway/port.ts';
import { TEMPLATES } from '../../profiles/templates.ts';
import type { Clock, Deps } from '../../src/workflow/deps.ts';
import type { NewSessions } from '../../src/workflow/schedule/plan.ts';

/** A practice with two clinicians, two rooms, a video room and as many clients as asked for; no groups yet. */

export const chicago = timeZone('America/Chicago');
export const lead = practitionerId('pr-lead');
export const other = practitionerId('pr-other');
export const room: PlaceOption = {
  id: locationId('room-1'),
  name: 'Elm Street',
  timeZone: chicago,
  virtual: false,
};
export const river: PlaceOption = {
  id: locationId('room-2'),
  name: 'River Road',
  timeZone: timeZone('America/New_York'),
  virtual: false,
};
export const video: PlaceOption = {
  id: locationId('video'),
  name: 'Video visit',
  timeZone: chicago,
  virtual: true,
};
export const today = localDate('2026-10-20');

const NAMES = [
  ['Amara', 'Okafor'],
  ['Ben', 'Tran'],
  ['Chidi', 'Nwosu'],
  ['Dee', 'Whitfield'],
  ['Élodie', 'Ångström'],
  ['Farah', 'O’Neill'],
  ['Gus', 'Ortiz'],
  ['Hana', 'Okafor'],
] as const;

export const client = (index: number): PatientId => patientId(`p-${index}`);

export interface World {
  readonly gateway: MemoryGateway;
  readonly deps: Deps;
  /** How many requests have been sent. */
  requests(): number;
}

/** A clock whose pauses return at once. */
export function clockAt(moment: string): Clock {
  return { now: () => instant(moment), pause: () => Promise.resolve() };
}

export function practice(clients = 8, more: readonly Resource[] = [], now = '2026-10-20T12:00:00Z'): World {
  const gateway = memoryGateway([...house(), ...people(clients), ...more]);
  let sent = 0;
  const counted: FhirGateway = {
    ...gateway,
    read: (type, id) => (sent++, gateway.read(type, id)),
    search: (type, params) => (sent++, gateway.search(type, params)),
    page: (type, from) => (sent++, gateway.page(type, from)),
    batch: (queries) => (queries.length > 0 ? (sent++, gateway.batch(queries)) : gateway.batch(queries)),
    transact: (writes) => (sent++, gateway.transact(writes)),
  };
  return { gateway, deps: { gateway: counted, clock: clockAt(now) }, requests: () => sent };
}

/** The same gateway, whose answers to the transactions named (from 0) are lost after the server has done them. */
export function losingAnswers(gateway: FhirGateway, lost: readonly number[]): FhirGateway {
  let count = -1;
  const advice = 'The server did not answer.';
  return {
    ...gateway,
    transact: async (writes) => {
      count += 1;
      const answer: Answer<readonly Written[]> = await gateway.transact(writes);
      return lost.includes(count)
        ? { ok: false, fault: { kind: 'unavailable', reached: 'maybe', advice } }
        : answer;
    },
  };
}

/** The same gateway, whose first answer to a create is lost after the server has done it. */
export function losingCreates(gateway: FhirGateway): FhirGateway {
  let lost = false;
  const advice = 'The server did not answer.';
  return {
    ...gateway,
    create: async (resource) => {
      const answer = await gateway.create(resource);
      if (lost) return answer;
      lost = true;
      return { ok: false, fault: { kind: 'unavailable', reached: 'maybe', advice } };
    },
  };
}

/** The same gateway, which fails for good from the n-th transaction on (from 0): a crash in between. */
export function breakingAt(gateway: FhirGateway, n: number): FhirGateway {
  let count = -1;
  const advice = 'The server failed at this.';
  return {
    ...gateway,
    transact: (writes) => {
      count += 1;
      return count >= n
        ? Promise.resolve({ ok: false, fault: { kind: 'forbidden', reached: 'no', advice } })
        : gateway.transact(writes);
    },
  };
}

function house(): readonly Resource[] {
  const organization: Organization = { resourceType: 'Organization', id: 'org', name: 'Elm' };
  const clinicians: Practitioner[] = [
    { resourceType: 'Practitioner', id: lead, name: [{ given: ['Kei'], family: 'Ito' }] },
    { resourceType: 'Practitioner', id: other, name: [{ given: ['Marisol'], family: 'Reyes' }] },
  ];
  const templates: Questionnaire[] = Object.values(TEMPLATES).map((one) => ({ ...one, id: one.id ?? '' }));
  return [organization, ...clinicians, ...[room, river, video].map(locationOf), ...templates];
}

function locationOf(place: PlaceOption): Location {
  return {
    resourceType: 'Location',
    id: place.id,
    status: 'active',
    name: place.name,
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/timezone', valueCode: place.timeZone }],
    ...(place.virtual && { physicalType: { coding: [{ code: 'vi' }] } }),
  };
}

function people(count: number): readonly Patient[] {
  return Array.from({ length: count }, (_, index): Patient => {
    const [given, family] = NAMES[index % NAMES.length] ?? ['Ina', 'Void'];
    return {
      resourceType: 'Patient',
      id: client(index),
      name: [{ given: [given], family }],
      birthDate: `198${index % 10}-03-0${(index % 9) + 1}`,
      identifier: [
        {
          type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MR' }] },
          value: `MRN-${1000 + index}`,
        },
      ],
    };
  });
}

export const dbt: GroupId = groupId('g-dbt');

/** A group as it stands on the server. */
export function groupResource(more: Partial<Group> = {}): Group & { id: string } {
  return {
    resourceType: 'Group',
    id: dbt,
    type: 'person',
    actual: true,
    active: true,
    name: 'DBT Skills',
    managingEntity: { reference: 'Organization/org' },
    identifier: [{ system: 'https://groupwork.dev/fhir/sid/group-initials', value: 'DBT' }],
    ...more,
  };
}

/** An active membership since the first of September. */
export function membershipResource(
  index: number,
  group: GroupId = dbt,
  more: Partial<EpisodeOfCare> = {},
): EpisodeOfCare {
  return {
    resourceType: 'EpisodeOfCare',
    id: `eoc-${group}-${index}`,
    identifier: [{ system: 'https://groupwork.dev/fhir/sid/membership-of', value: group }],
    type: [
      { coding: [{ system: 'https://groupwork.dev/fhir/CodeSystem/episode-type', code: 'group-therapy' }] },
    ],
    status: 'active',
    patient: { reference: `Patient/${client(index)}` },
    managingOrganization: { reference: 'Organization/org' },
    period: { start: '2026-09-01' },
    ...more,
  };
}

/** An individual appointment. */
export function visitResource(
  index: number,
  start: string,
  end: string,
  more: Partial<Appointment> = {},
): Appointment {
  return {
    resourceType: 'Appointment',
    id: `visit-${index}-${Date.parse(start)}`,
    status: 'booked',
    start,
    end,
    serviceType: [{ text: 'Individual therapy' }],
    participant: [
      { actor: { reference: `Patient/${client(index)}` }, status: 'accepted' },
      { actor: { reference: `Practitioner/${other}` }, status: 'accepted' },
    ],
    ...more,
  };
}

/** Tuesdays at 18:00 for 90 minutes from 20 October 2026 on: the clocks go back on 1 November. */
export function tuesdays(count: number, more: Partial<NewSessions> = {}): NewSessions {
  return {
    series: seriesId('tuesdays'),
    groupId: dbt,
    start: { date: localDate('2026-10-27'), hour: 18, minute: 0 },
    minutes: 90,
    place: room,
    facilitators: [
      { practitionerId: lead, role: 'lead' },
      { practitionerId: other, role: 'co-facilitator' },
    ],
    recurrence: { pattern: { unit: 'weeks', every: 1, weekdays: [] }, ends: { count }, skip: [] },
    ...more,
  };
}

/** Starts of the sessions on a server, in order, with their statuses. */
export function sessionsOn(gateway: MemoryGateway): readonly { start: string; status: string; id: string }[] {
  return gateway
    .of('Appointment')
    .filter((one) => one.supportingInformation?.some((to) => to.reference?.startsWith('Group/')))
    .map((one) => ({ start: one.start ?? '', status: one.status, id: one.id }))
    .sort((one, two) => Date.parse(one.start) - Date.parse(two.start));
}

/** Members' Appointments of a session, `patient status reason`. */
export function seatsOf(gateway: MemoryGateway, session: string): readonly string[] {
  return gateway
    .of('Appointment')
    .filter((one) => one.supportingInformation?.some((to) => to.reference === `Appointment/${session}`))
    .map((one) => {
      const patient = one.participant[0]?.actor?.reference?.slice('Patient/'.length) ?? '';
      return [patient, one.status, one.cancelationReason?.coding?.[0]?.code ?? ''].join(' ').trim();
    })
    .sort();
}
