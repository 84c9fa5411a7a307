import type { Appointment, Encounter, Group, Location, Practitioner } from '@medplum/fhirtypes';
import type { LaunchContext } from '../smart/launches.ts';
import { nameOf } from '../smart/users.ts';
import type { Chart } from './chart.ts';
import { clinicZone, zoneOf } from './clock.ts';
import { addDays, dayIn, zoneName } from './format.ts';

/** A group session as the EHR's schedule shows it. */
export type ScheduledSession = {
  readonly id: string;
  readonly start: Date;
  readonly end: Date;
  /** Of the place where it meets. */
  readonly zone: string;
  /** `EST` where that is another than the clinic's own, else nothing. */
  readonly zoneNote: string;
  readonly groupId: string;
  readonly groupName: string;
  readonly initials: string;
  readonly status: string;
  readonly place: string;
  readonly practitionerIds: readonly string[];
  readonly practitioners: readonly string[];
};

const subjectExtension = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.subject';

const idOf = (reference: string | undefined, type: string): string | undefined =>
  reference?.startsWith(`${type}/`) === true ? reference.slice(type.length + 1) : undefined;

/** The Group whose session an Appointment is; `undefined` for an appointment of single people. */
function groupIdOf(appointment: Appointment): string | undefined {
  const actors = appointment.participant.map(({ actor }) => actor?.reference ?? '');
  if (actors.some((reference) => reference.startsWith('Patient/'))) return undefined;
  const subject = appointment.extension?.find(({ url }) => url === subjectExtension)?.valueReference;
  const references = [subject, ...(appointment.supportingInformation ?? [])];
  return references.map((each) => idOf(each?.reference, 'Group')).find((id) => id !== undefined);
}

function actorIds(appointment: Appointment, type: string): readonly string[] {
  return appointment.participant.flatMap(({ actor }) => idOf(actor?.reference, type) ?? []);
}

type Around = {
  readonly groups: readonly Group[];
  readonly practitioners: readonly Practitioner[];
  readonly locations: readonly Location[];
  readonly zone: string;
};

async function around(chart: Chart, zone: string): Promise<Around> {
  const [groups, practitioners, locations] = await Promise.all([
    chart.search('Group', '_count=200'),
    chart.search('Practitioner', '_count=200'),
    chart.search('Location', '_count=200'),
  ]);
  return { groups, practitioners, locations, zone };
}

function toSession(appointment: Appointment, groupId: string, known: Around): ScheduledSession {
  const group = known.groups.find(({ id }) => id === groupId);
  const start = new Date(appointment.start ?? 0);
  const ids = actorIds(appointment, 'Practitioner');
  const placeId = actorIds(appointment, 'Location')[0];
  const place = known.locations.find(({ id }) => id === placeId);
  const zone = zoneOf(place) ?? known.zone;
  const initials = group?.identifier?.find(({ system }) => system?.endsWith('/group-initials') ?? false);
  return {
    id: appointment.id ?? '',
    start,
    end: new Date(appointment.end ?? start),
    zone,
    zoneNote: zone === known.zone ? '' : zoneName(start, zone),
    groupId,
    groupName: group?.name ?? 'Group',
    initials: initials?.value ?? '',
    status: appointment.status,
    place: place?.name ?? '',
    practitionerIds: ids,
    practitioners: ids.flatMap((id) => {
      const found = known.practitioners.find((each) => each.id === id);
      return found === undefined ? [] : [nameOf(found)];
    }),
  };
}

async function describe(
  chart: Chart,
  appointments: readonly Appointment[],
  zone: string,
): Promise<readonly ScheduledSession[]> {
  const sessions = appointments.flatMap((appointment) => {
    const groupId = groupIdOf(appointment);
    return groupId === undefined ? [] : [{ appointment, groupId }];
  });
  if (sessions.length === 0) return [];
  const known = await around(chart, zone);
  return sessions.map(({ appointment, groupId }) => toSession(appointment, groupId, known));
}

export type Schedule = {
  /** The clinic's own today. */
  readonly today: string;
  readonly day: string;
  readonly sessions: readonly ScheduledSession[];
};

/**
 * The group sessions of one day on the clinic's clock, by start; of today unless a day is named.
 * @param setToday the day to take for today; the real one unless told
 */
export async function scheduleOf(
  chart: Chart,
  setToday: string | undefined,
  named?: string,
): Promise<Schedule> {
  const zone = await clinicZone(chart);
  const today = setToday ?? dayIn(new Date(), zone);
  const day = named ?? today;
  // Zones lie within a day of UTC: ask for more, keep what falls on the day.
  const query = new URLSearchParams([
    ['date', `ge${addDays(day, -1)}`],
    ['date', `le${addDays(day, 1)}`],
    ['_count', '500'],
  ]);
  const found = await chart.search('Appointment', query.toString());
  const onDay = found.filter(({ start }) => start !== undefined && dayIn(new Date(start), zone) === day);
  const sessions = await describe(chart, onDay, zone);
  return { today, day, sessions: [...sessions].sort((a, b) => a.start.getTime() - b.start.getTime()) };
}

/** One group session; `undefined` when the id is no group session's. */
export async function sessionById(chart: Chart, id: string): Promise<ScheduledSession | undefined> {
  const appointment = await chart.read('Appointment', id);
  return appointment === undefined
    ? undefined
    : (await describe(chart, [appointment], await clinicZone(chart)))[0];
}

/** What an app that is opened in a session is told: its Appointment and Group, and its Encounter once there is one. */
export async function launchContextOf(
  chart: Chart,
  session: ScheduledSession | undefined,
): Promise<LaunchContext> {
  if (session === undefined) return { fhirContext: [] };
  const found = await chart.search('Encounter', `appointment=Appointment/${encodeURIComponent(session.id)}`);
  const ofGroup = ({ subject }: Encounter): boolean => subject?.reference === `Group/${session.groupId}`;
  const encounter = found.find(ofGroup)?.id;
  return {
    fhirContext: [{ reference: `Appointment/${session.id}` }, { reference: `Group/${session.groupId}` }],
    ...(encounter === undefined ? {} : { encounter }),
  };
}
