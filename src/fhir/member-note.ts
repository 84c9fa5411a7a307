import type { Composition } from '@medplum/fhirtypes';
import type { Instant, PractitionerId } from '../domain/ids.ts';
import type { MemberNote } from '../domain/note/types.ts';
import type { AddendumKind } from '../domain/record/addendum-kind.ts';
import { done } from '../domain/result.ts';
import type { Span } from '../domain/schedule/types.ts';
import { addendumKindIn, addendumKindTo } from './addendum.ts';
import { compact } from './build.ts';
import { concept, GROUP_THERAPY, MEMBER_NOTE_TYPE } from './codes.ts';
import { extensionIn } from './extension.ts';
import type { EntryKey } from './identifiers.ts';
import { addendumIdentifier, addendumNumberIn, entryIdentifier, entryIn } from './identifiers.ts';
import type { Link } from './links.ts';
import { linkIn, patientIn, practitionerIn, referTo, toPatient, toPractitioner } from './links.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { sectionsFromFhir, sectionsToFhir } from './sections.ts';
import { EXTENSION, PROFILE, RESTRICTED } from './systems.ts';
import { fhirText } from './text.ts';
import { instantFrom, periodOf } from './time.ts';

/** Who attests a note, and when they signed. */
export interface Signed {
  readonly by: PractitionerId;
  readonly at: Instant;
}

/** A correction or late entry: the n-th, from 1, to a note that stays as it is (rule 4). */
export interface AddendumTo<K extends 'Composition' | 'DocumentReference'> {
  readonly n: number;
  readonly appends: Link<K>;
  /** `addendum` unless told. */
  readonly kind?: AddendumKind;
}

export interface NewMemberNote {
  readonly key: EntryKey;
  readonly note: MemberNote;
  readonly signed: Signed;
  /** `sha256:<hex>` of the plain-text rendering. */
  readonly digest: string;
  /** When the session took place, for this member. */
  readonly period: Span;
  /** The member's own Encounter; none for an absence note. */
  readonly encounter?: Link<'Encounter'> | undefined;
  /** Absent where the group names no organization. */
  readonly custodian?: Link<'Organization'> | undefined;
  readonly addendum?: AddendumTo<'Composition'> | undefined;
}

/** One member's note in that member's record. */
export function memberNoteToFhir(from: NewMemberNote): Composition {
  const { key, note, signed, addendum } = from;
  return compact<Composition>({
    resourceType: 'Composition',
    meta: { profile: [PROFILE.memberNote] },
    extension: [{ url: EXTENSION.documentDigest, valueString: from.digest }, factsTo(note)],
    identifier: addendum ? addendumIdentifier(key, addendum.n) : entryIdentifier(key),
    status: 'final',
    type: concept(MEMBER_NOTE_TYPE),
    category: addendum && [addendumKindTo(addendum.kind ?? 'addendum')],
    subject: toPatient(key.patientId),
    encounter: from.encounter && referTo(from.encounter),
    date: signed.at,
    author: [toPractitioner(signed.by)],
    title: fhirText(note.title),
    confidentiality: RESTRICTED,
    attester: [{ mode: 'legal', time: signed.at, party: toPractitioner(signed.by) }],
    custodian: from.custodian && referTo(from.custodian),
    relatesTo: addendum && [{ code: 'appends', targetReference: referTo(addendum.appends) }],
    event: [{ code: [concept(GROUP_THERAPY)], period: periodOf(from.period) }],
    section: sectionsToFhir(note.sections),
  });
}

export interface WrittenMemberNote extends EntryKey {
  readonly id?: string;
  readonly note: MemberNote;
  readonly signed: Signed;
  readonly digest?: string;
  readonly encounter?: Link<'Encounter'>;
  /** The note that this one is an addendum to. */
  readonly appends?: Link<'Composition'>;
  /** Of an addendum: which one it is, from 1, and what kind. */
  readonly addendum?: { readonly number: number; readonly kind: AddendumKind };
}

/** A member's note as it stands in the record. */
export function memberNoteFromFhir(from: Composition): Parsed<WrittenMemberNote> {
  const key = entryIn(from.identifier);
  if (!key) return unusable(from, 'It belongs to no entry.');
  if (patientIn(from.subject) !== key.patientId)
    return unusable(from, 'Its patient is not that of its entry.');
  if (from.status === 'entered-in-error') return unusable(from, 'It was entered in error.');
  const legal = from.attester?.find((one) => one.mode === 'legal') ?? from.attester?.[0];
  const by = practitionerIn(legal?.party) ?? practitionerIn(from.author[0]);
  const at = instantFrom(legal?.time) ?? instantFrom(from.date);
  if (by === undefined || at === undefined) return unusable(from, 'It does not say who signed it, or when.');
  return done(
    compact<WrittenMemberNote>({
      ...key,
      id: from.id,
      note: { ...factsFrom(from), title: from.title, sections: sectionsFromFhir(from.section) },
      signed: { by, at },
      digest: extensionIn(from, EXTENSION.documentDigest)?.valueString,
      encounter: linkIn(from.encounter, 'Encounter'),
      appends: linkIn(from.relatesTo?.find((one) => one.code === 'appends')?.targetReference, 'Composition'),
      addendum: addendumIn(from),
    }),
  );
}

function addendumIn(from: Composition): WrittenMemberNote['addendum'] {
  const number = addendumNumberIn(from.identifier);
  return number === undefined ? undefined : { number, kind: addendumKindIn(from.category) };
}

function factsTo(note: MemberNote) {
  const member = { url: 'memberMinutes', valueUnsignedInt: note.memberMinutes ?? 0 };
  return {
    url: EXTENSION.sessionFacts,
    extension: [
      { url: 'sessionMinutes', valueUnsignedInt: note.sessionMinutes },
      ...(note.memberMinutes === undefined ? [] : [member]),
      { url: 'participants', valueUnsignedInt: note.participants },
    ],
  };
}

function factsFrom(from: Composition): Omit<MemberNote, 'title' | 'sections'> {
  const facts = extensionIn(from, EXTENSION.sessionFacts);
  const number = (name: string) => extensionIn(facts, name)?.valueUnsignedInt;
  const minutes = number('memberMinutes');
  return {
    kind: minutes === undefined ? 'absence' : 'progress',
    sessionMinutes: number('sessionMinutes') ?? 0,
    participants: number('participants') ?? 0,
    ...(minutes !== undefined && { memberMinutes: minutes }),
  };
}
