import type { Appointment, ChargeItem, Condition, EpisodeOfCare, Patient } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { chartEverybody, load, quickClock } from '../../test/support/clinic-steps.ts';
import type { HeldClinic } from '../../test/support/held-clinic.ts';
import { plannedSession } from '../../test/support/one-session.ts';
import { watched } from '../../test/support/watched-gateway.ts';
import { sessionId } from '../domain/ids.ts';
import type { Stored } from '../gateway/port.ts';
import { loadSession } from './load-session.ts';
import { openSession } from './open-session.ts';

test.each([1, 8, 30, 100])(
  '%i members are loaded in three round trips, before opening and after',
  async (members) => {
    const { deps, gateway, session, lead } = plannedSession(members);
    const counted = watched(gateway);
    const before = await loadSession({ ...deps, gateway: counted }, session);
    expect(before).toMatchObject({ ok: true, value: { members: { length: members }, unusable: [] } });
    expect(counted.calls).toEqual(['batch', 'batch', 'batch']);

    await openSession(deps, session, lead.id);
    const again = watched(gateway);
    const after = await loadSession({ ...deps, gateway: again }, session);
    expect(again.calls).toEqual(['batch', 'batch', 'batch']);
    expect(after.ok && after.value.members.every((one) => one.entry && one.appointment)).toBe(true);
  },
);

test('what cannot be found or is no group session is refused by name', async () => {
  const { deps, gateway, session } = plannedSession(1);
  expect(await loadSession(deps, sessionId('nowhere'))).toEqual({
    ok: false,
    refusal: { code: 'no-such-session' },
  });
  const [appointment] = gateway.of('Appointment').filter((one) => one.id === session);
  const { extension: _subject, supportingInformation: _group, ...bare } = appointment as Stored<Appointment>;
  await gateway.update(bare, bare.meta.versionId);
  expect(await loadSession(deps, session)).toEqual({ ok: false, refusal: { code: 'not-a-group-session' } });
});

test('a group that is gone, and a template that is gone, are refused by name', async () => {
  const clinic = plannedSession(1);
  const [group] = clinic.gateway.of('Group');
  if (!group) throw new Error('The clinic has no group.');
  const elsewhere = (group.extension ?? []).map((one) =>
    one.valueCanonical ? { ...one, valueCanonical: 'https://x.example/Questionnaire/none|1' } : one,
  );
  await clinic.gateway.update({ ...group, extension: elsewhere }, group.meta.versionId);
  expect(await loadSession(clinic.deps, clinic.session)).toEqual({
    ok: false,
    refusal: { code: 'no-template', canonical: 'https://x.example/Questionnaire/none|1' },
  });
});

test('resources that belong to a session and cannot be read are told, never dropped in silence', async () => {
  const { deps, gateway, session, lead, members } = plannedSession(3);
  await chartEverybody(deps, session, lead.id);
  const [first, second, third] = members;
  await gateway.create<'Appointment'>(sharedAppointment(session, String(first), String(second)));
  await spoil<Condition>(gateway, 'Condition', (one) => one.subject.reference === `Patient/${first}`, {
    code: {},
  });
  await spoil<ChargeItem>(gateway, 'ChargeItem', (one) => one.subject.reference === `Patient/${second}`, {
    status: 'entered-in-error',
  });
  await spoil<EpisodeOfCare>(
    gateway,
    'EpisodeOfCare',
    (one) => one.patient.reference === `Patient/${third}`,
    {
      identifier: [],
    },
  );
  const file = await load(deps, session);
  expect(file.unusable.map((one) => one.resource.split('/')[0]).sort()).toEqual([
    'Appointment',
    'ChargeItem',
    'Condition',
  ]);
  expect(JSON.stringify(file.unusable)).not.toMatch(/generated|Okafor/);
});

/** As some schedulers make them: one Appointment for several patients. */
function sharedAppointment(session: string, ...patients: readonly string[]): Appointment {
  return {
    resourceType: 'Appointment',
    status: 'booked',
    start: '2026-11-24T18:00:00-07:00',
    end: '2026-11-24T19:00:00-07:00',
    supportingInformation: [{ reference: `Appointment/${session}` }],
    participant: patients.map((id) => ({ actor: { reference: `Patient/${id}` }, status: 'accepted' })),
  };
}

async function spoil<T extends Appointment | ChargeItem | Condition | EpisodeOfCare | Patient>(
  gateway: HeldClinic['gateway'],
  type: T['resourceType'],
  which: (one: T) => boolean,
  changes: Partial<T>,
): Promise<void> {
  for (const one of gateway.all()) {
    if (one.resourceType !== type || !which(one as unknown as T)) continue;
    await gateway.update({ ...one, ...changes }, one.meta.versionId);
  }
}

test('a copy that was entered in error stands in nobody’s way', async () => {
  const { deps, gateway, session, lead } = plannedSession(2);
  await chartEverybody(deps, session, lead.id);
  const before = await load(deps, session);
  const [member] = before.members;
  if (!member?.entry || !before.groupNote) throw new Error('The session is not charted.');
  for (const { version } of [member.entry, before.groupNote]) {
    const { id: _id, ...copy } = version.resource;
    const wrong = { ...copy, status: 'entered-in-error' as const };
    for (let copies = 0; copies < 12; copies++) await gateway.create<'QuestionnaireResponse'>(wrong);
  }
  const after = await load(deps, session);
  expect(after.groupNote?.version.id).toBe(before.groupNote.version.id);
  expect(after.members.map((one) => one.entry?.version.id)).toEqual(
    before.members.map((one) => one.entry?.version.id),
  );
  const drafts = gateway.of('QuestionnaireResponse').length;
  await openSession({ ...deps, clock: quickClock() }, session, lead.id);
  expect(gateway.of('QuestionnaireResponse')).toHaveLength(drafts);
});

test('another questionnaire answered at the same Encounter is no draft of ours', async () => {
  const { deps, gateway, session, lead } = plannedSession(1);
  const file = await chartEverybody(deps, session, lead.id);
  const about = {
    encounter: { reference: `Encounter/${file.encounter?.id ?? ''}` },
    status: 'completed' as const,
  };
  for (const subject of [
    { reference: `Group/${file.group.id}` },
    { reference: `Patient/${file.members[0]?.patient.id ?? ''}` },
  ])
    await gateway.create<'QuestionnaireResponse'>({
      resourceType: 'QuestionnaireResponse',
      subject,
      ...about,
    });
  const again = await load(deps, session);
  expect(again).toMatchObject({ session: { state: 'open' }, groupNote: { locked: false }, unusable: [] });
  expect(again.members[0]?.entry?.locked).toBe(false);
});
