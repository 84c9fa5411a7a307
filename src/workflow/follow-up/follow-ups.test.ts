import { expect, test } from 'vitest';
import { got } from '../../../test/support/clinic-steps.ts';
import { at, chart, heldClinic, hold, type HeldClinic } from '../../../test/support/held-clinic.ts';
import { localDate, sessionId, type GroupId } from '../../domain/ids.ts';
import { fault, faulty } from '../../gateway/fault.ts';
import type { FhirGateway } from '../../gateway/port.ts';
import { reaches } from '../worklist/reach.ts';
import { guardWords } from '../guard/guard-words.ts';
import { completeFollowUp, dropFollowUp } from './complete.ts';
import { followUps } from './follow-ups.ts';
import { planFollowUp } from './plan-follow-up.ts';
import { planFollowUps } from './plan-follow-ups.ts';
import { followUpSentence } from './sentence.ts';

const TODAY = localDate('2026-11-24');

async function planned(clinic: HeldClinic, index: number) {
  return got(await planFollowUps(clinic.deps, at(clinic.sessions, index), clinic.lead.id), 'planning');
}

test('every absence that the policy asks for is followed up by a day, before signing and after', async () => {
  const clinic = heldClinic({ sessions: 2, members: 5 });
  await hold(clinic, at(clinic.sessions, 0), '+-le+');
  await chart(clinic, at(clinic.sessions, 1), '-++++');
  expect((await planned(clinic, 0)).planned.map((one) => [one.patientId, one.due])).toEqual([
    [at(clinic.members, 1), '2026-11-19'],
    [at(clinic.members, 2), '2026-11-19'],
  ]);
  expect((await planned(clinic, 1)).planned).toMatchObject([
    { patientId: at(clinic.members, 0), due: '2026-11-26', state: 'open', overdue: false },
  ]);
  const open = got(await followUps(clinic.deps, { groupId: clinic.group }, TODAY), 'listing');
  expect(open.map((one) => [one.due, one.overdue, one.sessionDay])).toEqual([
    ['2026-11-19', true, '2026-11-17'],
    ['2026-11-19', true, '2026-11-17'],
    ['2026-11-26', false, '2026-11-24'],
  ]);
  expect(open.every((one) => one.patient && one.groupName !== undefined)).toBe(true);
});

test('everybody’s are listed with who is to do them, within what somebody looks after', async () => {
  const clinic = heldClinic({ sessions: 1, members: 2 });
  await chart(clinic, at(clinic.sessions, 0), '--');
  await planned(clinic, 0);
  const all = got(await followUps(clinic.deps, 'everyone', TODAY), 'listing');
  expect(all).toHaveLength(2);
  expect(all.every((one) => one.ownerName !== undefined && one.patient !== undefined)).toBe(true);
  const [first] = all;
  if (!first) throw new Error('There are follow-ups.');
  const shared = {
    kind: 'shared',
    groups: new Set<GroupId>(),
    patients: new Set([first.patientId]),
  } as const;
  expect(all.filter((one) => reaches(shared, one))).toEqual([first]);
  expect(all.filter((one) => reaches({ ...shared, groups: new Set([clinic.group]) }, one))).toEqual(all);
  expect(all.filter((one) => reaches({ kind: 'everyone' }, one))).toEqual(all);
  expect(all.filter((one) => reaches({ kind: 'own' }, one))).toEqual([]);
});

test('planned twice, by two people at once, and again after a lost answer: one follow-up per absence', async () => {
  const clinic = heldClinic({ sessions: 1, members: 3 });
  await chart(clinic, at(clinic.sessions, 0), '--+');
  let lost = 0;
  const gateway: FhirGateway = {
    ...clinic.gateway,
    transact: async (writes) => {
      const answer = await clinic.gateway.transact(writes);
      return answer.ok && lost++ < 2 ? faulty(fault('unavailable', 'maybe')) : answer;
    },
  };
  const lossy = { ...clinic, deps: { ...clinic.deps, gateway } };
  await Promise.all([planned(lossy, 0), planned(clinic, 0)]);
  const { planned: again, failed } = await planned(clinic, 0);
  expect([again.length, failed.length]).toEqual([2, 0]);
  expect(clinic.gateway.of('Task').filter((one) => one.code?.coding?.[0]?.code === 'follow-up')).toHaveLength(
    2,
  );
});

