import { expect, test } from 'vitest';
import { got } from '../../../test/support/clinic-steps.ts';
import { at, chart, heldClinic } from '../../../test/support/held-clinic.ts';
import { localDate } from '../../domain/ids.ts';
import { fault } from '../../gateway/fault.ts';
import { raiseFlag } from '../attendance-history/flags.ts';
import { completeFollowUp, completeMakeUp, dropFollowUp } from '../follow-up/complete.ts';
import { assignMakeUp } from '../follow-up/make-up.ts';
import { planFollowUps } from '../follow-up/plan-follow-ups.ts';
import { guardWords } from './guard-words.ts';

const TODAY = localDate('2026-11-24');

/** Two absent members: what stands in the first one's record must not name the second. */
async function absentees() {
  const clinic = heldClinic({ sessions: 1, members: 2 });
  const { deps, gateway, group, lead } = clinic;
  const [sessionId, patientId] = [at(clinic.sessions, 0), at(clinic.members, 0)];
  await chart(clinic, sessionId, '--');
  const { planned } = got(await planFollowUps(deps, sessionId, lead.id), 'planning');
  const task = planned.find((one) => one.patientId === patientId);
  if (!task) throw new Error('One is planned.');
  const other = gateway.of('Patient').find(({ id }) => id === at(clinic.members, 1))?.name?.[0];
  const naming = `Rides with ${other?.given?.[0] ?? ''} ${other?.family ?? ''}.`;
  const by = { by: lead.id, on: TODAY };
  const makeUp = { sessionId, patientId, groupId: group, due: TODAY, by: lead.id, today: TODAY };
  const flag = { groupId: group, patientId, by: lead.id, today: TODAY };
  return { deps, gateway, task, naming, by, makeUp, flag };
}

test('rule 5: the workflows themselves refuse words that name another member, and write nothing', async () => {
  const { deps, gateway, task, naming, by, makeUp, flag } = await absentees();
  const assigned = got(await assignMakeUp(deps, { ...makeUp, what: 'Handout 6.' }, guardWords), 'assigning');
  const before = JSON.stringify(gateway.all());
  const ending = { ...by, words: naming };
  const sent = [
    completeFollowUp(deps, task, { ...ending, outcome: 'reached' }, guardWords),
    completeMakeUp(deps, assigned, { ...ending, outcome: 'materials' }, guardWords),
    dropFollowUp(deps, task, ending, guardWords),
    assignMakeUp(deps, { ...makeUp, what: naming }, guardWords),
    raiseFlag(deps, { ...flag, words: naming }, guardWords),
  ];
  for (const answer of await Promise.all(sent))
    expect(answer).toMatchObject({
      ok: false,
      refusal: { code: 'findings', guard: [{ severity: 'block' }] },
    });
  expect(JSON.stringify(gateway.all())).toBe(before);
  got(
    await completeFollowUp(deps, task, { ...by, words: 'Was ill.', outcome: 'reached' }, guardWords),
    'own',
  );
});

test('where the roster cannot be read nothing is written, and no words need no roster', async () => {
  const { deps, task, by, naming } = await absentees();
  const blind = () => Promise.resolve({ ok: false, refusal: { code: 'fault', fault: DOWN } } as const);
  const refusedAll = await dropFollowUp(deps, task, { ...by, words: naming }, blind);
  expect(refusedAll).toMatchObject({ ok: false, refusal: { code: 'fault' } });
  expect(await dropFollowUp(deps, task, by, blind)).toMatchObject({ ok: true });
});

const DOWN = fault('unavailable', 'no');
