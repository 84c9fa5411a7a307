import { expect, test } from 'vitest';
import { got } from '../../../test/support/clinic-steps.ts';
import { at, heldClinic, hold, type HeldClinic } from '../../../test/support/held-clinic.ts';
import { groupId, localDate, sessionId } from '../../domain/ids.ts';
import { guardWords } from '../guard/guard-words.ts';
import { completeMakeUp } from './complete.ts';
import { curriculumOf } from './curriculum.ts';
import { assignMakeUp } from './make-up.ts';
import { missedCurriculum } from './missed-curriculum.ts';
import { saveCurriculum, setTopics } from './save-curriculum.ts';
import { loadClient } from '../record/load-client.ts';

const TODAY = localDate('2026-11-24');
const TOPICS = [
  { title: 'Mindfulness', materials: ['Handout 1', '  '] },
  { title: ' Distress tolerance ', summary: 'TIPP', materials: [] },
  { title: 'Opposite action', materials: ['Worksheet 7'] },
];

async function taught(clinic: HeldClinic) {
  const before = got(await curriculumOf(clinic.deps, clinic.group, TODAY), 'reading');
  const form = { title: 'Skills', topics: TOPICS };
  return got(await saveCurriculum(clinic.deps, before, form), 'saving');
}

function missed(clinic: HeldClinic, member: number) {
  return missedCurriculum(clinic.deps, at(clinic.members, member), clinic.group, TODAY);
}

test('a curriculum is written once and kept up; its topics keep their ids', async () => {
  const clinic = heldClinic({ sessions: 2, members: 1 });
  const first = await taught(clinic);
  expect(first.curriculum?.topics).toEqual([
    { id: 'topic-1', title: 'Mindfulness', materials: ['Handout 1'] },
    { id: 'topic-2', title: 'Distress tolerance', summary: 'TIPP', materials: [] },
    { id: 'topic-3', title: 'Opposite action', materials: ['Worksheet 7'] },
  ]);
  const [, second, third] = first.curriculum?.topics ?? [];
  if (!second || !third) throw new Error('Three topics.');
  const edited = { title: 'Skills', topics: [third, { title: 'Validation', materials: [] }, second] };
  const next = got(await saveCurriculum(clinic.deps, first, edited), 'editing');
  expect(next.curriculum?.topics.map((one) => one.id)).toEqual(['topic-3', 'topic-1', 'topic-2']);
  expect(clinic.gateway.of('PlanDefinition')).toMatchObject([{ version: '2', status: 'active' }]);
  expect(await saveCurriculum(clinic.deps, first, edited)).toEqual({
    ok: false,
    refusal: { code: 'conflict' },
  });
});

test('two people who write the first curriculum at once: one does, the other is told', async () => {
  const clinic = heldClinic({ sessions: 1, members: 1 });
  const before = got(await curriculumOf(clinic.deps, clinic.group, TODAY), 'reading');
  const both = await Promise.all(
    ['One', 'Two'].map((title) => saveCurriculum(clinic.deps, before, { title, topics: TOPICS })),
  );
  expect(both.map((one) => (one.ok ? 'saved' : one.refusal.code)).sort()).toEqual(['conflict', 'saved']);
  expect(clinic.gateway.of('PlanDefinition')).toHaveLength(1);
});

test('rule 4: a session topics can be set after signing, and no signed byte changes', async () => {
  const clinic = heldClinic({ sessions: 2, members: 2 });
  await hold(clinic, at(clinic.sessions, 0));
  await taught(clinic);
  const signed = () =>
    clinic.gateway
      .all()
      .filter((one) =>
        ['Composition', 'DocumentReference', 'QuestionnaireResponse'].includes(one.resourceType),
      );
  const before = signed();
  const set = await setTopics(clinic.deps, at(clinic.sessions, 0), ['topic-2', 'topic-1', 'topic-2']);
  expect(got(set, 'setting')).toEqual(['topic-2', 'topic-1']);
  expect(signed()).toEqual(before);
  const { sessions, unassigned } = got(await curriculumOf(clinic.deps, clinic.group, TODAY), 'reading');
  expect(sessions.map((one) => one.topics)).toEqual([['topic-2', 'topic-1'], []]);
  expect(sessions[0]?.words).toBeTruthy();
  expect(unassigned.map((one) => one.id)).toEqual(['topic-3']);
});

