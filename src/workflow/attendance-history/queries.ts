import type { GroupId, LocalDate, PatientId, SessionId } from '../../domain/ids.ts';
import { addDays } from '../../domain/schedule/time.ts';
import { IDENTIFIER, SYSTEM } from '../../fhir/systems.ts';
import type { Found, Query } from '../../gateway/port.ts';

/** As many as a page may hold; further pages are followed. */
const MANY = 500;

/** Ids in one search: some servers take no longer addresses than 2,000 characters, in a batch too. */
const AT_ONCE = 40;

/** Days at a place, both included. */
export interface DayRange {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Sessions of these groups in a range, with their places: a day wider on both sides, as places differ in their days. */
export function sessionsBetween(groups: readonly GroupId[], range: DayRange): Query {
  return {
    search: 'Appointment',
    params: {
      'supporting-info': groups.map((one) => `Group/${one}`).join(','),
      date: [`ge${addDays(range.from, -1)}`, `le${addDays(range.to, 1)}`],
      _include: 'Appointment:location',
      _count: MANY,
    },
  };
}

/** What belongs to many sessions, in as many searches as it takes, under numbered names. */
export function forSessions(
  name: string,
  sessions: readonly SessionId[],
  query: (some: readonly SessionId[]) => Query,
): Readonly<Record<string, Query>> {
  const queries: Record<string, Query> = {};
  for (let at = 0; at < sessions.length; at += AT_ONCE)
    queries[`${name} ${at}`] = query(sessions.slice(at, at + AT_ONCE));
  return queries;
}

/** What `forSessions` asked for under a name. */
export function foundFor(name: string, found: Readonly<Record<string, Found>>): readonly Found[] {
  return Object.entries(found).flatMap(([key, one]) => (key.startsWith(`${name} `) ? [one] : []));
}

/** The members' Appointments of several sessions, with their patients. */
export function seatsWithPatients(sessions: readonly SessionId[]): Query {
  return {
    search: 'Appointment',
    params: {
      'supporting-info': sessions.map((one) => `Appointment/${one}`).join(','),
      _include: 'Appointment:patient',
      _count: MANY,
    },
  };
}

/** One patient's Appointments in group sessions from a day on. */
export function seatsOfPatient(patient: PatientId, from: LocalDate): Query {
  return {
    search: 'Appointment',
    params: {
      patient: `Patient/${patient}`,
      'service-type': `${SYSTEM.service}|group-session`,
      date: `ge${addDays(from, -1)}`,
      _count: MANY,
    },
  };
}

/** The session Encounters: when sessions really ran. */
export function sessionEncounters(sessions: readonly SessionId[]): Query {
  const identifier = sessions.map((one) => `${IDENTIFIER.session}|${one}`).join(',');
  return { search: 'Encounter', params: { identifier, _count: MANY } };
}

/** The flags of these patients, whatever they are of. */
export function flagsOf(patients: readonly PatientId[]): Query {
  return {
    search: 'Flag',
    params: { patient: patients.map((one) => `Patient/${one}`).join(','), _count: MANY },
  };
}
