import type { DocumentReference, Resource } from '@medplum/fhirtypes';
import { base64 } from '@scure/base';
import { expect, test } from 'vitest';
import { giveAwaitedSignatures, got, signEverybody } from '../../../test/support/clinic-steps.ts';
import { at, chart, heldClinic, hold, type HeldClinic } from '../../../test/support/held-clinic.ts';
import { patientId, sessionId } from '../../domain/ids.ts';
import { done } from '../../domain/result.ts';
import { fault, faulty } from '../../gateway/fault.ts';
import type { FhirGateway } from '../../gateway/port.ts';
import { guardAddendum } from '../guard/guard-addendum.ts';
import { overrideOf } from '../guard/overrides.ts';
import { addAddendum, type AddendumCheck, type AddendumRequest } from './add-addendum.ts';
import { printableDocuments, printableText } from './printable.ts';
import { recordTrail } from './record-trail.ts';

const NOTHING_FOUND: AddendumCheck = () => Promise.resolve(done([]));

async function written(members = 2): Promise<HeldClinic> {
  const clinic = heldClinic({ sessions: 1, members });
  await hold(clinic, at(clinic.sessions, 0));
  return clinic;
}

function request(clinic: HeldClinic, more: Partial<AddendumRequest> = {}): AddendumRequest {
  return {
    sessionId: at(clinic.sessions, 0),
    patientId: at(clinic.members, 0),
    kind: 'addendum',
    text: 'Called after the session; sleep was discussed.',
    by: clinic.lead,
    after: 0,
    ...more,
  };
}

function trail(clinic: HeldClinic) {
  const key = { sessionId: at(clinic.sessions, 0), patientId: at(clinic.members, 0) };
  return recordTrail(clinic.deps, key);
}

/** Everything of the note and of what was signed, byte for byte. */
function signedResources(clinic: HeldClinic): readonly Resource[] {
  const types = ['Composition', 'DocumentReference', 'QuestionnaireResponse', 'Encounter', 'ChargeItem'];
  return clinic.gateway.all().filter((one) => types.includes(one.resourceType));
}

test('rule 4: an addendum is a document of its own, and no byte of what was signed changes', async () => {
  const clinic = await written();
  const before = signedResources(clinic);
  const added = got(await addAddendum(clinic.deps, request(clinic), NOTHING_FOUND), 'adding');
  expect(signedResources(clinic).slice(0, before.length)).toEqual(before);
  expect(signedResources(clinic)).toHaveLength(before.length + 2);
  expect(added).toMatchObject({ number: 1, kind: 'addendum', unchanged: true, signer: clinic.lead });
  const { addenda, problems, intact } = got(await trail(clinic), 'the trail');
  expect(addenda).toEqual([{ ...added, signer: addenda[0]?.signer }]);
  expect({ problems, intact }).toEqual({ problems: [], intact: true });
});

test('addenda, late entries and corrections are numbered in order and say what they are', async () => {
  const clinic = await written();
  const kinds = ['late-entry', 'correction', 'addendum'] as const;
  for (const [after, kind] of kinds.entries())
    got(await addAddendum(clinic.deps, request(clinic, { kind, after }), NOTHING_FOUND), 'adding');
  const { addenda, events } = got(await trail(clinic), 'the trail');
  expect(addenda.map((one) => [one.number, one.kind])).toEqual(kinds.map((kind, index) => [index + 1, kind]));
  expect(addenda[0]?.text).toContain('Late entry, written after the note of the session on');
  expect(addenda[0]?.text).toContain('LCSW');
  expect(events.filter((one) => one.kind === 'signed').map((one) => one.role)).toEqual([
    'author',
    'addendum',
    'addendum',
    'addendum',
  ]);
});

test('rule 2: neither a lost answer nor a second click writes a second copy', async () => {
  const clinic = await written();
  let lost = 0;
  const gateway: FhirGateway = {
    ...clinic.gateway,
    transact: async (writes) => {
      const answer = await clinic.gateway.transact(writes);
      return answer.ok && lost++ === 0 ? faulty(fault('unavailable', 'maybe')) : answer;
    },
  };
  const first = await addAddendum({ ...clinic.deps, gateway }, request(clinic), NOTHING_FOUND);
  expect(lost).toBe(1);
  const second = await addAddendum(clinic.deps, request(clinic), NOTHING_FOUND);
  expect([got(first, 'adding').number, got(second, 'adding again').number]).toEqual([1, 1]);
  expect(got(await trail(clinic), 'the trail')).toMatchObject({ addenda: [{ number: 1 }], intact: true });
  expect(clinic.gateway.of('DocumentReference').filter((one) => one.relatesTo)).toHaveLength(1);
});

test('of two people who add at once both are written, one after the other', async () => {
  const clinic = await written();
  const other = { id: clinic.coFacilitator, name: 'M. Reyes', credential: 'LPC' };
  const both = await Promise.all([
    addAddendum(clinic.deps, request(clinic, { text: 'One.' }), NOTHING_FOUND),
    addAddendum(clinic.deps, request(clinic, { text: 'Two.', by: other }), NOTHING_FOUND),
  ]);
  expect(both.map((one) => got(one, 'adding').number).sort()).toEqual([1, 2]);
  expect(got(await trail(clinic), 'the trail')).toMatchObject({ intact: true, problems: [] });
});

test('the same words written again on purpose are a second addendum', async () => {
  const clinic = await written();
  got(await addAddendum(clinic.deps, request(clinic), NOTHING_FOUND), 'adding');
  const again = await addAddendum(clinic.deps, request(clinic, { after: 1 }), NOTHING_FOUND);
  expect(got(again, 'adding').number).toBe(2);
});

