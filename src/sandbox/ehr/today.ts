import type { Appointment, Encounter, Group, Practitioner } from '@medplum/fhirtypes';
import type { LaunchContext } from '../smart/launches.ts';
import { nameOf } from '../smart/users.ts';
import type { Chart } from './chart.ts';

/** A group session as the EHR's schedule shows it. */
export type ScheduledSession = {
  readonly id: string;
  readonly start: Date;
  readonly end: Date;
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

function toSession(
  appointment: Appointment,
  groupId: string,
  group: Group | undefined,
  practitioners: readonly Practitioner[],
  place: string,
): ScheduledSession {
  const start = new Date(appointment.start ?? 0);
  const ids = actorIds(appointment, 'Practitioner');
  return {
    id: appointment.id ?? '',
    start,
    end: new Date(appointment.end ?? start),
    groupId,
    groupName: group?.name ?? 'Group',
    initials:
      group?.identifier?.find(({ system }) => system?.endsWith('/group-initials') ?? false)?.value ?? '',
    status: appointment.status,
    place,
    practitionerIds: ids,
    practitioners: ids.flatMap((id) => {
      const found = practitioners.find((each) => each.id === id);
      return found === undefined ? [] : [nameOf(found)];
    }),
  };
}

async function describe(
  chart: Chart,
  appointments: readonly Appointment[],
): Promise<readonly ScheduledSession[]> {
  const sessions = appointments.flatMap((appointment) => {
    const groupId = groupIdOf(appointment);
    return groupId === undefined ? [] : [{ appointment, groupId }];
  });
  if (sessions.length === 0) return [];
  const [groups, practitioners, locations] = await Promise.all([
    chart.search('Group', '_count=200'),
    chart.search('Practitioner', '_count=200'),
    chart.search('Location', '_count=200'),
  ]);
  return sessions.map(({ appointment, groupId }) => {
    const group = groups.find(({ id }) => id === groupId);
    const placeId = actorIds(appointment, 'Location')[0];
    const place = locations.find(({ id }) => id === placeId)?.name ?? '';
    return toSession(appointment, groupId, group, practitioners, place);
  });
}

/** The group sessions of one day, by start. @param day local midnight */
export async function sessionsOn(chart: Chart, day: Date): Promise<readonly ScheduledSession[]> {
  const next = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1);
  const query = new URLSearchParams([
    ['date', `ge${day.toISOString()}`],
    ['date', `lt${next.toISOString()}`],
    ['_count', '200'],
  ]);
  const sessions = await describe(chart, await chart.search('Appointment', query.toString()));
  return [...sessions].sort((a, b) => a.start.getTime() - b.start.getTime());
}

/** One group session; `undefined` when the id is no group session's. */
export async function sessionById(chart: Chart, id: string): Promise<ScheduledSession | undefined> {
  const appointment = await chart.read('Appointment', id);
  return appointment === undefined ? undefined : (await describe(chart, [appointment]))[0];
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
