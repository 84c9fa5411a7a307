import type { Composition, DocumentReference } from '@medplum/fhirtypes';
import type { Charge } from '../domain/billing/types.ts';
import type { Instant, PatientId, SessionId } from '../domain/ids.ts';
import type { MemberNote } from '../domain/note/types.ts';
import type { Patient, Practitioner } from '../domain/person.ts';
import { digest } from '../domain/record/digest.ts';
import { done, refused, type Result } from '../domain/result.ts';
import { chargeFromFhir } from '../fhir/charge.ts';
import { memberDocumentFromFhir } from '../fhir/member-document.ts';
import { memberEncounterFromFhir, type MemberEncounter } from '../fhir/member-encounter.ts';
import { memberNoteFromFhir, type WrittenMemberNote } from '../fhir/member-note.ts';
import { patientFromFhir } from '../fhir/patient.ts';
import { practitionerFromFhir } from '../fhir/practitioner.ts';
import type { Found, Stored } from '../gateway/port.ts';
import type { Deps, FaultRefusal } from './deps.ts';
import { ofType, parsed } from './found.ts';
import { gather } from './gather.ts';

/** One note as it stands in a member's record, with what belongs to it. */
export interface RecordedNote {
  readonly compositionId: string;
  readonly sessionId: SessionId;
  readonly note: MemberNote;
  /** The plain text of the document; absent where there is none that can be read. */
  readonly text?: string;
  /** False where the document no longer is what was signed (rule 4). */
  readonly unchanged: boolean;
  readonly signedAt: Instant;
  readonly signer?: Practitioner;
  readonly encounter?: MemberEncounter;
  readonly charge?: Charge;
  /** The note that this one is an addendum to. */
  readonly appends?: string;
}

export interface MemberRecord {
  readonly patient: Patient;
  /** Newest first. */
  readonly notes: readonly RecordedNote[];
}

export type RecordRefusal = { readonly code: 'no-such-patient' } | FaultRefusal;

/** A member's group therapy record: every note with its document, Encounter and charge. One round trip. */
export async function loadMemberRecord(
  deps: Deps,
  id: PatientId,
): Promise<Result<MemberRecord, RecordRefusal>> {
  const of = `Patient/${id}`;
  const params = { patient: of, _count: 500 };
  const found = await gather(deps, {
    patient: { read: 'Patient', id },
    notes: { search: 'Composition', params: { ...params, _include: 'Composition:author' } },
    documents: { search: 'DocumentReference', params },
    encounters: { search: 'Encounter', params },
    charges: { search: 'ChargeItem', params },
  });
  if (!found.ok) return found;
  const resource = ofType([found.value.patient], 'Patient')[0];
  const patient = resource && patientFromFhir(resource);
  if (!patient?.ok) return refused({ code: 'no-such-patient' });
  return done({ patient: patient.value, notes: notesIn(found.value) });
}

function notesIn(
  found: Readonly<Record<'notes' | 'documents' | 'encounters' | 'charges', Found>>,
): readonly RecordedNote[] {
  const documents = parsed(
    ofType([found.documents], 'DocumentReference').filter(isCurrent),
    memberDocumentFromFhir,
  );
  const encounters = parsed(ofType([found.encounters], 'Encounter'), memberEncounterFromFhir);
  const charges = parsed(ofType([found.charges], 'ChargeItem'), chargeFromFhir);
  const people = parsed(ofType([found.notes], 'Practitioner'), practitionerFromFhir);
  const notes = ofType([found.notes], 'Composition').flatMap((resource) => {
    const read = memberNoteFromFhir(resource);
    if (!read.ok) return [];
    const document = documents.values.find((one) => one.composition === `Composition/${resource.id}`);
    const signer = people.values.find((one) => one.id === read.value.signed.by);
    const encounter = encounters.values.find((one) => one.sessionId === read.value.sessionId);
    const charge = charges.values.find((one) => one.sessionId === read.value.sessionId);
    return recorded(resource, read.value, {
      unchanged: document !== undefined && digest(document.text) === read.value.digest,
      ...(document && { text: document.text }),
      ...(signer && { signer }),
      ...(encounter && { encounter }),
      ...(charge && { charge }),
    });
  });
  return notes.sort((one, other) => Date.parse(other.signedAt) - Date.parse(one.signedAt));
}

function recorded(
  resource: Stored<Composition>,
  written: WrittenMemberNote,
  beside: Pick<RecordedNote, 'unchanged' | 'text' | 'signer' | 'encounter' | 'charge'>,
): RecordedNote {
  return {
    compositionId: resource.id,
    sessionId: written.sessionId,
    note: written.note,
    signedAt: written.signed.at,
    ...beside,
    ...(written.appends && { appends: written.appends }),
  };
}

function isCurrent(resource: DocumentReference): boolean {
  return resource.status === 'current';
}