test('rule 5: an addendum that names another member is refused, and kept only for a reason that stands with the group', async () => {
  const clinic = await written();
  const [, other] = clinic.gateway.of('Patient').filter((one) => clinic.members.some((id) => id === one.id));
  const text = `Spoke with ${other?.name?.[0]?.given?.[0] ?? ''} ${other?.name?.[0]?.family ?? ''} about it.`;
  const naming = request(clinic, { text, patientId: at(clinic.members, 0) });
  const refused = await addAddendum(clinic.deps, naming, guardAddendum);
  if (refused.ok || refused.refusal.code !== 'findings') throw new Error('The name went through.');
  expect(clinic.gateway.of('Composition').filter((one) => one.relatesTo)).toEqual([]);

  const reason = 'A relative of the same name.';
  const overrides = refused.refusal.guard.map((one) => overrideOf(one, reason));
  got(await addAddendum(clinic.deps, { ...naming, overrides }, guardAddendum), 'adding');
  const told = clinic.gateway.all().filter((one) => JSON.stringify(one).includes(reason));
  expect(told.map((one) => one.resourceType)).toEqual(['Provenance']);
  expect(JSON.stringify(told)).not.toContain(`Patient/${naming.patientId}`);
});

test('nothing is added to a note that is not written, or that is none', async () => {
  const clinic = heldClinic({ sessions: 1, members: 1 });
  const add = (more: Partial<AddendumRequest> = {}) =>
    addAddendum(clinic.deps, request(clinic, more), NOTHING_FOUND);
  const code = (which: string) => ({ ok: false, refusal: { code: which } });
  expect(await add()).toEqual(code('no-such-note'));
  await chart(clinic, at(clinic.sessions, 0));
  await signEverybody(clinic.deps, at(clinic.sessions, 0), clinic.lead.id);
  await giveAwaitedSignatures(clinic.deps, at(clinic.sessions, 0));
  expect(await add()).toEqual(code('not-written'));
  expect(await add({ patientId: patientId('nobody') })).toEqual(code('no-such-note'));
  expect(await add({ text: ' \n\u0000' })).toEqual(code('empty'));
  expect(await add({ text: 'x'.repeat(100_001) })).toMatchObject(code('too-long'));
  expect(
    await recordTrail(clinic.deps, { sessionId: sessionId('none'), patientId: patientId('nobody') }),
  ).toEqual(code('no-such-note'));
});

test('a server that does not keep transactions whole is refused (rule 2)', async () => {
  const clinic = await written(1);
  const known = await clinic.gateway.capabilities();
  if (!known.ok) throw new Error('no capabilities');
  const value = { ...known.value, transactions: 'not-atomic' as const };
  const gateway = { ...clinic.gateway, capabilities: () => Promise.resolve({ ok: true as const, value }) };
  expect(await addAddendum({ ...clinic.deps, gateway }, request(clinic), NOTHING_FOUND)).toEqual({
    ok: false,
    refusal: { code: 'not-atomic' },
  });
});

async function tamper(clinic: HeldClinic, change: (one: DocumentReference) => DocumentReference) {
  const [document] = clinic.gateway
    .of('DocumentReference')
    .filter((one) => one.subject?.reference === `Patient/${at(clinic.members, 0)}`);
  if (!document) throw new Error('no document');
  const { id, meta } = document;
  await clinic.gateway.update({ ...change(document), id, meta }, meta.versionId);
}

test('rule 4: a document that was changed behind our back is seen in the trail and in print', async () => {
  const clinic = await written();
  await tamper(clinic, (one) => {
    const [plain] = one.content;
    const text = new TextDecoder().decode(base64.decode(plain?.attachment.data ?? ''));
    const data = base64.encode(new TextEncoder().encode(text.replace('Plan', 'Pl4n').concat('.')));
    return { ...one, content: [{ attachment: { ...plain?.attachment, data } }, ...one.content.slice(1)] };
  });
  const { note, addenda, problems, intact } = got(await trail(clinic), 'the trail');
  expect(intact).toBe(false);
  expect(problems).toContainEqual({ code: 'document-changed' });
  expect(printableText(note, addenda)).toMatch(/^This document is no longer what was signed/);
  expect(printableDocuments(note, addenda).map((one) => one.unchanged)).toEqual([false]);
});

test('what is printed is what was signed, line by line, with everything that was added', async () => {
  const clinic = await written();
  const text = 'A line.\n<script>alert(1)</script> & "quoted"';
  got(await addAddendum(clinic.deps, request(clinic, { text }), NOTHING_FOUND), 'adding');
  const { note, addenda } = got(await trail(clinic), 'the trail');
  const printed = printableText(note, addenda);
  expect(printed.startsWith((note.text ?? '').trimEnd())).toBe(true);
  expect(printed).toContain(text);
  expect(printed).not.toContain('no longer what was signed');
  const sheets = printableDocuments(note, addenda);
  expect(sheets).toHaveLength(2);
  expect(sheets[0]?.title).toBe(note.note.title);
  expect(sheets[0]?.lines.filter((one) => one.heading).length).toBeGreaterThan(2);
  for (const [index, document] of [note, ...addenda].entries()) {
    const lines = [sheets[index]?.title, ...(sheets[index]?.lines.map((one) => one.text) ?? [])];
    expect(lines).toEqual(document.text?.split('\n').filter((line) => line !== ''));
  }
});
