import type { Composition } from '@medplum/fhirtypes';
import type { GroupId, Instant, PractitionerId, SessionId } from '../domain/ids.ts';
import { groupId } from '../domain/ids.ts';
import type { Note } from '../domain/note/types.ts';
import { done } from '../domain/result.ts';
import type { Span } from '../domain/schedule/types.ts';
import { compact } from './build.ts';
import { concept, GROUP_RECORD_TYPE, GROUP_THERAPY } from './codes.ts';
import { extensionIn } from './extension.ts';
import { sessionIdentifier, sessionIn } from './identifiers.ts';
import type { Link } from './links.ts';
import { idIn, link, practitionerIn, referTo, toPractitioner } from './links.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { sectionsFromFhir, sectionsToFhir } from './sections.ts';
import { EXTENSION, PROFILE, RESTRICTED } from './systems.ts';
import { fhirText } from './text.ts';
import { instantFrom, periodOf } from './time.ts';

/** A facilitator who signed the group record; the lead's attestation is the legal one. */
export interface GroupRecordSigner {
  readonly by: PractitionerId;
  readonly at: Instant;
  readonly lead: boolean;
}

export interface NewGroupRecord {
  readonly sessionId: SessionId;
  readonly groupId: GroupId;
  readonly note: Note;
  /** Everyone who signed; at least one. */
  readonly signers: readonly GroupRecordSigner[];
  /** `sha256:<hex>` of the plain-text rendering. */
  readonly digest: string;
  readonly period: Span;
  readonly sessionEncounter: Link<'Encounter'>;
  /** Absent where the group names no organization. */
  readonly custodian?: Link<'Organization'> | undefined;
}

/** The group-only document about a session. It names no member and stands in no member's record (rule 1). */
export function groupRecordToFhir(from: NewGroupRecord): Composition {
  return compact<Composition>({
    resourceType: 'Composition',
    meta: { profile: [PROFILE.groupRecord] },
    extension: [{ url: EXTENSION.documentDigest, valueString: from.digest }],
    identifier: sessionIdentifier(from.sessionId),
    status: 'final',
    type: concept(GROUP_RECORD_TYPE),
    subject: { reference: link('Group', from.groupId) },
    encounter: referTo(from.sessionEncounter),
    date: lastSignature(from.signers),
    author: from.signers.map((one) => toPractitioner(one.by)),
    title: fhirText(from.note.title),
    confidentiality: RESTRICTED,
    attester: from.signers.map((one) => ({
      mode: one.lead ? ('legal' as const) : ('professional' as const),
      time: one.at,
      party: toPractitioner(one.by),
    })),
    custodian: from.custodian && referTo(from.custodian),
    event: [{ code: [concept(GROUP_THERAPY)], period: periodOf(from.period) }],
    section: sectionsToFhir(from.note.sections),
  });
}

export interface WrittenGroupRecord {
  readonly id?: string;
  readonly sessionId: SessionId;
  readonly groupId: GroupId;
  readonly note: Note;
  readonly signers: readonly GroupRecordSigner[];
  readonly digest?: string;
}

export function groupRecordFromFhir(from: Composition): Parsed<WrittenGroupRecord> {
  const session = sessionIn(from.identifier);
  const group = idIn(from.subject, 'Group');
  if (session === undefined || group === undefined) return unusable(from, 'It belongs to no group session.');
  if (from.status === 'entered-in-error') return unusable(from, 'It was entered in error.');
  const signers = (from.attester ?? []).flatMap((one) => {
    const by = practitionerIn(one.party);
    const at = instantFrom(one.time);
    return by !== undefined && at !== undefined ? [{ by, at, lead: one.mode === 'legal' }] : [];
  });
  return done(
    compact<WrittenGroupRecord>({
      id: from.id,
      sessionId: session,
      groupId: groupId(group),
      note: { title: from.title, sections: sectionsFromFhir(from.section) },
      signers,
      digest: extensionIn(from, EXTENSION.documentDigest)?.valueString,
    }),
  );
}

function lastSignature(signers: readonly GroupRecordSigner[]): Instant {
  const [first, ...others] = signers;
  if (!first) throw new Error('A group record needs at least one signature.');
  return others.reduce((last, one) => (Date.parse(one.at) > Date.parse(last) ? one.at : last), first.at);
}
