import { addendumNote } from '../../../domain/record/addendum.ts';
import { digest } from '../../../domain/record/digest.ts';
import { addendumId } from '../../../domain/record/lock.ts';
import { renderText } from '../../../domain/note/render.ts';
import type { Instant } from '../../../domain/ids.ts';
import type { Span } from '../../../domain/schedule/types.ts';
import { addendaIn, withAddendum } from '../../../fhir/addendum.ts';
import { auditEventToFhir } from '../../../fhir/audit-event.ts';
import { keyOf } from '../../../fhir/identifiers.ts';
import { link } from '../../../fhir/links.ts';
import { memberDocumentToFhir } from '../../../fhir/member-document.ts';
import { memberNoteToFhir } from '../../../fhir/member-note.ts';
import { recordProvenanceToFhir, signingToFhir } from '../../../fhir/signing.ts';
import { spanFrom } from '../../../fhir/time.ts';
import { urnFor } from '../../../fhir/urn.ts';
import type { Write } from '../../../gateway/port.ts';
import { headerOf } from '../../header.ts';
import { put } from '../../write/put.ts';
import type { RecordedAddendum } from '../client-file.ts';
import type { SignedEntry } from './read-signed.ts';
import type { AddendumRequest } from './types.ts';

export interface AddendumWrites {
  readonly writes: readonly Write[];
  /** Which of the writes creates the Composition. */
  readonly compositionAt: number;
  /** As it will stand, but for the id of the Composition. */
  readonly recorded: Omit<RecordedAddendum, 'compositionId'>;
}

/**
 * One addendum as one transaction: the member's Task first (the pivot), Composition, DocumentReference, Provenance with the
 * addendum signature, AuditEvent. Nothing of the note is among them (rule 4).
 */
export function addendumWrites(entry: SignedEntry, request: AddendumRequest, now: Instant): AddendumWrites {
  const { frozen, task } = entry;
  const number = addendaIn(task).length + 1;
  const name = addendumId(keyOf(frozen.key), number);
  const composition = urnFor(name, 'Composition');
  const document = urnFor(name, 'DocumentReference');
  const { common, recorded } = contentOf(entry, request, number, now);
  const appended = { n: number, kind: request.kind };
  const provenance = recordProvenanceToFhir({
    written: [composition, document],
    by: request.by.id,
    signedAt: now,
    recorded: now,
    role: 'addendum',
    entry: frozen.links.entry,
  });
  const audit = auditEventToFhir({
    patientId: frozen.key.patientId,
    composition,
    signer: request.by.id,
    recorded: now,
  });
  const note = { ...common, addendum: { ...appended, appends: link('Composition', entry.note.id) } };
  const file = {
    ...common,
    text: recorded.text,
    composition,
    addendum: { ...appended, appends: entry.document },
  };
  return {
    compositionAt: 1,
    recorded,
    writes: [
      put(task, withAddendum(task, composition)),
      { method: 'POST', resource: memberNoteToFhir(note), fullUrl: composition },
      { method: 'POST', resource: memberDocumentToFhir(file), fullUrl: document },
      { method: 'POST', resource: provenance },
      { method: 'POST', resource: audit },
      ...overrideWrites(entry, request, now),
    ],
  };
}

function contentOf(entry: SignedEntry, request: AddendumRequest, number: number, now: Instant) {
  const { note, patient, place, sessionDay, frozen, custodian } = entry;
  const { kind, by } = request;
  const added = addendumNote({ kind, number, text: request.text, note: note.written.note, sessionDay });
  const signature = { name: by.name, credential: by.credential, role: 'addendum', at: now } as const;
  const text = renderText({ ...added, timeZone: place.timeZone }, [signature], headerOf(patient));
  const common = {
    key: frozen.key,
    note: added,
    signed: { by: by.id, at: now },
    digest: digest(text),
    period: periodOf(entry),
    encounter: note.written.encounter,
    custodian,
  };
  const { title, sections } = added;
  const recorded = { ...{ number, kind, title, sections, text }, unchanged: true, signedAt: now, signer: by };
  return { common, recorded };
}

/** When the session took place for this member, as the note says. */
function periodOf({ note }: SignedEntry): Span {
  const { start, end } = spanFrom(note.resource.event?.[0]?.period);
  const { at } = note.written.signed;
  return { start: start ?? at, end: end ?? start ?? at };
}

/** Reasons for words that were kept stand with the group alone: they may speak of others (rules 1 and 5). */
function overrideWrites(
  { groupNote }: SignedEntry,
  request: AddendumRequest,
  now: Instant,
): readonly Write[] {
  const { overrides = [], by } = request;
  if (overrides.length === 0) return [];
  return [
    {
      method: 'POST',
      resource: signingToFhir({ groupNote, by: by.id, at: now, role: 'co-author', overrides }),
    },
  ];
}
