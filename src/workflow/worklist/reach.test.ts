import { expect, test } from 'vitest';
import { got } from '../../../test/support/clinic-steps.ts';
import { at, heldClinic, type HeldClinic } from '../../../test/support/held-clinic.ts';
import { groupId, instant, patientId, practitionerId } from '../../domain/ids.ts';
import type { FhirGateway } from '../../gateway/port.ts';
import { reachOf, withinReach } from './reach.ts';
import { unsignedNotes } from './unsigned-notes.ts';

const NOW = instant('2026-11-25T18:00:00Z');

async function leadsList(clinic: HeldClinic) {
  return got(await unsignedNotes(clinic.deps, clinic.lead.id, NOW), 'the worklist');
}

async function withRole(clinic: HeldClinic, text: string) {
  const practitioner = { reference: `Practitioner/${clinic.coFacilitator}` };
  await clinic.gateway.create({ resourceType: 'PractitionerRole', practitioner, code: [{ text }] });
}

test('who oversees others sees everybody’s notes, whoever facilitates a group those of that group', async () => {
  const clinic = heldClinic({ sessions: 2, members: 3 });
  const list = await leadsList(clinic);
  const shared = await reachOf(clinic.deps, clinic.coFacilitator);
  expect(shared).toMatchObject({ kind: 'shared', groups: new Set([clinic.group]) });
  expect(withinReach(list, shared)).toEqual(list);
  await withRole(clinic, 'Practice manager');
  expect(await reachOf(clinic.deps, clinic.coFacilitator)).toEqual({ kind: 'everyone' });
});

test('of a group that they do not facilitate a clinician sees the notes of their own clients', async () => {
  const clinic = heldClinic({ sessions: 2, members: 3 });
  const list = await leadsList(clinic);
  const mine = at(clinic.members, 1);
  const reach = { kind: 'shared', groups: new Set([groupId('another')]), patients: new Set([mine]) } as const;
  const seen = withinReach(list, reach);
  expect(seen.sessions.map(({ unsigned }) => unsigned.map(({ id }) => id))).toEqual([[mine], [mine]]);
  expect(seen.count).toBe(2);
  const nobodys = { ...reach, patients: new Set([patientId('another')]) };
  expect(withinReach(list, nobodys)).toMatchObject({ sessions: [], count: 0 });
});

test('rule 7: where roles cannot be read, a clinician’s own list is all', async () => {
  const clinic = heldClinic({ sessions: 1, members: 2 });
  const list = await leadsList(clinic);
  const refusing: FhirGateway = {
    ...clinic.gateway,
    batch: () =>
      Promise.resolve({ ok: false, fault: { kind: 'forbidden', reached: 'yes', advice: 'Not yours.' } }),
  };
  const reach = await reachOf({ ...clinic.deps, gateway: refusing }, practitionerId('pr-any'));
  expect(reach).toEqual({ kind: 'own' });
  expect(withinReach(list, reach).count).toBe(0);
});
