import type { Attachment, DocumentReference } from '@medplum/fhirtypes';
import { base64 } from '@scure/base';
import type { Instant, PractitionerId } from '../domain/ids.ts';
import type { MemberNote } from '../domain/note/types.ts';
import { utf8 } from '../domain/record/utf8.ts';
import { done } from '../domain/result.ts';
import type { Span } from '../domain/schedule/types.ts';
import { compact } from './build.ts';
import { concept, MEMBER_NOTE_TYPE } from './codes.ts';
import { extensionIn } from './extension.ts';
import type { EntryKey } from './identifiers.ts';
import { addendumIdentifier, entryIdentifier, entryIn } from './identifiers.ts';
import type { Link } from './links.ts';
import { linkIn, patientIn, practitionerIn, referTo, toPatient, toPractitioner } from './links.ts';
import type { AddendumTo, Signed } from './member-note.ts';
import { pageOf } from './narrative.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { CONFIDENTIALITY, DOCUMENT_CATEGORY, EXTENSION, PROFILE, RESTRICTED } from './systems.ts';
import { instantFrom, periodOf } from './time.ts';
import { fromUtf8 } from './utf8.ts';

export interface NewMemberDocument {
  readonly key: EntryKey;
  readonly note: MemberNote;
  /** The plain-text rendering, byte for byte what the digest is of. */
  readonly text: string;
  readonly digest: string;
  readonly signed: Signed;
  readonly period: Span;
  readonly composition: Link<'Composition'>;
  readonly encounter?: Link<'Encounter'> | undefined;
  /** Absent where the group names no organization. */
  readonly custodian?: Link<'Organization'> | undefined;
  readonly addendum?: AddendumTo<'DocumentReference'> | undefined;
}

/** The entry in the patient's index of documents (US Core), with the note itself inline: plain text, then a page. */
export function memberDocumentToFhir(from: NewMemberDocument): DocumentReference {
  const { key, signed, addendum } = from;
  return compact<DocumentReference>({
    resourceType: 'DocumentReference',
    meta: { profile: [PROFILE.memberDocument] },
    extension: [{ url: EXTENSION.documentDigest, valueString: from.digest }],
    identifier: [addendum ? addendumIdentifier(key, addendum.n) : entryIdentifier(key)],
    status: 'current',
    docStatus: 'final',
    type: concept(MEMBER_NOTE_TYPE),
    category: [concept({ system: DOCUMENT_CATEGORY, code: 'clinical-note', display: 'Clinical Note' })],
    subject: toPatient(key.patientId),
    date: signed.at,
    author: [toPractitioner(signed.by)],
    authenticator: toPractitioner(signed.by),
    custodian: from.custodian && referTo(from.custodian),
    relatesTo: addendum && [{ code: 'appends', target: referTo(addendum.appends) }],
    securityLabel: [concept({ system: CONFIDENTIALITY, code: RESTRICTED, display: 'restricted' })],
    content: [
      { attachment: attachment('text/plain', from.text, signed.at) },
      { attachment: attachment('text/html', pageOf(from.note), signed.at) },
    ],
    context: {
      ...(from.encounter && { encounter: [referTo(from.encounter)] }),
      period: periodOf(from.period),
      related: [referTo(from.composition)],
    },
  });
}

export interface WrittenMemberDocument extends EntryKey {
  readonly id?: string;
  readonly text: string;
  readonly html?: string;
  readonly digest?: string;
  readonly signed: Signed;
  readonly composition?: Link<'Composition'>;
  readonly appends?: Link<'DocumentReference'>;
}

export function memberDocumentFromFhir(from: DocumentReference): Parsed<WrittenMemberDocument> {
  const key = entryIn(from.identifier);
  if (!key) return unusable(from, 'It belongs to no entry.');
  if (patientIn(from.subject) !== key.patientId)
    return unusable(from, 'Its patient is not that of its entry.');
  if (from.status === 'entered-in-error') return unusable(from, 'It was entered in error.');
  const signed = signedIn(from);
  if (!signed) return unusable(from, 'It does not say who signed it, or when.');
  const text = contentIn(from, 'text/plain');
  if (text === undefined) return unusable(from, 'It has no plain text that can be read.');
  const related = from.context?.related?.map((one) => linkIn(one, 'Composition'));
  return done(
    compact<WrittenMemberDocument>({
      ...key,
      id: from.id,
      text,
      html: contentIn(from, 'text/html'),
      digest: extensionIn(from, EXTENSION.documentDigest)?.valueString,
      signed,
      composition: related?.find((one) => one !== undefined),
      appends: linkIn(from.relatesTo?.find((one) => one.code === 'appends')?.target, 'DocumentReference'),
    }),
  );
}

function signedIn(from: DocumentReference): Signed | undefined {
  const by: PractitionerId | undefined =
    practitionerIn(from.authenticator) ?? practitionerIn(from.author?.[0]);
  const at: Instant | undefined = instantFrom(from.date);
  return by !== undefined && at !== undefined ? { by, at } : undefined;
}

function attachment(contentType: string, text: string, at: Instant): Attachment {
  const bytes = utf8(text);
  return { contentType, data: base64.encode(bytes), size: bytes.length, creation: at };
}

function contentIn(from: DocumentReference, type: string): string | undefined {
  const found = from.content.find((one) => one.attachment.contentType?.split(';')[0]?.trim() === type);
  const data = found?.attachment.data;
  if (data === undefined) return undefined;
  try {
    return fromUtf8(base64.decode(data.replace(/\s/g, '')));
  } catch {
    return undefined;
  }
}
