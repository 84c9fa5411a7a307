import type { GroupId, Instant, PatientId, PractitionerId, SessionId } from '../../domain/ids.ts';
import { IDENTIFIER, LOINC } from '../../fhir/systems.ts';
import type { EntryKey } from '../../fhir/identifiers.ts';
import { keyOf } from '../../fhir/identifiers.ts';
import type { Query } from '../../gateway/port.ts';
import type { NotesCursor } from './client-file.ts';

const MANY = 500;

/** Notes, addenda among them, that are read at once. */
export const NOTES_AT_ONCE = 30;
/** Charges that are listed. */
export const CHARGES_LISTED = 200;
/** Entries that the progress of goals is drawn from. */
const ENTRIES_READ = 100;

/** One more than a page of a patient's progress notes, the newest first: whether there are older ones. */
export function notesOf(patient: PatientId, cursor?: NotesCursor): Query {
  return {
    search: 'Composition',
    params: {
      patient: `Patient/${patient}`,
      type: `${LOINC}|34904-3`,
      ...(cursor && { date: `le${utc(cursor.before)}` }),
      _sort: '-date',
      _include: 'Composition:author',
      _count: NOTES_AT_ONCE + 1 + (cursor?.seen.length ?? 0),
    },
    firstPage: true,
  };
}

/** Everything that was added to these notes. */
export function addendaTo(notes: readonly string[]): Query {
  const related = notes.map((id) => `Composition/${id}`).join(',');
  return {
    search: 'Composition',
    params: { 'related-ref': related, _include: 'Composition:author', _count: MANY },
  };
}

/** Sessions with their places and groups. */
export function sessionsById(sessions: readonly SessionId[]): Query {
  return {
    search: 'Appointment',
    params: {
      _id: sessions.join(','),
      _include: ['Appointment:location', 'Appointment:supporting-info:Group'],
      _count: MANY,
    },
  };
}

/** Resources of one type that belong to these entries. */
export function ofEntries(
  type: 'ChargeItem' | 'Composition' | 'Encounter' | 'Task',
  keys: readonly EntryKey[],
): Query {
  const identifier = keys.map((one) => `${IDENTIFIER.entry}|${keyOf(one)}`).join(',');
  return { search: type, params: { identifier, _count: MANY } };
}

/** The documents of Compositions, notes and addenda alike. */
export function documentsOf(compositions: readonly string[]): Query {
  const related = compositions.map((id) => `Composition/${id}`).join(',');
  return { search: 'DocumentReference', params: { related, _count: MANY } };
}

/** The memberships of a patient in whatever group, with the clinicians who keep the record. */
export function membershipsOf(patient: PatientId): Query {
  return {
    search: 'EpisodeOfCare',
    params: {
      patient: `Patient/${patient}`,
      _include: 'EpisodeOfCare:care-manager',
      _count: MANY,
    },
  };
}

/** The newest charges of a patient and one more: whether there are older ones. */
export function chargesOf(patient: PatientId): Query {
  return {
    search: 'ChargeItem',
    params: { patient: `Patient/${patient}`, _sort: '-occurrence', _count: CHARGES_LISTED + 1 },
    firstPage: true,
  };
}

/** A patient's newest written entries, for the progress of their goals. */
export function entriesOf(patient: PatientId): Query {
  return {
    search: 'QuestionnaireResponse',
    params: {
      patient: `Patient/${patient}`,
      status: 'completed',
      _sort: '-authored',
      _count: ENTRIES_READ,
    },
    firstPage: true,
  };
}

export function goalsOf(patient: PatientId): Query {
  return { search: 'Goal', params: { patient: `Patient/${patient}`, _count: MANY } };
}

export function groups(ids: readonly GroupId[]): Query {
  return { search: 'Group', params: { _id: ids.join(','), _count: MANY } };
}

/** In UTC, as not every server reads an offset in a search. */
function utc(at: Instant): string {
  return new Date(at).toISOString();
}

/** Who stands behind these Compositions. */
export function provenanceOf(compositions: readonly string[]): Query {
  const target = compositions.map((id) => `Composition/${id}`).join(',');
  return { search: 'Provenance', params: { target, _count: MANY } };
}

export function people(ids: readonly PractitionerId[]): Query {
  return { search: 'Practitioner', params: { _id: ids.join(','), _count: MANY } };
}
