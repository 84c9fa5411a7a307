import { expect, test } from 'vitest';
import { got, load, signEverybody } from '../../../test/support/clinic-steps.ts';
import { at, chart, heldClinic, hold, type HeldClinic } from '../../../test/support/held-clinic.ts';
import { instant, practitionerId, type PractitionerId } from '../../domain/ids.ts';
import { withMemberTaskState } from '../../fhir/member-task.ts';
import type { FhirGateway } from '../../gateway/port.ts';
import { signSession } from '../sign-session.ts';
import { overridesFor } from '../../../test/support/clinic-steps.ts';
import { unsignedByClinician, unsignedNotes } from './unsigned-notes.ts';

const NOW = instant('2026-11-25T18:00:00Z');

async function listOf(clinic: HeldClinic, who: PractitionerId = clinic.lead.id) {
  return got(await unsignedNotes(clinic.deps, who, NOW), 'the worklist');
}

test('sessions that are over and unsigned are listed by age, opened or not, for those who sign them', async () => {
  const clinic = heldClinic({ sessions: 3, members: 3 });
  await chart(clinic, at(clinic.sessions, 1));
  const { sessions, count } = await listOf(clinic);
  expect(sessions.map((one) => [one.sessionId, one.ageDays, one.opened, one.unsigned.length])).toEqual([
    [at(clinic.sessions, 0), 15, false, 3],
    [at(clinic.sessions, 1), 8, true, 3],
    [at(clinic.sessions, 2), 1, false, 3],
  ]);
  expect(sessions[0]).toMatchObject({ role: 'lead', groupId: clinic.group, signed: 0 });
  expect(count).toBe(9);
  expect((await listOf(clinic, clinic.coFacilitator)).sessions).toHaveLength(3);
  expect(await listOf(clinic, practitionerId('somebody'))).toMatchObject({ count: 0, sessions: [] });
});

test('what is signed is off the list, one member at a time; a session that is still running is not on it', async () => {
  const clinic = heldClinic({ sessions: 2, members: 3 });
  await hold(clinic, at(clinic.sessions, 0));
  await chart(clinic, at(clinic.sessions, 1));
  const file = await load(clinic.deps, at(clinic.sessions, 1));
  const members = clinic.members.slice(0, 2);
  const request = { by: clinic.lead.id, members, overrides: overridesFor(file) };
  got(await signSession(clinic.deps, file, request), 'signing');
  const { sessions } = await listOf(clinic);
  expect(sessions.map((one) => [one.signed, one.unsigned.map((patient) => patient.id)])).toEqual([
    [2, [at(clinic.members, 2)]],
  ]);
  const during = instant(file.session.scheduled.start);
  expect(got(await unsignedNotes(clinic.deps, clinic.lead.id, during), 'during').sessions).toEqual([]);
});

test('a group record awaits the co-facilitator until they have signed', async () => {
  const clinic = heldClinic({ sessions: 1, members: 2 });
  await chart(clinic, at(clinic.sessions, 0));
  await signEverybody(clinic.deps, at(clinic.sessions, 0), clinic.lead.id);
  expect((await listOf(clinic)).groupRecords).toEqual([]);
  expect((await listOf(clinic, clinic.coFacilitator)).groupRecords).toMatchObject([
    { sessionId: at(clinic.sessions, 0), ageDays: 1, groupId: clinic.group },
  ]);
});

test('a note awaits the primary clinician, and one that could not be written comes back with its reason', async () => {
  const clinic = heldClinic({ sessions: 1, members: 2 });
  await chart(clinic, at(clinic.sessions, 0));
  await signEverybody(clinic.deps, at(clinic.sessions, 0), clinic.lead.id);
  const primary = practitionerId('dr-primary');
  const [first, second] = clinic.gateway
    .of('Task')
    .filter((one) => one.code?.coding?.[0]?.code === 'write-member-note');
  if (!first || !second) throw new Error('There are two.');
  const { id, meta } = first;
  const waits = withMemberTaskState(first, { status: 'awaiting-signature', owner: primary });
  await clinic.gateway.update({ ...waits, id, meta }, meta.versionId);
  const words = 'The entry is no longer what was signed.';
  const stopped = withMemberTaskState(second, { status: 'stopped', reason: 'entry-changed', words });
  await clinic.gateway.update({ ...stopped, id: second.id, meta: second.meta }, second.meta.versionId);

  const theirs = await listOf(clinic, primary);
  expect(theirs).toMatchObject({ awaiting: [{ taskId: id, ageDays: 1 }], stopped: [], count: 1 });
  expect(`Patient/${theirs.awaiting[0]?.patient?.id ?? ''}`).toBe(first.for?.reference);
  const mine = await listOf(clinic);
  expect(mine.awaiting).toEqual([]);
  expect(mine.stopped).toMatchObject([{ taskId: second.id, reason: 'entry-changed', words }]);
});

test('two round trips, however much is on the list', async () => {
  const clinic = heldClinic({ sessions: 4, members: 4 });
  await chart(clinic, at(clinic.sessions, 0));
  await hold(clinic, at(clinic.sessions, 1));
  let trips = 0;
  const gateway: FhirGateway = {
    ...clinic.gateway,
    batch: (queries) => {
      trips++;
      return clinic.gateway.batch(queries);
    },
  };
  got(await unsignedNotes({ ...clinic.deps, gateway }, clinic.lead.id, NOW), 'the worklist');
  expect(trips).toBe(2);
});

test('the lists of several clinicians, asked for together, are those that each would get alone', async () => {
  const clinic = heldClinic({ sessions: 2, members: 2 });
  await chart(clinic, at(clinic.sessions, 0));
  await signEverybody(clinic.deps, at(clinic.sessions, 0), clinic.lead.id);
  const [first] = clinic.gateway
    .of('Task')
    .filter((one) => one.code?.coding?.[0]?.code === 'write-member-note');
  if (!first) throw new Error('There is none.');
  const primary = practitionerId('dr-primary');
  const waits = withMemberTaskState(first, { status: 'awaiting-signature', owner: primary });
  await clinic.gateway.update({ ...waits, id: first.id, meta: first.meta }, first.meta.versionId);
  const many = Array.from({ length: 60 }, (_, index) => practitionerId(`somebody-${index}`));
  const whos = [clinic.lead.id, ...many, clinic.coFacilitator, primary];
  const together = got(await unsignedByClinician(clinic.deps, whos, NOW), 'the lists');
  expect(together.map(({ who }) => who)).toEqual(whos);
  const busy = together.filter(({ worklist }) => worklist.count > 0);
  expect(busy.map(({ worklist }) => worklist.count)).toEqual([2, 3, 1]);
  for (const { who, worklist } of busy) expect(worklist).toEqual(await listOf(clinic, who));
});
