import type { FhirGateway } from '../gateway/port.ts';
import { expect, test } from 'vitest';
import {
  chartWith,
  guardClinic,
  named,
  reasonsFor,
  signUnguarded,
  text,
  type GuardClinic,
} from '../../test/support/guard-clinic.ts';
import { everybody, giveAwaitedSignatures, got, load, relayPass } from '../../test/support/clinic-steps.ts';
import type { MemoryGateway } from '../gateway/memory.ts';
import { reopenNote } from './reopen-note.ts';
import { mayReopenGroupNote, reopenGroupNote } from './reopen-group-note.ts';
import { retryGroupRecord } from './retry-group-record.ts';
import { saveDraft } from './save-draft.ts';
import type { SessionFile } from './session-file.ts';
import { signGroupRecord } from './sign-group-record.ts';
import { signSession } from './sign-session.ts';
import { writeOpenNotes } from './write-open-notes.ts';

const PEOPLE = [
  named('Thandiwe', 'Okonkwo'),
  named('Bartholomew', 'Kowalczyk'),
  named('Ximena', 'Villalobos'),
];
const MANY = Array.from({ length: 17 }, (_, index) => named(`Quillon${'abcdefghijklmnopq'[index]}`, 'Ro'));

const NAMING = { shared: { 'shared.content': text('Kowalczyk read the poem aloud.') } };
const MENDED = text('Another group member read the poem aloud.');

/** Signed although the shared part names somebody, and tried to be written: nobody's note is. */
async function stopped(people = PEOPLE, shared = NAMING.shared): Promise<GuardClinic> {
  const clinic = guardClinic(people);
  await signUnguarded(clinic, await chartWith(clinic, { shared }));
  await giveAwaitedSignatures(clinic.deps, clinic.session);
  got(await writeOpenNotes(clinic.deps, clinic.session), 'writing');
  return clinic;
}

function file({ deps, session }: GuardClinic): Promise<SessionFile> {
  return load(deps, session);
}

async function correctAndSign(clinic: GuardClinic): Promise<void> {
  const { deps, lead } = clinic;
  const { template, groupNote } = await file(clinic);
  if (!groupNote) throw new Error('There is no group note.');
  const answers = { ...groupNote.answers, 'shared.content': MENDED };
  got(await saveDraft(deps, template, groupNote, answers, lead), 'saving');
  const mended = await file(clinic);
  const request = { by: lead, members: everybody(mended), overrides: reasonsFor(mended) };
  got(await signSession(deps, mended, request), 'signing again');
}

const notesIn = (gateway: MemoryGateway) => gateway.of('Composition').map((one) => JSON.stringify(one));

test('a shared part that stopped every note is corrected, signed and written, and the group record with it', async () => {
  const clinic = await stopped();
  expect(notesIn(clinic.gateway)).toEqual([]);
  const before = await file(clinic);
  expect(mayReopenGroupNote(before)).toBe(true);
  const reopened = got(await reopenGroupNote(clinic.deps, before), 'reopening');
  expect(reopened).toMatchObject({ groupNote: { locked: false }, signatures: [], unusable: [] });
  expect(reopened.members.map((one) => one.entry?.locked)).toEqual([false, false, false]);
  expect(mayReopenGroupNote(reopened)).toBe(false);
  await correctAndSign(clinic);
  await giveAwaitedSignatures(clinic.deps, clinic.session);
  await relayPass(clinic.deps);
  const notes = notesIn(clinic.gateway);
  expect(notes).toHaveLength(PEOPLE.length + 1);
  expect(notes.filter((one) => one.includes('Kowalczyk read'))).toEqual([]);
  expect(await file(clinic)).toMatchObject({ session: { state: 'closed' }, unusable: [] });
});

test('rule 4: a signature under the old wording does not count under the new one', async () => {
  const clinic = await stopped();
  const { deps } = clinic;
  const co = (await file(clinic)).signatures.find((one) => one.by !== clinic.lead)?.by;
  if (co === undefined) throw new Error('Nobody else had to sign.');
  got(await reopenGroupNote(deps, await file(clinic)), 'reopening');
  await correctAndSign(clinic);
  const signed = await file(clinic);
  expect(signed.signatures.map((one) => one.by)).toEqual([clinic.lead]);
  expect(signed.sessionTask?.state).toEqual({ status: 'awaiting-signature', owner: co });
  got(await signGroupRecord(deps, signed, co), 'co-signing again');
  await relayPass(deps);
  await giveAwaitedSignatures(deps, clinic.session);
  await relayPass(deps);
  const records = clinic.gateway
    .of('Composition')
    .filter((one) => one.subject?.reference?.startsWith('Group/'));
  expect(records[0]?.attester).toHaveLength(2);
});

