import type { PatientId } from '../../domain/ids.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { chargeFromFhir } from '../../fhir/charge.ts';
import { memberEncounterFromFhir } from '../../fhir/member-encounter.ts';
import { instantFrom } from '../../fhir/time.ts';
import type { Found, Query } from '../../gateway/port.ts';
import { meetingsIn } from '../attendance-history/meetings.ts';
import { forSessions, foundFor } from '../attendance-history/queries.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType, parsed } from '../found.ts';
import { gather } from '../gather.ts';
import type { ClientNote, NotesCursor, NotesPage } from './client-file.ts';
import { partsOf } from './parts.ts';
import * as ask from './queries.ts';
import { addendaOf, besideIn, recordedNote, signedIn, type SignedDocument } from './recorded.ts';

/** A page of notes before what belongs to them is known. */
export interface NotesStage {
  /** As found, with the signers. */
  readonly found: Found;
  /** The notes of the page, addenda left out: they stand beside the note that they belong to. */
  readonly notes: readonly SignedDocument[];
  readonly older?: NotesCursor;
}

/** The first page of what was found, less what an earlier page had. */
export function notesStage(found: Found, cursor?: NotesCursor): NotesStage {
  const page = signedIn([found])
    .filter((one) => !cursor?.seen.includes(one.id))
    .sort(byTime);
  const shown = page.slice(0, ask.NOTES_AT_ONCE);
  const last = shown.at(-1)?.written.signed.at;
  const notes = shown.filter((one) => !one.written.addendum);
  if (page.length <= shown.length || last === undefined) return { found, notes };
  const atThatMoment = shown.filter((one) => Date.parse(one.written.signed.at) === Date.parse(last));
  return { found, notes, older: { before: last, seen: atThatMoment.map((one) => one.id) } };
}

/** The last signed first; of those signed together, the later session. */
function byTime(one: SignedDocument, other: SignedDocument): number {
  const session = ({ resource }: SignedDocument): number =>
    Date.parse(resource.event?.[0]?.period?.start ?? resource.date);
  const signed = ({ written }: SignedDocument): number => Date.parse(written.signed.at);
  return signed(other) - signed(one) || session(other) - session(one) || one.id.localeCompare(other.id);
}

/** What belongs to the notes of a page. */
export function notesQueries({ notes }: NotesStage): Readonly<Record<string, Query>> {
  if (notes.length === 0) return {};
  const keys = notes.map((one) => one.written);
  const ids = notes.map((one) => one.id);
  return {
    'note documents': ask.documentsOf(ids),
    'note addenda': ask.addendaTo(ids),
    'note encounters': ask.ofEntries('Encounter', keys),
    'note charges': ask.ofEntries('ChargeItem', keys),
    ...forSessions(
      'sessions',
      keys.map((one) => one.sessionId),
      ask.sessionsById,
    ),
  };
}

/** The page with everything that belongs to its notes. One round trip more, and only where something was added to one. */
export async function assembleNotes(
  deps: Deps,
  stage: NotesStage,
  found: Readonly<Record<string, Found>>,
): Promise<Result<NotesPage, FaultRefusal>> {
  const addenda = signedIn(foundFor('note', { 'note addenda': found['note addenda'] ?? NONE }));
  const texts = await gather(deps, {
    documents: addenda.length > 0 ? ask.documentsOf(addenda.map((one) => one.id)) : undefined,
  });
  if (!texts.ok) return texts;
  const about = foundFor('note', found);
  const beside = besideIn([stage.found, ...about, texts.value.documents]);
  const encounters = parsed(ofType(about, 'Encounter'), memberEncounterFromFhir).values;
  const charges = parsed(ofType(about, 'ChargeItem'), chargeFromFhir).values;
  const sessions = foundFor('sessions', found);
  const { meetings } = meetingsIn(sessions);
  const groups = ofType(sessions, 'Group');
  const notes = stage.notes.map((one): ClientNote => {
    const recorded = recordedNote(one, beside);
    const { sessionId, patientId } = one.written;
    const encounter = encounters.find((other) => other.sessionId === sessionId);
    const charge = charges.find((other) => other.sessionId === sessionId && other.patientId === patientId);
    const meeting = meetings.find((other) => other.sessionId === sessionId);
    const groupName = groups.find((other) => other.id === meeting?.groupId)?.name;
    const start = meeting?.start ?? instantFrom(one.resource.event?.[0]?.period?.start);
    return {
      ...recorded,
      parts: partsOf(recorded.note),
      addenda: addendaOf(one.id, addenda, beside),
      ...(encounter && { encounter }),
      ...(charge && { charge }),
      ...(meeting && { groupId: meeting.groupId, timeZone: meeting.timeZone }),
      ...(groupName !== undefined && { groupName }),
      ...(start !== undefined && { sessionStart: start }),
    };
  });
  return done({ notes, ...(stage.older && { older: stage.older }) });
}

const NONE: Found = { matches: [], included: [] };

/** A further page of a client's notes. Two or three round trips. */
export async function olderNotes(
  deps: Deps,
  patient: PatientId,
  cursor: NotesCursor,
): Promise<Result<NotesPage, FaultRefusal>> {
  const first = await gather(deps, { notes: ask.notesOf(patient, cursor) });
  if (!first.ok) return refused(first.refusal);
  const stage = notesStage(first.value.notes, cursor);
  const second = await gather(deps, notesQueries(stage));
  if (!second.ok) return refused(second.refusal);
  return assembleNotes(deps, stage, second.value);
}