test('what a member missed is known, caught up in another session, or made up', async () => {
  const clinic = heldClinic({ sessions: 3, members: 2 });
  await taught(clinic);
  for (const [index, topics] of [['topic-1'], ['topic-2'], ['topic-1']].entries())
    got(await setTopics(clinic.deps, at(clinic.sessions, index), topics), 'setting');
  await hold(clinic, at(clinic.sessions, 0), '-+');
  await hold(clinic, at(clinic.sessions, 1), '-+');
  await hold(clinic, at(clinic.sessions, 2), '++');
  expect(got(await missed(clinic, 1), 'missed')).toEqual([]);
  const first = got(await missed(clinic, 0), 'missed');
  expect(first).toMatchObject([
    { sessionId: at(clinic.sessions, 0), topics: [{ title: 'Mindfulness' }], caughtUp: '2026-11-24' },
    { sessionId: at(clinic.sessions, 1), topics: [{ title: 'Distress tolerance' }] },
  ]);
  expect(first[1]?.caughtUp).toBeUndefined();

  const request = {
    ...{ sessionId: at(clinic.sessions, 1), patientId: at(clinic.members, 0), groupId: clinic.group },
    ...{ what: 'Distress tolerance: read the TIPP handout.', topics: ['topic-2'], due: TODAY },
    ...{ by: clinic.lead.id, today: TODAY },
  };
  const task = got(await assignMakeUp(clinic.deps, request, guardWords), 'assigning');
  expect(got(await assignMakeUp(clinic.deps, request, guardWords), 'again').version.id).toBe(task.version.id);
  const ending = { outcome: 'individual-review' as const, on: TODAY, by: clinic.lead.id };
  got(await completeMakeUp(clinic.deps, task, ending, guardWords), 'completing');
  const after = got(await missed(clinic, 0), 'missed');
  expect(after[1]?.makeUp).toMatchObject({
    state: 'done',
    outcome: 'individual-review',
    topics: ['topic-2'],
  });
  const client = got(await loadClient(clinic.deps, at(clinic.members, 0), TODAY), 'the client page');
  expect(client.tasks).toMatchObject([{ kind: 'make-up-work', state: 'done', doneOn: TODAY }]);
});

test('who was there has nothing to make up; what does not exist is refused', async () => {
  const clinic = heldClinic({ sessions: 1, members: 1 });
  await hold(clinic, at(clinic.sessions, 0));
  const request = {
    ...{ sessionId: at(clinic.sessions, 0), patientId: at(clinic.members, 0), groupId: clinic.group },
    ...{ what: 'Read the handout.', due: TODAY, by: clinic.lead.id, today: TODAY },
  };
  const code = (which: string) => ({ ok: false, refusal: { code: which } });
  expect(await assignMakeUp(clinic.deps, request, guardWords)).toEqual(code('not-absent'));
  expect(await assignMakeUp(clinic.deps, { ...request, what: ' ' }, guardWords)).toEqual(
    code('nothing-to-do'),
  );
  expect(await assignMakeUp(clinic.deps, { ...request, sessionId: sessionId('none') }, guardWords)).toEqual(
    code('no-such-entry'),
  );
  expect(await setTopics(clinic.deps, sessionId('none'), [])).toEqual(code('no-such-session'));
  expect(await curriculumOf(clinic.deps, groupId('none'), TODAY)).toEqual(code('no-such-group'));
  const of = got(await curriculumOf(clinic.deps, clinic.group, TODAY), 'reading');
  expect(await saveCurriculum(clinic.deps, of, { title: ' ', topics: TOPICS })).toEqual(code('no-title'));
  expect(await saveCurriculum(clinic.deps, of, { title: 'x', topics: [] })).toEqual(code('no-topics'));
});
