import { expect, test } from 'vitest';
import {
  everybody,
  got,
  giveAwaitedSignatures,
  overridesFor,
  relayPass,
  signEverybody,
} from '../../test/support/clinic-steps.ts';
import { chartedSession, memberOf, type OneSession } from '../../test/support/one-session.ts';
import { practitionerId } from '../domain/ids.ts';
import { signGroupRecord } from './sign-group-record.ts';
import { signSession } from './sign-session.ts';

const records = ({ gateway }: OneSession) =>
  gateway.of('Composition').filter((one) => one.subject?.reference?.startsWith('Group/'));

async function signed(members = 3): Promise<OneSession> {
  const clinic = await chartedSession(members);
  await signEverybody(clinic.deps, clinic.session, clinic.lead.id);
  return clinic;
}

test('the group record waits for every facilitator who has to sign, and is then attested by each', async () => {
  const clinic = await signed();
  await relayPass(clinic.deps);
  expect(records(clinic)).toEqual([]);
  expect((await clinic.file()).sessionTask?.state).toEqual({
    status: 'awaiting-signature',
    owner: clinic.coFacilitator,
  });
  got(await signGroupRecord(clinic.deps, await clinic.file(), clinic.coFacilitator), 'co-signing');
  await relayPass(clinic.deps);
  const [record] = records(clinic);
  expect(record?.attester?.map((one) => one.party?.reference)).toEqual([
    `Practitioner/${clinic.lead.id}`,
    `Practitioner/${clinic.coFacilitator}`,
  ]);
  expect(await clinic.file()).toMatchObject({ session: { state: 'closed' }, groupRecord: record?.id });
});

test('a co-facilitator signs once, after the lead, and nobody else does', async () => {
  const before = await chartedSession(2);
  expect(await signGroupRecord(before.deps, await before.file(), before.coFacilitator)).toEqual({
    ok: false,
    refusal: { code: 'not-signed-yet' },
  });
  const clinic = await signed(2);
  const file = await clinic.file();
  expect(await signGroupRecord(clinic.deps, file, practitionerId('somebody'))).toEqual({
    ok: false,
    refusal: { code: 'not-a-signer' },
  });
  const both = await Promise.all([1, 2].map(() => signGroupRecord(clinic.deps, file, clinic.coFacilitator)));
  expect(both.map((one) => one.ok)).toEqual([true, true]);
  expect((await clinic.file()).signatures).toHaveLength(2);
  expect(await signGroupRecord(clinic.deps, await clinic.file(), clinic.coFacilitator)).toEqual({
    ok: false,
    refusal: { code: 'already-signed' },
  });
});

test('of three who have to sign, the Task waits for each in turn', async () => {
  const clinic = await chartedSession(2);
  const third = clinic.gateway
    .of('Practitioner')
    .find((one) => one.id !== clinic.lead.id && one.id !== clinic.coFacilitator);
  const appointment = clinic.gateway.of('Appointment').find((one) => one.id === clinic.session);
  if (!third || !appointment) throw new Error('The clinic is too small.');
  const co = appointment.participant.find((one) => one.actor?.reference?.endsWith(clinic.coFacilitator));
  if (!co) throw new Error('There is no co-facilitator.');
  const participant = [
    ...appointment.participant,
    { ...co, actor: { reference: `Practitioner/${third.id}` } },
  ];
  await clinic.gateway.update({ ...appointment, participant }, appointment.meta.versionId);
  await signEverybody(clinic.deps, clinic.session, clinic.lead.id);
  const awaited = async () => (await clinic.file()).sessionTask?.state;
  expect(await awaited()).toEqual({ status: 'awaiting-signature', owner: clinic.coFacilitator });
  got(await signGroupRecord(clinic.deps, await clinic.file(), clinic.coFacilitator), 'co-signing');
  expect(await awaited()).toEqual({ status: 'awaiting-signature', owner: third.id });
  got(await signGroupRecord(clinic.deps, await clinic.file(), practitionerId(third.id)), 'co-signing');
  expect(await awaited()).toEqual({ status: 'open' });
});

test('nobody waits for somebody whom a front desk has booked after the session was signed', async () => {
  const clinic = await signed();
  await giveAwaitedSignatures(clinic.deps, clinic.session);
  const created = await clinic.gateway.create<'Patient'>({
    resourceType: 'Patient',
    name: [{ family: 'Late' }],
  });
  const { resource } = memberOf(await clinic.file(), 0).appointment ?? {};
  if (!created.ok || !resource) throw new Error('Nobody to book.');
  const { id: _id, identifier: _identifier, extension: _extension, ...rest } = resource;
  const participant = [{ actor: { reference: `Patient/${created.value.id}` }, status: 'accepted' as const }];
  await clinic.gateway.create<'Appointment'>({ ...rest, status: 'booked', participant });
  const { id: _copied, ...copy } = resource;
  await clinic.gateway.create<'Appointment'>(copy);
  await relayPass(clinic.deps);
  expect(records(clinic)).toHaveLength(1);
});

test('a session’s Task that somebody cancelled is made again by signing again', async () => {
  const clinic = await signed();
  const task = (await clinic.file()).sessionTask?.resource;
  if (!task) throw new Error('There is no Task.');
  await clinic.gateway.update({ ...task, status: 'cancelled' }, task.meta.versionId);
  const file = await clinic.file();
  expect(file.sessionTask).toBeUndefined();
  expect(file.unusable.map((one) => one.resource)).toEqual([`Task/${task.id}`]);
  const request = { by: clinic.lead.id, members: everybody(file), overrides: overridesFor(file) };
  got(await signSession(clinic.deps, file, request), 'signing again');
  await giveAwaitedSignatures(clinic.deps, clinic.session);
  await relayPass(clinic.deps);
  expect(records(clinic)).toHaveLength(1);
  expect((await clinic.file()).signatures).toHaveLength(2);
});
