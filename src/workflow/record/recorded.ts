import type { Composition, DocumentReference } from '@medplum/fhirtypes';
import { digest } from '../../domain/record/digest.ts';
import type { Practitioner } from '../../domain/person.ts';
import { memberDocumentFromFhir } from '../../fhir/member-document.ts';
import { memberNoteFromFhir, type WrittenMemberNote } from '../../fhir/member-note.ts';
import { practitionerFromFhir } from '../../fhir/practitioner.ts';
import type { Found, Stored } from '../../gateway/port.ts';
import { ofType, parsed } from '../found.ts';
import type { RecordedNote } from '../member-record.ts';
import type { RecordedAddendum } from './client-file.ts';

/** A signed document: the Composition as it was read, beside what it says. */
export interface SignedDocument {
  readonly id: string;
  readonly resource: Stored<Composition>;
  readonly written: WrittenMemberNote;
}

/** Notes and addenda among what was found; a Composition of others' is none of ours. */
export function signedIn(found: readonly Found[]): readonly SignedDocument[] {
  return ofType(found, 'Composition').flatMap((resource) => {
    const read = memberNoteFromFhir(resource);
    return read.ok ? [{ id: resource.id, resource, written: read.value }] : [];
  });
}

/** What signed documents are read with beside their Compositions. */
export interface Beside {
  /** The documents' texts by their Compositions' ids; a superseded copy of others' is none. */
  readonly texts: ReadonlyMap<string, string>;
  readonly people: readonly Practitioner[];
}

export function besideIn(found: readonly Found[]): Beside {
  const current = ofType(found, 'DocumentReference').filter((one) => one.status === 'current');
  return {
    texts: new Map(current.flatMap(textOf)),
    people: parsed(ofType(found, 'Practitioner'), practitionerFromFhir).values,
  };
}

function textOf(resource: DocumentReference): readonly (readonly [string, string])[] {
  const read = memberDocumentFromFhir(resource);
  if (!read.ok || !read.value.composition) return [];
  return [[read.value.composition.slice('Composition/'.length), read.value.text]];
}

/** A note with its document: `unchanged` is false where that is missing or is not what was signed (rule 4). */
export function recordedNote({ id, written }: SignedDocument, beside: Beside): RecordedNote {
  return {
    compositionId: id,
    sessionId: written.sessionId,
    note: written.note,
    signedAt: written.signed.at,
    ...textAndSigner(id, written, beside),
    ...(written.appends && { appends: written.appends }),
  };
}

/** Undefined for a document that is no addendum. */
export function recordedAddendum(
  { id, written }: SignedDocument,
  beside: Beside,
): RecordedAddendum | undefined {
  if (!written.addendum) return undefined;
  return {
    compositionId: id,
    ...written.addendum,
    title: written.note.title,
    sections: written.note.sections,
    signedAt: written.signed.at,
    ...textAndSigner(id, written, beside),
  };
}

function textAndSigner(id: string, { digest: sum, signed }: WrittenMemberNote, { texts, people }: Beside) {
  const text = texts.get(id);
  const signer = people.find((one) => one.id === signed.by);
  return {
    unchanged: text !== undefined && digest(text) === sum,
    ...(text !== undefined && { text }),
    ...(signer && { signer }),
  };
}

/** Addenda to one note in the order of their numbers; of copies of one number, the one that everybody agrees on. */
export function addendaOf(
  note: string,
  documents: readonly SignedDocument[],
  beside: Beside,
): readonly RecordedAddendum[] {
  const own = documents
    .filter((one) => one.written.appends === `Composition/${note}`)
    .flatMap((one) => recordedAddendum(one, beside) ?? [])
    .sort((one, other) => one.number - other.number || one.compositionId.localeCompare(other.compositionId));
  return own.filter((one, index) => own[index - 1]?.number !== one.number);
}
