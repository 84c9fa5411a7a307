import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate, instant, type GroupId, type PatientId } from '../../src/domain/ids.ts';
import { DEFAULT_POLICY } from '../../src/domain/attendance/policy.ts';
import type { Practitioner } from '../../src/domain/person.ts';
import type { Deps } from '../../src/workflow/deps.ts';
import { raiseFlag, clearFlag } from '../../src/workflow/attendance-history/flags.ts';
import { groupAttendance } from '../../src/workflow/attendance-history/group-attendance.ts';
import { setAttendancePolicy } from '../../src/workflow/attendance-history/policy.ts';
import { completeFollowUp, completeMakeUp } from '../../src/workflow/follow-up/complete.ts';
import { curriculumOf } from '../../src/workflow/follow-up/curriculum.ts';
import { followUps } from '../../src/workflow/follow-up/follow-ups.ts';
import { assignMakeUp } from '../../src/workflow/follow-up/make-up.ts';
import { missedCurriculum } from '../../src/workflow/follow-up/missed-curriculum.ts';
import { planFollowUps } from '../../src/workflow/follow-up/plan-follow-ups.ts';
import { saveCurriculum, setTopics } from '../../src/workflow/follow-up/save-curriculum.ts';
import { guardWords } from '../../src/workflow/guard/guard-words.ts';
import { guardAddendum } from '../../src/workflow/guard/guard-addendum.ts';
import { addAddendum } from '../../src/workflow/record/add-addendum.ts';
import { loadClient } from '../../src/workflow/record/load-client.ts';
import { recordTrail } from '../../src/workflow/record/record-trail.ts';
import { unsignedNotes } from '../../src/workflow/worklist/unsigned-notes.ts';
import { writeOpenNotes } from '../../src/workflow/write-open-notes.ts';
import { startChartedServer, type ChartedServer } from '../support/charted-server.ts';
import { giveAwaitedSignatures, got, quickClock, signEverybody } from '../support/clinic-steps.ts';

/** What is done after a session, on a server over HTTP that checks every write against our profiles. */

const TODAY = localDate('2026-11-24');
const NOW = '2026-11-25T06:00:00Z';
let charted: ChartedServer;
let deps: Deps;
let lead: Practitioner;
let group: GroupId;

beforeAll(async () => {
  charted = await startChartedServer(4);
  deps = { gateway: charted.direct(), clock: quickClock(NOW) };
  lead = { id: charted.lead, name: 'K. Ito', credential: 'LCSW' };
  group = charted.reviewed.group.id;
});

afterAll(() => charted.close());

function memberWho(attended: boolean): PatientId {
  const found = charted.reviewed.members.find(
    (one) => (one.attendance.attendance.status === 'attended') === attended,
  );
  if (!found) throw new Error('There is no such member.');
  return found.patient.id;
}

test('before signing the session is on the worklist, afterwards it is not', async () => {
  const before = got(await unsignedNotes(deps, lead.id, instant(NOW)), 'the worklist');
  expect(before.sessions).toMatchObject([{ sessionId: charted.session, opened: true, signed: 0 }]);
  await signEverybody(deps, charted.session, lead.id);
  const signed = got(await unsignedNotes(deps, charted.coFacilitator, instant(NOW)), 'the worklist');
  expect(signed).toMatchObject({ sessions: [], groupRecords: [{ sessionId: charted.session }] });
  await giveAwaitedSignatures(deps, charted.session);
  got(await writeOpenNotes(deps, charted.session), 'writing');
  expect(got(await unsignedNotes(deps, lead.id, instant(NOW)), 'the worklist').count).toBe(0);
});

test('an addendum is written, found beside its note, and the trail holds', async () => {
  const key = { sessionId: charted.session, patientId: memberWho(true) };
  const request = { ...key, kind: 'late-entry' as const, by: lead, after: 0, text: 'Slept well since.' };
  for (let tries = 0; tries < 2; tries++) {
    const added = got(await addAddendum(deps, request, guardAddendum), 'adding');
    expect(added).toMatchObject({ number: 1, kind: 'late-entry', unchanged: true });
  }
  const trail = got(await recordTrail(deps, key), 'the trail');
  expect(trail.problems).toEqual([]);
  expect(trail.events.map((one) => one.role)).toEqual(['author', 'author', 'addendum', 'addendum']);
  const client = got(await loadClient(deps, key.patientId, TODAY), 'the client page');
  expect(client.unusable).toEqual([]);
  expect(client.notes).toMatchObject([{ unchanged: true, addenda: [{ number: 1 }], groupId: group }]);
  expect(client.charges.items).toHaveLength(1);
  expect(client.goals.some((one) => one.steps.length > 0)).toBe(true);
  expect(client.attendance[0]?.cells.at(-1)).toMatchObject({ status: 'attended' });
});

test('an absence is followed up, made up and flagged, each once', async () => {
  const patientId = memberWho(false);
  const curriculum = got(await curriculumOf(deps, group, TODAY), 'the curriculum');
  const form = { title: 'Skills', topics: [{ title: 'TIPP', materials: ['Handout 6'] }] };
  const saved = got(await saveCurriculum(deps, curriculum, form), 'saving');
  const [topic] = saved.curriculum?.topics ?? [];
  got(await setTopics(deps, charted.session, [topic?.id ?? '']), 'setting topics');
  const policy = { ...DEFAULT_POLICY, window: 2, misses: 1 };
  got(await setAttendancePolicy(deps, group, policy), 'the policy');

  for (let tries = 0; tries < 2; tries++)
    got(await planFollowUps(deps, charted.session, lead.id), 'planning');
  const [task, ...more] = got(await followUps(deps, { groupId: group }, TODAY), 'follow-ups');
  expect(more).toEqual([]);
  if (!task) throw new Error('There is one.');
  const ending = { on: TODAY, by: lead.id, words: 'Was ill.' };
  got(await completeFollowUp(deps, task, { outcome: 'reached', ...ending }, guardWords), 'completing');

  const request = { sessionId: charted.session, patientId, groupId: group, what: 'Read handout 6.' };
  const makeUp = got(
    await assignMakeUp(
      deps,
      {
        ...request,
        topics: [topic?.id ?? ''],
        due: TODAY,
        by: lead.id,
        today: TODAY,
      },
      guardWords,
    ),
    'assigning',
  );
  got(
    await completeMakeUp(deps, makeUp, { outcome: 'materials', on: TODAY, by: lead.id }, guardWords),
    'completing',
  );
  const missed = got(await missedCurriculum(deps, patientId, group, TODAY), 'missed');
  expect(missed).toMatchObject([{ topics: [{ title: 'TIPP' }], makeUp: { state: 'done' } }]);

  const history = await groupAttendance(deps, group, { from: TODAY, to: TODAY }, TODAY);
  const row = got(history, 'the picture').members.find((one) => one.patient.id === patientId);
  expect(row).toMatchObject({ suggested: true, openTasks: 0 });
  const raise = { groupId: group, patientId, words: 'Missed.', by: lead.id, today: TODAY };
  const flag = got(await raiseFlag(deps, raise, guardWords), 'raising');
  expect(got(await raiseFlag(deps, raise, guardWords), 'raising again').version.id).toBe(flag.version.id);
  got(await clearFlag(deps, flag, TODAY), 'clearing');
  const client = got(await loadClient(deps, patientId, TODAY), 'the client page');
  expect(client.flags).toMatchObject([{ active: false, cleared: TODAY }]);
  expect(client.tasks.map((one) => [one.kind, one.state]).sort()).toEqual([
    ['follow-up', 'done'],
    ['make-up-work', 'done'],
  ]);
});
