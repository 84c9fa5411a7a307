import type { Provenance } from '@medplum/fhirtypes';
import type { Instant, PatientId, PractitionerId, SessionId } from '../../domain/ids.ts';
import type { Practitioner } from '../../domain/person.ts';
import { trailProblems, type TrailProblem } from '../../domain/record/trail.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { SIGNATURE } from '../../fhir/codes.ts';
import { practitionerIn } from '../../fhir/links.ts';
import { practitionerFromFhir } from '../../fhir/practitioner.ts';
import { instantFrom } from '../../fhir/time.ts';
import type { Found } from '../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType, oldest, parsed } from '../found.ts';
import { gather } from '../gather.ts';
import type { RecordedNote } from '../member-record.ts';
import type { RecordedAddendum } from './client-file.ts';
import * as ask from './queries.ts';
import { addendaOf, besideIn, recordedNote, signedIn, type Beside, type SignedDocument } from './recorded.ts';

/** A signature, or the moment in which what was signed was written. */
export interface TrailEvent {
  readonly kind: 'signed' | 'written';
  readonly at: Instant;
  readonly by?: Practitioner;
  readonly role: keyof typeof SIGNATURE;
  /** Of an addendum; absent: the note. */
  readonly number?: number;
}

/** Who signed what and when, and whether it still is what was signed. */
export interface RecordTrail {
  readonly note: RecordedNote;
  readonly addenda: readonly RecordedAddendum[];
  /** Oldest first. */
  readonly events: readonly TrailEvent[];
  readonly problems: readonly TrailProblem[];
  /** Nothing has been changed since, as far as digests, signatures and copies can tell. */
  readonly intact: boolean;
}

export type TrailRefusal = { readonly code: 'no-such-note' } | FaultRefusal;

/**
 * The whole history of one member's note, from Compositions, documents and Provenance. Three round trips: the note, what appends
 * to it, what stands behind them.
 */
export async function recordTrail(
  deps: Deps,
  key: { readonly sessionId: SessionId; readonly patientId: PatientId },
): Promise<Result<RecordTrail, TrailRefusal>> {
  const first = await gather(deps, { notes: ask.ofEntries('Composition', [key]) });
  if (!first.ok) return first;
  const copies = signedIn([first.value.notes]);
  const resource = oldest(copies.map((one) => one.resource));
  const note = copies.find((one) => one.id === resource?.id);
  if (!note) return refused({ code: 'no-such-note' });
  const second = await gather(deps, {
    addenda: ask.addendaTo([note.id]),
    signers: ask.people([note.written.signed.by]),
  });
  if (!second.ok) return second;
  const addenda = signedIn([second.value.addenda]);
  const all = [note, ...addenda];
  const third = await gather(deps, {
    documents: ask.documentsOf(all.map((one) => one.id)),
    provenance: ask.provenanceOf(all.map((one) => one.id)),
  });
  if (!third.ok) return third;
  const beside = besideIn([second.value.addenda, second.value.signers, third.value.documents]);
  const behind = signaturesIn(third.value.provenance);
  const told = addendaOf(note.id, addenda, beside);
  const documents = [note, ...addenda.filter((one) => told.some((other) => other.compositionId === one.id))];
  const problems = documents.flatMap((one) =>
    trailProblems({
      ...standing(one, beside, behind),
      copies: one === note ? copies.length : copiesOf(one, addenda),
    }),
  );
  return done({
    note: recordedNote(note, beside),
    addenda: told,
    events: documents.flatMap((one) => eventsOf(one, behind, peopleIn(second.value))).sort(byTime),
    problems,
    intact: problems.length === 0,
  });
}

/** A signature as Provenance holds it. */
interface Behind {
  readonly targets: readonly string[];
  readonly by?: PractitionerId;
  readonly signedAt: Instant;
  readonly recorded?: Instant;
  readonly role: TrailEvent['role'];
}

const ROLES = ['author', 'co-author', 'addendum'] as const satisfies readonly TrailEvent['role'][];

function signaturesIn(found: Found): readonly Behind[] {
  return ofType([found], 'Provenance').flatMap((resource: Provenance) =>
    (resource.signature ?? []).flatMap((signature): Behind[] => {
      const signedAt = instantFrom(signature.when);
      if (signedAt === undefined) return [];
      const role = ROLES.find((one) => signature.type.some((type) => type.code === SIGNATURE[one].code));
      const by = practitionerIn(signature.who);
      const recorded = instantFrom(resource.recorded);
      return [
        {
          targets: resource.target.flatMap((one) => one.reference ?? []),
          signedAt,
          role: role ?? 'author',
          ...(by !== undefined && { by }),
          ...(recorded !== undefined && { recorded }),
        },
      ];
    }),
  );
}

function behindOf({ id }: SignedDocument, behind: readonly Behind[]): readonly Behind[] {
  return behind.filter((one) => one.targets.includes(`Composition/${id}`));
}

function standing(one: SignedDocument, { texts }: Beside, behind: readonly Behind[]) {
  const { written, id } = one;
  const text = texts.get(id);
  return {
    sections: written.note.sections,
    signatures: behindOf(one, behind).map((other) => other.signedAt),
    ...(written.addendum && { number: written.addendum.number }),
    ...(written.digest !== undefined && { digest: written.digest }),
    ...(text !== undefined && { text }),
  };
}

function copiesOf(one: SignedDocument, addenda: readonly SignedDocument[]): number {
  return addenda.filter((other) => other.written.addendum?.number === one.written.addendum?.number).length;
}

function peopleIn({ addenda, signers }: { readonly addenda: Found; readonly signers: Found }) {
  return parsed(ofType([addenda, signers], 'Practitioner'), practitionerFromFhir).values;
}

function eventsOf(
  one: SignedDocument,
  behind: readonly Behind[],
  people: readonly Practitioner[],
): readonly TrailEvent[] {
  const number = one.written.addendum?.number;
  return behindOf(one, behind).flatMap(({ by, signedAt, recorded, role }): TrailEvent[] => {
    const person = people.find((other) => other.id === by);
    const common = { role, ...(person && { by: person }), ...(number !== undefined && { number }) };
    const signed: TrailEvent = { kind: 'signed', at: signedAt, ...common };
    return recorded === undefined ? [signed] : [signed, { kind: 'written', at: recorded, ...common }];
  });
}

function byTime(one: TrailEvent, other: TrailEvent): number {
  return Date.parse(one.at) - Date.parse(other.at) || (one.number ?? 0) - (other.number ?? 0);
}
