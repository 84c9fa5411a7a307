import { expect, test } from 'vitest';
import { chartEverybody, got, relayPass, signEverybody } from '../../test/support/clinic-steps.ts';
import { memberOf, plannedSession, type OneSession } from '../../test/support/one-session.ts';
import { watched } from '../../test/support/watched-gateway.ts';
import { practitionerId, type PractitionerId } from '../domain/ids.ts';
import { EXTENSION } from '../fhir/systems.ts';
import { signMemberNotes } from './sign-member-notes.ts';

/** A session that is signed by its lead, whose members' notes their primary clinicians attest. */
async function awaiting(): Promise<OneSession & { readonly primary: PractitionerId }> {
  const clinic = plannedSession(3);
  const [group] = clinic.gateway.of('Group');
  if (!group) throw new Error('The clinic has no group.');
  const primary = clinic.coFacilitator;
  const extension = [
    ...(group.extension ?? []),
    { url: EXTENSION.memberNoteSigner, valueCode: 'primary-clinician' },
  ];
  await clinic.gateway.update({ ...group, extension }, group.meta.versionId);
  for (const one of clinic.gateway.of('EpisodeOfCare'))
    await clinic.gateway.update(
      { ...one, careManager: { reference: `Practitioner/${primary}` } },
      one.meta.versionId,
    );
  await chartEverybody(clinic.deps, clinic.session, clinic.lead.id);
  await signEverybody(clinic.deps, clinic.session, clinic.lead.id);
  return { ...clinic, primary };
}

test('no note is written before its primary clinician has signed, and then it stands under their name', async () => {
  const clinic = await awaiting();
  await relayPass(clinic.deps);
  const file = await clinic.file();
  expect(file.members.map((one) => one.task?.state)).toEqual(
    Array(3).fill({ status: 'awaiting-signature', owner: clinic.primary }),
  );
  const { id } = memberOf(file, 0).patient;
  const [outcome] = await signMemberNotes(clinic.deps, file, clinic.primary, [id]);
  expect(outcome?.result.ok).toBe(true);
  await relayPass(clinic.deps);
  const notes = clinic.gateway.of('Composition');
  expect(notes.map((one) => [one.subject?.reference, one.attester?.[0]?.party?.reference])).toEqual([
    [`Patient/${id}`, `Practitioner/${clinic.primary}`],
  ]);
});

test('nobody else signs for the primary clinician', async () => {
  const clinic = await awaiting();
  const file = await clinic.file();
  const before = clinic.gateway.all();
  for (const by of [clinic.lead.id, practitionerId('somebody')]) {
    const outcomes = await signMemberNotes(clinic.deps, file, by, [memberOf(file, 0).patient.id]);
    expect(outcomes.map((one) => one.result)).toEqual([{ ok: false, refusal: { code: 'not-awaiting-you' } }]);
  }
  expect(clinic.gateway.all()).toEqual(before);
});

test('a signature whose answer was lost, or that was given in another window, is given', async () => {
  const clinic = await awaiting();
  const file = await clinic.file();
  const members = [memberOf(file, 0).patient.id];
  const flaky = watched(clinic.gateway);
  flaky.failNext('update', 'unavailable', 'after');
  const [lost] = await signMemberNotes({ ...clinic.deps, gateway: flaky }, file, clinic.primary, members);
  const [again] = await signMemberNotes(clinic.deps, file, clinic.primary, members);
  expect([lost, again].map((one) => one && got(one.result, 'signing'))).toEqual([undefined, undefined]);
});

test('a Task that somebody else has changed in the meantime is a conflict', async () => {
  const clinic = await awaiting();
  const file = await clinic.file();
  const { task, patient } = memberOf(file, 0);
  if (!task) throw new Error('There is no Task.');
  const { resource } = task.version;
  await clinic.gateway.update(
    { ...resource, description: 'Seen by the front desk' },
    resource.meta.versionId,
  );
  const [outcome] = await signMemberNotes(clinic.deps, file, clinic.primary, [patient.id]);
  expect(outcome?.result).toEqual({ ok: false, refusal: { code: 'conflict' } });
});
