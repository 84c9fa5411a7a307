import { expect, test } from 'vitest';
import { got, signEverybody } from '../../test/support/clinic-steps.ts';
import { chartedSession, memberOf, plannedSession } from '../../test/support/one-session.ts';
import { watched } from '../../test/support/watched-gateway.ts';
import { patientId, practitionerId } from '../domain/ids.ts';
import { addWalkIn, openSession } from './open-session.ts';

test.each([1, 18, 19, 40])(
  'a session of %i members is opened once, and opening it again writes nothing',
  async (many) => {
    const { deps, gateway, session, lead, coFacilitator } = plannedSession(many);
    const file = got(await openSession(deps, session, lead.id), 'opening');
    expect(file.session.state).toBe('open');
    expect(gateway.of('QuestionnaireResponse')).toHaveLength(many + 1);
    expect(gateway.of('Encounter')).toHaveLength(1);

    const before = gateway.all();
    const again = got(await openSession(deps, session, coFacilitator), 'opening again');
    expect(gateway.all()).toEqual(before);
    expect(again).toEqual(file);
  },
);

test('whoever is overtaken while opening loads again and finds less missing', async () => {
  const { deps, gateway, session, lead, coFacilitator } = plannedSession(4);
  const slow = watched(gateway);
  slow.beforeNext('transact', () => openSession(deps, session, coFacilitator));
  const file = got(await openSession({ ...deps, gateway: slow }, session, lead.id), 'opening');
  expect(slow.calls.filter((one) => one === 'transact')).toHaveLength(1);
  expect(gateway.of('QuestionnaireResponse')).toHaveLength(5);
  expect(file.groupNote?.savedBy).toBe(coFacilitator);
});

test('a cancelled session is not opened', async () => {
  const { deps, gateway, session, lead } = plannedSession(2);
  const appointment = gateway.of('Appointment').find((one) => one.id === session);
  if (!appointment) throw new Error('There is no session.');
  await gateway.update({ ...appointment, status: 'cancelled' }, appointment.meta.versionId);
  expect(await openSession(deps, session, lead.id)).toEqual({ ok: false, refusal: { code: 'cancelled' } });
  expect(gateway.of('QuestionnaireResponse')).toEqual([]);
});

test('a session that is being signed is only loaded', async () => {
  const { deps, gateway, session, lead } = await chartedSession(2);
  await signEverybody(deps, session, lead.id);
  const before = gateway.all();
  got(await openSession(deps, session, lead.id), 'opening');
  expect(gateway.all()).toEqual(before);
});

test('a member who joins after opening gets an entry by opening again', async () => {
  const { deps, gateway, session, lead, members } = plannedSession(3);
  const [late] = gateway
    .of('EpisodeOfCare')
    .filter((one) => one.patient.reference === `Patient/${String(members[0])}`);
  if (!late) throw new Error('There is no membership.');
  await gateway.update({ ...late, status: 'waitlist' }, late.meta.versionId);
  expect(got(await openSession(deps, session, lead.id), 'opening').members).toHaveLength(2);
  const [held] = gateway.of('EpisodeOfCare').filter((one) => one.id === late.id);
  await gateway.update({ ...late, status: 'active' }, held?.meta.versionId ?? '');
  const file = got(await openSession(deps, session, lead.id), 'opening again');
  expect(file.members.every((one) => one.entry && one.appointment)).toBe(true);
  expect(file.encounter?.revision).toBe(2);
});

test('a walk-in is added once, and refused by name where that makes no sense', async () => {
  const { deps, gateway, lead, file } = await chartedSession(2);
  const stranger = patientId('niamh');
  const { members } = await file();
  const known = memberOf(await file(), 0).patient.id;
  const by = practitionerId(lead.id);
  expect(await addWalkIn(deps, await file(), stranger, by)).toEqual({
    ok: false,
    refusal: { code: 'no-such-patient' },
  });
  expect(await addWalkIn(deps, await file(), known, by)).toEqual({
    ok: false,
    refusal: { code: 'already-there' },
  });
  const created = await gateway.create<'Patient'>({
    resourceType: 'Patient',
    name: [{ family: 'Ó Dálaigh' }],
  });
  if (!created.ok) throw new Error('No patient.');
  const added = got(await addWalkIn(deps, await file(), patientId(created.value.id), by), 'adding');
  expect(added.members).toHaveLength(members.length + 1);
  const walkIn = added.members.find((one) => one.attendance.walkIn);
  expect(walkIn).toMatchObject({
    attendance: { attendance: { status: 'unknown' } },
    entry: { locked: false },
  });
  expect(walkIn?.membership).toBeUndefined();
});

test('nobody walks into a session that has been signed, whatever an old page says', async () => {
  const { deps, gateway, session, lead, file } = await chartedSession(2);
  const stale = await file();
  const created = await gateway.create<'Patient'>({ resourceType: 'Patient', name: [{ family: 'Late' }] });
  if (!created.ok) throw new Error('No patient.');
  await signEverybody(deps, session, lead.id);
  const added = await addWalkIn(deps, stale, patientId(created.value.id), lead.id);
  expect(added).toEqual({ ok: false, refusal: { code: 'locked' } });
  expect(gateway.of('Appointment').filter((one) => JSON.stringify(one).includes(created.value.id))).toEqual(
    [],
  );
});
