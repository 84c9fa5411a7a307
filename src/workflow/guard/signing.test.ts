import { expect, test } from 'vitest';
import {
  chartWith,
  guardClinic,
  named,
  reasonsFor,
  recordOf,
  signUnguarded,
  text,
  type GuardClinic,
} from '../../../test/support/guard-clinic.ts';
import { everybody, giveAwaitedSignatures, got, load } from '../../../test/support/clinic-steps.ts';
import type { PatientId } from '../../domain/ids.ts';
import { withAnswers } from '../../fhir/draft.ts';
import type { Override } from '../../fhir/signing.ts';
import { reopenNote } from '../reopen-note.ts';
import { review } from '../review.ts';
import { saveDraft } from '../save-draft.ts';
import type { SessionFile } from '../session-file.ts';
import { signSession } from '../sign-session.ts';
import { writeOpenNotes } from '../write-open-notes.ts';
import { guardAddendum } from './guard-addendum.ts';
import { overrideOf } from './overrides.ts';

const PEOPLE = [
  named('Thandiwe', 'Okonkwo'),
  named('Bartholomew', 'Kowalczyk'),
  named('Ximena', 'Villalobos'),
];

const NAMING = { entries: { 0: { 'entry.plan': text('Will call Kowalczyk on Friday.') } } };

function sign(
  { deps, lead }: GuardClinic,
  file: SessionFile,
  members: readonly PatientId[],
  more: readonly Override[] = [],
) {
  return signSession(deps, file, { by: lead, members, overrides: [...reasonsFor(file), ...more] });
}

/** Writes what is open, and answers each member's state by number. */
async function write({ deps, session, members }: GuardClinic) {
  const progress = got(await writeOpenNotes(deps, session), 'writing');
  return members.map((id) => progress.members.find((one) => one.patientId === id)?.state);
}

function memberOf(file: SessionFile, id: PatientId | undefined) {
  const member = file.members.find((one) => one.patient.id === id);
  if (!member?.entry) throw new Error('That member is not there.');
  return { ...member, entry: member.entry };
}

test('rule 5: signing is refused while a note names another member, for that member alone', async () => {
  const clinic = guardClinic(PEOPLE);
  const file = await chartWith(clinic, NAMING);
  const refused = await sign(clinic, file, everybody(file));
  expect(refused).toMatchObject({
    ok: false,
    refusal: {
      code: 'findings',
      findings: [],
      guard: [{ words: 'Kowalczyk', patientId: clinic.members[0] }],
    },
  });
  expect(clinic.gateway.of('Task')).toEqual([]);
  got(await sign(clinic, file, clinic.members.slice(1)), 'signing the others');
});

test('rules 1 and 5: a reason lets exactly that finding pass, and stands with the group alone', async () => {
  const clinic = guardClinic(PEOPLE);
  const file = await chartWith(clinic, NAMING);
  const [found] = review(file).members.flatMap((one) => one.guard);
  if (!found) throw new Error('Nothing was found.');
  const reason = 'Her cousin of that name, who is no member.';
  got(await sign(clinic, file, everybody(file), [overrideOf(found, reason)]), 'signing');
  await giveAwaitedSignatures(clinic.deps, clinic.session);
  expect((await write(clinic)).map((one) => one?.status)).toEqual(['written', 'written', 'written']);
  const telling = clinic.gateway.all().filter((one) => JSON.stringify(one).includes(reason));
  expect(telling.map((one) => one.resourceType)).toEqual(['Provenance']);
  expect(telling[0]).toMatchObject({
    agent: [{ who: { reference: `Practitioner/${clinic.lead}` } }],
    recorded: clinic.deps.clock.now(),
  });
  const said = JSON.stringify(telling[0]?.resourceType === 'Provenance' ? telling[0].extension : []);
  expect(said).toContain('Kowalczyk');
  expect(said).not.toContain('Patient/');
  for (const id of clinic.members)
    expect(JSON.stringify(recordOf(clinic, id))).not.toContain('cousin of that name');
});

test('rule 5: what nobody gave a reason for is stopped when it is written, and says why without a name', async () => {
  const clinic = guardClinic(PEOPLE);
  const file = await chartWith(clinic, NAMING);
  await signUnguarded(clinic, file);
  await giveAwaitedSignatures(clinic.deps, clinic.session);
  const [stopped, ...others] = await write(clinic);
  expect(others.map((one) => one?.status)).toEqual(['written', 'written']);
  expect(stopped).toMatchObject({ status: 'stopped', reason: 'guard-finding' });
  expect(JSON.stringify(stopped)).not.toMatch(/Kowalczyk|Bartholomew/);
  const record = recordOf(clinic, clinic.members[0] as PatientId).map((one) => one.resourceType);
  expect(record).not.toContain('Composition');
  expect(record).not.toContain('DocumentReference');
  expect(
    clinic.gateway.of('Composition').filter((one) => one.subject?.reference?.startsWith('Group/')),
  ).toEqual([]);
});

