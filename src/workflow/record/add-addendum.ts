import { addendumText } from '../../domain/record/addendum.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { addendaIn } from '../../fhir/addendum.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { gather } from '../gather.ts';
import { withoutReason } from '../guard/overrides.ts';
import { persist } from '../persist.ts';
import { readSigned, type SignedEntry } from './addendum/read-signed.ts';
import type { AddendumCheck, AddendumRefusal, AddendumRequest } from './addendum/types.ts';
import { addendumWrites } from './addendum/writes.ts';
import type { RecordedAddendum } from './client-file.ts';
import * as ask from './queries.ts';
import { addendaOf, besideIn, signedIn } from './recorded.ts';

export type { AddendumCheck, AddendumRefusal, AddendumRequest } from './addendum/types.ts';

const ROUNDS = 5;

/**
 * Adds to a signed note, which stays as it is (rule 4): a Composition and a DocumentReference that append to it, with the
 * writer's signature, in one transaction. Its pivot is the member's completed Task, whose outputs number the addenda: of two
 * people who add at once, one loses, looks again and becomes the next number.
 */
export async function addAddendum(
  deps: Deps,
  request: AddendumRequest,
  check: AddendumCheck,
): Promise<Result<RecordedAddendum, AddendumRefusal>> {
  const text = addendumText(request.text);
  if (!text.ok) return text;
  const allowed = await mayBeWritten(deps, { ...request, text: text.value }, check);
  if (!allowed.ok) return allowed;
  for (let round = 0; round < ROUNDS; round++) {
    const entry = await readSigned(deps, request);
    if (!entry.ok) return entry;
    const before = await ownSince(deps, entry.value, { ...request, text: text.value });
    if (!before.ok) return before;
    if (before.value) return done(before.value);
    const addendum = addendumWrites(entry.value, { ...request, text: text.value }, deps.clock.now());
    const written = await persist(deps.clock, () => deps.gateway.transact(addendum.writes));
    if (written.ok) {
      const id = written.value[addendum.compositionAt]?.id ?? '';
      return done({ ...addendum.recorded, compositionId: id });
    }
    if (written.fault.kind !== 'conflict') return refused({ code: 'fault', fault: written.fault });
  }
  return refused({ code: 'busy' });
}

async function mayBeWritten(
  deps: Deps,
  request: AddendumRequest,
  check: AddendumCheck,
): Promise<Result<undefined, AddendumRefusal>> {
  const { sessionId, patientId, text, overrides = [] } = request;
  const found = await check(deps, { sessionId, patientId, text });
  if (!found.ok) return found;
  const open = withoutReason(found.value, overrides);
  if (open.length > 0) return refused({ code: 'findings', guard: open });
  const server = await deps.gateway.capabilities();
  if (!server.ok) return refused({ code: 'fault', fault: server.fault });
  return server.value.transactions === 'atomic' ? done(undefined) : refused({ code: 'not-atomic' });
}

/** This very addendum, where an earlier try has written it: the same words of the same person, after those they saw. */
async function ownSince(
  deps: Deps,
  { note, task }: SignedEntry,
  { after, text, by, kind }: AddendumRequest,
): Promise<Result<RecordedAddendum | undefined, FaultRefusal>> {
  if (addendaIn(task).length <= after) return done(undefined);
  const found = await gather(deps, { addenda: ask.addendaTo([note.id]) });
  if (!found.ok) return found;
  const documents = signedIn([found.value.addenda]);
  const texts = await gather(deps, { documents: ask.documentsOf(documents.map((one) => one.id)) });
  if (!texts.ok) return texts;
  const beside = besideIn([found.value.addenda, texts.value.documents]);
  const mine = documents.filter((one) => one.written.signed.by === by.id);
  return done(
    addendaOf(note.id, mine, beside).find(
      (one) => one.number > after && one.kind === kind && says(one, text),
    ),
  );
}

function says(addendum: RecordedAddendum, text: string): boolean {
  return addendum.sections.some((section) => section.lines.some((line) => line.text === text));
}
