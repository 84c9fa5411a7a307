import type { ResourceType } from '@medplum/fhirtypes';
import type { GroupId, Instant, PatientId, SessionId } from '../domain/ids.ts';
import { entryId } from '../domain/ids.ts';
import type { Link } from '../fhir/links.ts';
import { IDENTIFIER, SYSTEM } from '../fhir/systems.ts';
import type { Query, SearchParams } from '../gateway/port.ts';

/** As many as a page may hold: a session's parts come in one answer where the server allows it. */
const MANY = 500;

const WRITE_MEMBER_NOTE = `${SYSTEM.task}|write-member-note`;
const WRITE_GROUP_RECORD = `${SYSTEM.task}|write-group-record`;

/** Tasks that wait for a bot. `draft` ones wait for a person's signature and are not among them. */
export const OPEN_MEMBER_TASKS: SearchParams = { code: WRITE_MEMBER_NOTE, status: 'requested' };
export const OPEN_GROUP_RECORD_TASKS: SearchParams = { code: WRITE_GROUP_RECORD, status: 'requested' };
/** After each of these the group record may be due. */
export const WRITTEN_MEMBER_TASKS: SearchParams = { code: WRITE_MEMBER_NOTE, status: 'completed' };

/** The open session Tasks of these sessions. */
export function openGroupRecordTasksOf(sessions: readonly SessionId[]): SearchParams {
  return { ...OPEN_GROUP_RECORD_TASKS, identifier: sessions.map(ofSession).join(','), _count: MANY };
}

/** A resource that something refers to. */
export function resource<K extends ResourceType>(to: Link<K>): Query {
  const [type, id] = to.split('/') as [K, string];
  return { read: type, id };
}

export function sessionAppointment(session: SessionId): Query {
  return { search: 'Appointment', params: { _id: session, _include: 'Appointment:actor' } };
}

export function sessionEncounter(session: SessionId): Query {
  return { search: 'Encounter', params: { identifier: ofSession(session) } };
}

/** The members' Appointments with their patients. */
export function memberAppointments(session: SessionId): Query {
  return {
    search: 'Appointment',
    params: { 'supporting-info': `Appointment/${session}`, _include: 'Appointment:patient', _count: MANY },
  };
}

/** The members' Appointments alone. */
export function seats(session: SessionId): Query {
  return { search: 'Appointment', params: { 'supporting-info': `Appointment/${session}`, _count: MANY } };
}

export function facilitators(group: GroupId): Query {
  return {
    search: 'CareTeam',
    params: { subject: `Group/${group}`, status: 'active', _include: 'CareTeam:participant' },
  };
}

/** All of a group's memberships, over time, with their patients and primary clinicians. */
export function memberships(group: GroupId): Query {
  return {
    search: 'EpisodeOfCare',
    params: {
      identifier: `${IDENTIFIER.membershipOf}|${group}`,
      _include: ['EpisodeOfCare:patient', 'EpisodeOfCare:care-manager'],
      _count: MANY,
    },
  };
}

/** The group note, by its session: a member's Task does not refer to it (rule 1). `groupNoteIn` picks it out. */
export function groupNote(session: SessionId): Query {
  return { search: 'QuestionnaireResponse', params: { identifier: ofSession(session) } };
}

/** Group note and entries of a session. */
export function drafts(sessionEncounterId: string): Query {
  return {
    search: 'QuestionnaireResponse',
    params: { encounter: `Encounter/${sessionEncounterId}`, _count: MANY },
  };
}

export function sessionTasks(session: SessionId): Query {
  return { search: 'Task', params: { 'group-identifier': ofSession(session), _count: MANY } };
}

export function groupRecord(session: SessionId): Query {
  return { search: 'Composition', params: { identifier: ofSession(session) } };
}

export function charges(session: SessionId, patients: readonly PatientId[]): Query {
  const entries = patients.map((patient) => `${IDENTIFIER.entry}|${entryId(session, patient)}`);
  return { search: 'ChargeItem', params: { identifier: entries.join(','), _count: MANY } };
}

/** The signatures under a group note. */
export function signings(groupNote: Link<'QuestionnaireResponse'>): Query {
  return { search: 'Provenance', params: { target: groupNote, _count: MANY } };
}

/** A template by its canonical `url|version`. */
export function template(canonical: string): Query {
  const [url = canonical, version] = canonical.split('|');
  return { search: 'Questionnaire', params: version ? { url, version } : { url, status: 'active' } };
}

export function goals(patients: readonly PatientId[]): Query {
  return { search: 'Goal', params: { patient: listed(patients), _count: MANY } };
}

export function relatives(patients: readonly PatientId[]): Query {
  return { search: 'RelatedPerson', params: { patient: listed(patients), _count: MANY } };
}

export function conditions(patients: readonly PatientId[]): Query {
  return { search: 'Condition', params: { patient: listed(patients), _count: MANY } };
}

/** How many sessions a membership had been to before an instant, so that a note written late counts right. */
export function attendedBefore(membershipId: string, start: Instant): Query {
  return {
    search: 'Encounter',
    params: {
      'episode-of-care': `EpisodeOfCare/${membershipId}`,
      status: 'finished',
      date: `lt${start}`,
      _summary: 'count',
    },
  };
}

/** A member's newest written entry with this template from before an instant. */
export function lastEntry(patient: PatientId, canonical: string, start: Instant): Query {
  return {
    search: 'QuestionnaireResponse',
    params: {
      patient: `Patient/${patient}`,
      questionnaire: canonical,
      status: 'completed',
      authored: `lt${start}`,
      _sort: '-authored',
      _count: 1,
    },
    firstPage: true,
  };
}

function ofSession(session: SessionId): string {
  return `${IDENTIFIER.session}|${session}`;
}

function listed(patients: readonly PatientId[]): string {
  return patients.map((patient) => `Patient/${patient}`).join(',');
}