test('a stopped note is reopened, mended, signed and written, and then the group record', async () => {
  const clinic = guardClinic(PEOPLE);
  const { deps, session, members, lead } = clinic;
  await signUnguarded(clinic, await chartWith(clinic, NAMING));
  await giveAwaitedSignatures(deps, session);
  await write(clinic);
  const before = await load(deps, session);
  const id = members[0] as PatientId;
  const written = await reopenNote(deps, before, members[1] as PatientId);
  expect(written).toMatchObject({ ok: false, refusal: { code: 'not-stopped' } });

  const reopened = got(await reopenNote(deps, before, id), 'reopening');
  const { entry } = memberOf(reopened, id);
  expect(entry.locked).toBe(false);
  expect(reopened.unusable).toEqual([]);
  const again = await reopenNote(deps, before, id);
  expect(again).toMatchObject({ ok: true });
  const answers = { ...entry.answers, 'entry.plan': text('Will call another group member on Friday.') };
  got(await saveDraft(deps, reopened.template, entry, answers, lead), 'saving');
  const file = await load(deps, session);
  got(await sign(clinic, file, [id]), 'signing again');
  await giveAwaitedSignatures(deps, session);
  expect((await write(clinic)).map((one) => one?.status)).toEqual(['written', 'written', 'written']);
  await writeOpenNotes(deps, session);
  expect((await load(deps, session)).groupRecord).toBeDefined();
  const own = clinic.gateway.of('Task').filter((one) => one.for?.reference === `Patient/${id}`);
  expect(own.map((one) => [one.status, one.businessStatus?.coding?.[0]?.code])).toEqual([
    ['cancelled', 'guard-finding'],
    ['completed', undefined],
  ]);
  expect(
    clinic.gateway.of('Composition').filter((one) => one.subject?.reference === `Patient/${id}`),
  ).toHaveLength(1);
});

test('a stopped note may also be signed again with a reason', async () => {
  const clinic = guardClinic(PEOPLE);
  const { deps, session, members } = clinic;
  await signUnguarded(clinic, await chartWith(clinic, NAMING));
  await write(clinic);
  const id = members[0] as PatientId;
  const reopened = got(await reopenNote(deps, await load(deps, session), id), 'reopening');
  const found = review(reopened).members.flatMap((one) => one.guard);
  const reasons = found.map((one) => overrideOf(one, 'A street of that name.'));
  got(await sign(clinic, reopened, [id], reasons), 'signing again');
  await giveAwaitedSignatures(deps, session);
  const [state] = await write(clinic);
  expect(state?.status).toBe('written');
});

test('rule 4: a name slipped into a draft after the review is not signed, and after signing not written', async () => {
  const clinic = guardClinic(PEOPLE);
  const { deps, gateway, session, lead, members } = clinic;
  const slip = async (file: SessionFile, id: PatientId | undefined) => {
    const { entry } = memberOf(await load(deps, session), id);
    const { extension: _lock, ...open } = entry.version.resource;
    const answers = { ...entry.answers, 'entry.response': text('Sat beside Villalobos.') };
    const changed = withAnswers(open, answers, file.template, { by: lead, at: deps.clock.now() });
    const slipped = { ...changed, extension: entry.version.resource.extension ?? [] };
    const { id: at, meta } = entry.version.resource;
    await gateway.update({ ...slipped, id: at, meta }, entry.version.versionId);
  };
  const file = await chartWith(clinic, {});
  await slip(file, members[0]);
  expect(await sign(clinic, file, everybody(file))).toMatchObject({
    ok: false,
    refusal: { code: 'changed', members: [members[0]] },
  });
  expect(gateway.of('Composition')).toEqual([]);
  got(await sign(clinic, file, members.slice(1)), 'signing the others');
  await slip(file, members[1]);
  await giveAwaitedSignatures(deps, session);
  const states = await write(clinic);
  expect(states[1]).toMatchObject({ status: 'stopped', reason: 'entry-changed' });
  expect(states[2]?.status).toBe('written');
});

test('an addendum is read with the group of its session', async () => {
  const clinic = guardClinic(PEOPLE);
  const [patientId] = clinic.members as [PatientId];
  const addendum = { sessionId: clinic.session, patientId, text: 'Okonkwo later thanked Ximena.' };
  expect(got(await guardAddendum(clinic.deps, addendum), 'reading')).toMatchObject([
    { words: 'Ximena', severity: 'block', place: { part: 'addendum' }, patientId },
  ]);
});

test('many notes written side by side read the roster once', async () => {
  const clinic = guardClinic([...PEOPLE, named('Anneliese', 'Brandvold'), named('Rashid', 'Mokhtari')]);
  await signUnguarded(clinic, await chartWith(clinic, {}));
  let rosters = 0;
  let trips = 0;
  const gateway = {
    ...clinic.gateway,
    batch: (queries: Parameters<GuardClinic['gateway']['batch']>[0]) => {
      trips++;
      rosters += queries.filter((one) => 'search' in one && one.search === 'EpisodeOfCare').length;
      return clinic.gateway.batch(queries);
    },
  };
  await giveAwaitedSignatures(clinic.deps, clinic.session);
  const progress = got(await writeOpenNotes({ ...clinic.deps, gateway }, clinic.session), 'writing');
  expect(progress.written).toBe(5);
  expect(rosters).toBe(1);
  expect(trips).toBeLessThanOrEqual(2 * 5 + 4);
});
