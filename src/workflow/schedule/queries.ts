import {
  sessionId,
  type GroupId,
  type Instant,
  type PatientId,
  type SeriesId,
  type SessionId,
} from '../../domain/ids.ts';
import { IDENTIFIER, SYSTEM } from '../../fhir/systems.ts';
import type { Query } from '../../gateway/port.ts';

const MANY = 500;

type Search = Extract<Query, { readonly search: unknown }>;

/** Every Appointment that begins between two moments, with its people and its place. */
export function appointmentsBetween(start: Instant, end: Instant): Query {
  const date = [`ge${utc(start)}`, `lt${utc(end)}`];
  return { search: 'Appointment', params: { date, _include: 'Appointment:actor', _count: MANY } };
}

/** Appointments of any of these actors (`Practitioner/…`, `Patient/…`, `Location/…`) that begin between two moments. */
export function appointmentsOf(actors: readonly string[], start: Instant, end: Instant): Query {
  const date = [`ge${utc(start)}`, `lt${utc(end)}`];
  return { search: 'Appointment', params: { actor: actors.join(','), date, _count: MANY } };
}

/** Sessions of a group that begin between two moments, without people. */
export function sessionsOfGroup(group: GroupId, start: Instant, end?: Instant): Query {
  const date = end === undefined ? `ge${utc(start)}` : [`ge${utc(start)}`, `lt${utc(end)}`];
  return { search: 'Appointment', params: { 'supporting-info': `Group/${group}`, date, _count: MANY } };
}

/** Sessions of several groups that begin between two moments. */
export function sessionsOfGroups(ids: readonly GroupId[], start: Instant, end: Instant): Search {
  const list = ids.map((one) => `Group/${one}`).join(',');
  const date = [`ge${utc(start)}`, `lt${utc(end)}`];
  return { search: 'Appointment', params: { 'supporting-info': list, date, _count: MANY } };
}

/** A series' sessions from a moment on, with people and places. */
export function sessionsOfSeries(series: SeriesId, start: Instant): Query {
  return {
    search: 'Appointment',
    params: {
      identifier: `${IDENTIFIER.series}|${series}`,
      date: `ge${utc(start)}`,
      _include: 'Appointment:actor',
      _count: MANY,
    },
  };
}

/** All of a series, whenever they are: what a second try of scheduling finds. */
export function wholeSeries(series: SeriesId): Query {
  return {
    search: 'Appointment',
    params: { identifier: `${IDENTIFIER.series}|${series}`, _count: MANY },
  };
}

export function seriesWithPlaces(series: SeriesId): Query {
  return {
    search: 'Appointment',
    params: { identifier: `${IDENTIFIER.series}|${series}`, _include: 'Appointment:location', _count: MANY },
  };
}

/** The members' Appointments of several sessions. */
export function seatsOf(sessions: readonly SessionId[]): Query {
  const list = sessions.map((one) => `Appointment/${one}`).join(',');
  return { search: 'Appointment', params: { 'supporting-info': list, _count: MANY } };
}

/** The Tasks of signing of several sessions. */
export function tasksOf(sessions: readonly SessionId[]): Query {
  const list = sessions.map((one) => `${IDENTIFIER.session}|${one}`).join(',');
  return { search: 'Task', params: { 'group-identifier': list, _count: MANY } };
}

/** The group notes of several sessions. */
export function groupNotesOf(sessions: readonly SessionId[]): Query {
  const list = sessions.map((one) => `${IDENTIFIER.session}|${one}`).join(',');
  return { search: 'QuestionnaireResponse', params: { identifier: list, _count: MANY } };
}

/** The Encounters of several sessions that have been opened. */
export function encountersOf(sessions: readonly SessionId[]): Query {
  const list = sessions.map((one) => `${IDENTIFIER.session}|${one}`).join(',');
  return { search: 'Encounter', params: { identifier: list, _count: MANY } };
}

/** Entries by their ids, `<session>/<patient>`. */
export function entries(keys: readonly string[]): Query {
  const identifier = keys.map((one) => `${IDENTIFIER.entry}|${one}`).join(',');
  return { search: 'QuestionnaireResponse', params: { identifier, _count: MANY } };
}

export function groups(ids: readonly GroupId[]): Query {
  return { search: 'Group', params: { _id: ids.join(','), _count: MANY } };
}

/** The memberships of several groups over time, without their patients. */
export function membershipsOf(ids: readonly GroupId[]): Query {
  const list = ids.map((one) => `${IDENTIFIER.membershipOf}|${one}`).join(',');
  return { search: 'EpisodeOfCare', params: { identifier: list, _count: MANY } };
}

/** The memberships of several patients, in whatever group. */
export function membershipsOfPatients(ids: readonly PatientId[]): Query {
  const patient = ids.map((one) => `Patient/${one}`).join(',');
  const type = `${SYSTEM.episodeType}|group-therapy`;
  return { search: 'EpisodeOfCare', params: { patient, type, _count: MANY } };
}

/** The usual facilitators of several groups. */
export function facilitatorsOf(ids: readonly GroupId[]): Query {
  const subject = ids.map((one) => `Group/${one}`).join(',');
  return {
    search: 'CareTeam',
    params: { subject, status: 'active', _include: 'CareTeam:participant', _count: MANY },
  };
}

/** A session's id is that of its Appointment. */
export function idOf(session: { readonly id: string }): SessionId {
  return sessionId(session.id);
}

/** In UTC, as not every server reads an offset in a search. */
function utc(at: Instant): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}
