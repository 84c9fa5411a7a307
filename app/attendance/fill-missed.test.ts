import { expect, test } from 'vitest';
import { got } from '../../test/support/clinic-steps.ts';
import { at, heldClinic } from '../../test/support/held-clinic.ts';
import type { Attendance } from '../../src/domain/attendance/types.ts';
import { localDate, type PatientId } from '../../src/domain/ids.ts';
import type { Answers } from '../../src/domain/note/types.ts';
import { curriculumOf } from '../../src/workflow/follow-up/curriculum.ts';
import { saveCurriculum, setTopics } from '../../src/workflow/follow-up/save-curriculum.ts';
import { openSession } from '../../src/workflow/open-session.ts';
import { fillMissed } from './fill-missed.ts';

const NO_SHOW: Attendance = { status: 'no-show', notice: 'none' };
const FIELD = 'entry.missed-content';

/** An opened session that is to teach self-soothing, and what its screen would show. */
async function opened(planned = true) {
  const { deps, group, sessions, lead } = heldClinic({ sessions: 1, members: 4 });
  if (planned) {
    const before = got(await curriculumOf(deps, group, localDate('2026-11-24')), 'reading');
    const topics = [{ title: 'Self-soothing', materials: ['Handout 7'] }];
    got(await saveCurriculum(deps, before, { title: 'Skills', topics }), 'saving');
    got(await setTopics(deps, at(sessions, 0), ['topic-1']), 'setting');
  }
  const file = got(await openSession(deps, at(sessions, 0), lead.id), 'opening');
  const drafts = new Map<string, Answers>(
    file.members.map(({ entry }) => [entry?.version.id ?? '', entry?.answers ?? {}]),
  );
  const marks = new Map<PatientId, { attendance: Attendance }>();
  const room = {
    file: () => file,
    attendance: { marks: () => marks },
    desk: {
      queue: (id: string) => ({
        view: () => ({ answers: drafts.get(id) ?? {} }),
        set: (field: string, value: Answers[string]) => drafts.set(id, { ...drafts.get(id), [field]: value }),
      }),
    },
  };
  const ids = file.members.map(({ patient }) => patient.id);
  const said = () => file.members.map(({ entry }) => drafts.get(entry?.version.id ?? '')?.[FIELD]);
  return { deps, room, marks, drafts, file, ids, said };
}

test('the planned topic and its materials start the entries of those who are absent, and nobody else’s', async () => {
  const { deps, room, marks, ids, said } = await opened();
  for (const id of ids.slice(0, 2)) marks.set(id, { attendance: NO_SHOW });
  await fillMissed(room, deps, ids);
  const text = 'Missed: Self-soothing. Can be made up with: Handout 7.';
  expect(said()).toEqual([{ kind: 'text', text }, { kind: 'text', text }, undefined, undefined]);
});

test('what somebody wrote about it stays, and a session without a plan fills in nothing', async () => {
  const { deps, room, marks, drafts, file, ids, said } = await opened();
  const own = { kind: 'text', text: 'The handout went by post.' } as const;
  drafts.set(file.members[0]?.entry?.version.id ?? '', { [FIELD]: own });
  for (const id of ids) marks.set(id, { attendance: NO_SHOW });
  await fillMissed(room, deps, ids.slice(0, 1));
  expect(said()).toEqual([own, undefined, undefined, undefined]);

  const unplanned = await opened(false);
  for (const id of unplanned.ids) unplanned.marks.set(id, { attendance: NO_SHOW });
  await fillMissed(unplanned.room, unplanned.deps, unplanned.ids);
  expect(unplanned.said()).toEqual([undefined, undefined, undefined, undefined]);
});