test('rule 4: a shared part that stands in one record already stays as it is', async () => {
  const entries = { 0: { 'entry.plan': text('Will call Kowalczyk.') } };
  const clinic = guardClinic(PEOPLE);
  await signUnguarded(clinic, await chartWith(clinic, { entries }));
  await giveAwaitedSignatures(clinic.deps, clinic.session);
  const early = await file(clinic);
  got(await writeOpenNotes(clinic.deps, clinic.session), 'writing');
  const now = await file(clinic);
  expect(mayReopenGroupNote(now)).toBe(false);
  expect(await reopenGroupNote(clinic.deps, now)).toMatchObject({ ok: false, refusal: { code: 'written' } });
  expect(await reopenGroupNote(clinic.deps, early)).toMatchObject({
    ok: false,
    refusal: { code: 'not-stopped' },
  });
  expect((await file(clinic)).groupNote?.locked).toBe(true);
});

test('rule 3: reopening that breaks off after any request is finished by the same call', async () => {
  for (let breaksAfter = 0; breaksAfter < 2; breaksAfter++) {
    const clinic = await stopped(MANY, { 'shared.content': text('Quillonc read the poem aloud.') });
    let left = breaksAfter;
    const gateway = {
      ...clinic.gateway,
      transact: (writes: Parameters<MemoryGateway['transact']>[0]) => {
        if (left === 0) throw new Error('The browser was closed.');
        left -= 1;
        return clinic.gateway.transact(writes);
      },
    };
    const broken = reopenGroupNote({ ...clinic.deps, gateway }, await file(clinic));
    await broken.catch(() => undefined);
    const half = await file(clinic);
    const whole =
      half.groupNote?.locked === false ? half : got(await reopenGroupNote(clinic.deps, half), 'again');
    expect(whole.groupNote?.locked).toBe(false);
    expect(whole.members.filter((one) => one.task ?? one.entry?.locked)).toEqual([]);
    expect(whole.unusable).toEqual([]);
    await correctAndSign(clinic);
  }
});

/** A server on which something happens right before the first transaction of this caller. */
function withBefore(gateway: MemoryGateway, happens: () => Promise<void>): FhirGateway {
  let happened = false;
  return {
    ...gateway,
    transact: async (writes) => {
      if (!happened) {
        happened = true;
        await happens();
      }
      return gateway.transact(writes);
    },
  };
}

test('a shared part whose stopped notes were opened one by one can be corrected all the same', async () => {
  const clinic = await stopped();
  const { deps, session, lead, members } = clinic;
  for (const member of members)
    got(await reopenNote(deps, await load(deps, session), member), 'reopening one');
  const one = await file(clinic);
  expect(one).toMatchObject({ groupNote: { locked: true }, unusable: [] });
  expect(mayReopenGroupNote(one)).toBe(true);
  const gateway = withBefore(clinic.gateway, async () => {
    const blind = { ...one, roster: { members: [], staff: [] } };
    const request = { by: lead, members: members.slice(0, 1), overrides: reasonsFor(blind) };
    got(await signSession(deps, blind, request), 'somebody signs one of them at this moment');
  });
  const late = await reopenGroupNote({ ...deps, gateway }, one);
  expect(late, 'a signature that is not stopped stays').toMatchObject({ refusal: { code: 'not-stopped' } });
  got(await writeOpenNotes(deps, session), 'writing');
  got(await reopenGroupNote(deps, await file(clinic)), 'reopening');
  await correctAndSign(clinic);
  await giveAwaitedSignatures(deps, session);
  await relayPass(deps);
  expect(await file(clinic)).toMatchObject({ session: { state: 'closed' }, unusable: [] });
});

test('of two who reopen at once, both see the same open note', async () => {
  const clinic = await stopped();
  const seen = await file(clinic);
  const both = await Promise.all([1, 2].map(() => reopenGroupNote(clinic.deps, seen)));
  expect(both.map((one) => one.ok)).toEqual([true, true]);
});

test('rule 4: a note that is signed anew while the group note is being opened is not written from it', async () => {
  const clinic = await stopped();
  const { deps, members } = clinic;
  const [first] = members;
  if (first === undefined) throw new Error('There is nobody.');
  const seen = await file(clinic);
  const gateway = withBefore(clinic.gateway, async () => {
    got(await reopenNote(deps, await load(deps, clinic.session), first), 'a colleague reopens one');
  });
  const opened = got(await reopenGroupNote({ ...deps, gateway }, seen), 'reopening');
  expect(opened.members.filter((one) => one.task)).toEqual([]);
  got(await writeOpenNotes(deps, clinic.session), 'writing');
  expect(notesIn(clinic.gateway)).toEqual([]);
});

test('a group record that was stopped is sent once more as it was signed', async () => {
  const clinic = guardClinic(PEOPLE);
  const { deps, gateway, session } = clinic;
  await signUnguarded(clinic, await chartWith(clinic, {}));
  await giveAwaitedSignatures(deps, session);
  const before = await file(clinic);
  expect(await retryGroupRecord(deps, before)).toMatchObject({ ok: false, refusal: { code: 'not-stopped' } });
  const task = before.sessionTask?.resource;
  if (!task) throw new Error('There is no Task.');
  await gateway.update(
    { ...task, status: 'failed', statusReason: { text: 'Refused.' } },
    task.meta.versionId,
  );
  got(await retryGroupRecord(deps, await file(clinic)), 'trying again');
  await relayPass(deps);
  await relayPass(deps);
  expect((await file(clinic)).groupRecord).toBeDefined();
});