test('one absence is followed up because somebody wants it, also one that the policy passes by; whoever attended is not', async () => {
  const clinic = heldClinic({ sessions: 1, members: 2 });
  await hold(clinic, at(clinic.sessions, 0), 'e+');
  const wish = (member: number) => ({
    sessionId: at(clinic.sessions, 0),
    sessionDay: localDate('2026-11-24'),
    patientId: at(clinic.members, member),
    groupId: clinic.group,
    groupName: 'Skills group 0',
    due: localDate('2026-11-30'),
    by: clinic.lead.id,
    today: TODAY,
  });
  const task = got(await planFollowUp(clinic.deps, wish(0)), 'planning');
  expect(task).toMatchObject({ state: 'open', due: '2026-11-30', owner: clinic.lead.id });
  expect(task.what).toBe('Follow up the excused absence in Skills group 0 on November 24, 2026.');
  const again = got(await planFollowUp(clinic.deps, wish(0)), 'planning again');
  expect(again.version.id).toBe(task.version.id);
  expect(await planFollowUp(clinic.deps, wish(1))).toMatchObject({ refusal: { code: 'not-absent' } });
});

test('a follow-up is done with its outcome, and contact with the member leaves a message in that record alone', async () => {
  const clinic = heldClinic({ sessions: 1, members: 2 });
  await chart(clinic, at(clinic.sessions, 0), '--');
  const [first, second] = (await planned(clinic, 0)).planned;
  if (!first || !second) throw new Error('Two are planned.');
  const ending = { on: TODAY, by: clinic.lead.id };
  const words = 'Will come on Tuesday; the bus was late.';
  const reached = got(
    await completeFollowUp(clinic.deps, first, { outcome: 'reached', words, ...ending }, guardWords),
    'completing',
  );
  expect(reached).toMatchObject({ state: 'done', outcome: 'reached', doneOn: TODAY, words, overdue: false });
  expect(followUpSentence(reached)).toBe(`Was reached on November 24, 2026. ${words}`);
  const tried = await completeFollowUp(clinic.deps, second, { outcome: 'no-answer', ...ending }, guardWords);
  expect(got(tried, 'completing')).toMatchObject({ state: 'done', outcome: 'no-answer' });
  expect(clinic.gateway.of('Communication')).toMatchObject([
    {
      subject: { reference: `Patient/${first.patientId}` },
      recipient: [{ reference: `Patient/${first.patientId}` }],
      payload: [{ contentString: words }],
    },
  ]);
  expect(got(await followUps(clinic.deps, { practitionerId: clinic.lead.id }, TODAY), 'open')).toEqual([]);
  const all = await followUps(clinic.deps, { patientId: first.patientId }, TODAY, { done: true });
  expect(got(all, 'all').map((one) => one.state)).toEqual(['done']);
});

test('what is over is not done again, what a colleague changed is a conflict, our own lost answer is not', async () => {
  const clinic = heldClinic({ sessions: 1, members: 1 });
  await chart(clinic, at(clinic.sessions, 0), '-');
  const [task] = (await planned(clinic, 0)).planned;
  if (!task) throw new Error('One is planned.');
  const mine = { outcome: 'left-message' as const, on: TODAY, by: clinic.lead.id };
  const done = got(await completeFollowUp(clinic.deps, task, mine, guardWords), 'completing');
  expect(await completeFollowUp(clinic.deps, done, mine, guardWords)).toEqual({
    ok: false,
    refusal: { code: 'not-open' },
  });
  expect(await completeFollowUp(clinic.deps, task, mine, guardWords)).toMatchObject({ ok: true });
  expect(await dropFollowUp(clinic.deps, task, { on: TODAY, by: clinic.lead.id }, guardWords)).toEqual({
    ok: false,
    refusal: { code: 'conflict' },
  });
  expect(clinic.gateway.of('Communication')).toHaveLength(1);
});

test('one that was dropped can be planned again', async () => {
  const clinic = heldClinic({ sessions: 1, members: 1 });
  await chart(clinic, at(clinic.sessions, 0), '-');
  const [task] = (await planned(clinic, 0)).planned;
  if (!task) throw new Error('One is planned.');
  const dropped = await dropFollowUp(
    clinic.deps,
    task,
    {
      on: TODAY,
      by: clinic.lead.id,
      words: 'Was there after all.',
    },
    guardWords,
  );
  expect(got(dropped, 'dropping')).toMatchObject({ state: 'dropped' });
  const [anew] = (await planned(clinic, 0)).planned;
  expect(anew).toMatchObject({ state: 'open' });
  expect(anew?.version.id).not.toBe(task.version.id);
});

test('a session that is not there has nothing to follow up', async () => {
  const clinic = heldClinic({ sessions: 1, members: 1 });
  expect(await planFollowUps(clinic.deps, sessionId('none'), clinic.lead.id)).toEqual({
    ok: false,
    refusal: { code: 'no-such-session' },
  });
});
