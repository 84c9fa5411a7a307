import type { Resource } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answersDigest } from '../../src/domain/record/digest.ts';
import type { Answers } from '../../src/domain/note/types.ts';
import { wholeSession } from '../../src/domain/attendance/roster.ts';
import { addWalkIn, openSession } from '../../src/workflow/open-session.ts';
import { patientId } from '../../src/domain/ids.ts';
import { saveDraft } from '../../src/workflow/save-draft.ts';
import type { SessionFile } from '../../src/workflow/session-file.ts';
import { setActualTimes } from '../../src/workflow/set-actual-times.ts';
import { takeAttendance } from '../../src/workflow/take-attendance.ts';
import { startPlannedServer, type PlannedServer } from '../support/charted-server.ts';
import { got, load, quickClock, usualAttendance } from '../support/clinic-steps.ts';
import { groupNoteAnswers } from '../support/chart-answers.ts';
import { stored, type Versions } from '../support/rewindable.ts';
import { breakEachRequest, FAULTS_ON_THE_WAY } from './until-unbroken.ts';

const clock = quickClock();
const STRANGER = patientId('walk-in');

let planned: PlannedServer;
let versions: Versions;
let file: SessionFile;

beforeAll(async () => {
  planned = await startPlannedServer(20);
  const deps = { gateway: planned.direct(), clock };
  await planned.server.client.send('PUT', `Patient/${STRANGER}`, {
    resourceType: 'Patient',
    id: STRANGER,
    name: [{ family: 'Ó Dálaigh', given: ['Niamh'] }],
  });
  await openSession(deps, planned.session, planned.lead);
  versions = planned.history.since(1);
  file = await load(deps, planned.session);
});
afterAll(() => planned.close());

const app = () => ({ gateway: planned.app(), clock });
const direct = () => ({ gateway: planned.direct(), clock });
/** Before anybody has opened the session, and just after; the walk-in's own record is there all along. */
const unopened = () => planned.rewind(1);
const opened = async () => {
  await unopened();
  planned.history.replay(versions);
};
const all = () => stored(planned.server.store);

/** How many of a type, by whoever it is about. */
function counts(type: Resource['resourceType'], about: (one: Resource) => string | undefined) {
  const found = all().filter((one) => one.resourceType === type);
  return found.reduce<Record<string, number>>((sum, one) => {
    const name = about(one) ?? 'nobody';
    return { ...sum, [name]: (sum[name] ?? 0) + 1 };
  }, {});
}

const onceEach = (names: readonly string[]) => Object.fromEntries(names.map((one) => [one, 1]));
const patients = () => file.members.map((one) => `Patient/${one.patient.id}`);
const drafts = () =>
  counts('QuestionnaireResponse', (one) =>
    one.resourceType === 'QuestionnaireResponse' ? one.subject?.reference : '',
  );
const appointments = () =>
  counts('Appointment', (one) =>
    one.resourceType === 'Appointment'
      ? (one.participant.find((who) => who.actor?.reference?.startsWith('Patient/'))?.actor?.reference ??
        'session')
      : '',
  );
const charges = () =>
  counts('ChargeItem', (one) => (one.resourceType === 'ChargeItem' ? one.subject.reference : ''));

describe.each(FAULTS_ON_THE_WAY)('each request %s', (_what, fault) => {
  test('rule 3: a session is opened once, two transactions long', async () => {
    const open = () => openSession(app(), planned.session, planned.lead);
    await breakEachRequest(planned, unopened, fault, open, async (nth) => {
      const again = got(await openSession(direct(), planned.session, planned.lead), 'opening again');
      const group = `Group/${again.group.id}`;
      expect({ nth, drafts: drafts() }).toEqual({ nth, drafts: onceEach([group, ...patients()]) });
      expect(appointments()).toEqual(onceEach(['session', ...patients()]));
      expect(all().filter((one) => one.resourceType === 'Encounter')).toHaveLength(1);
      expect(again.members.every((one) => one.entry && one.appointment)).toBe(true);
    });
  });

  test('rules 3 and 6: attendance is taken once, with one charge each', async () => {
    const some = file.members.slice(0, 3);
    const changes = some.map((member, index) => ({
      patientId: member.patient.id,
      attendance: usualAttendance(member, index, file),
    }));
    const take = () => takeAttendance(app(), file, changes, planned.lead);
    await breakEachRequest(planned, opened, fault, take, async (nth) => {
      const again = await takeAttendance(direct(), file, changes, planned.lead);
      expect({ nth, ok: again.map((one) => one.result.ok) }).toEqual({ nth, ok: [true, true, true] });
      expect(charges()).toEqual(onceEach(some.map((one) => `Patient/${one.patient.id}`)));
      const now = await load(direct(), planned.session);
      expect(now.members.slice(0, 3).map((one) => one.attendance.attendance.status)).toEqual([
        'attended',
        'attended',
        'no-show',
      ]);
    });
  });

  test('rule 3: no text of a draft is lost, and none is doubled', async () => {
    const { groupNote, template } = file;
    if (!groupNote) throw new Error('The session is not open.');
    const answers: Answers = groupNoteAnswers(template);
    const save = () => saveDraft(app(), template, groupNote, answers, planned.lead);
    await breakEachRequest(planned, opened, fault, save, async (nth) => {
      const again = got(
        await saveDraft(direct(), template, groupNote, answers, planned.lead),
        'saving again',
      );
      const now = await load(direct(), planned.session);
      expect({ nth, digest: answersDigest(now.groupNote?.answers ?? {}) }).toEqual({
        nth,
        digest: answersDigest(answers),
      });
      expect(again.version.versionId).toBe(now.groupNote?.version.versionId);
    });
  });

  test('rule 3: times are set, and a walk-in is added once', async () => {
    const { start } = file.session.scheduled;
    const actual = { start, end: clock.now() };
    const times = () => setActualTimes(app(), file, actual);
    await breakEachRequest(planned, opened, fault, times, async (nth) => {
      const again = await setActualTimes(direct(), file, actual);
      expect({ nth, ok: again.ok }).toEqual({ nth, ok: true });
    });
    const add = () => addWalkIn(app(), file, STRANGER, planned.lead);
    await breakEachRequest(planned, opened, fault, add, async (nth) => {
      const again = got(await addWalkIn(direct(), file, STRANGER, planned.lead), 'adding again');
      expect({ nth, drafts: drafts()[`Patient/${STRANGER}`] }).toEqual({ nth, drafts: 1 });
      expect(appointments()[`Patient/${STRANGER}`]).toBe(1);
      expect(again.members.find((one) => one.patient.id === STRANGER)?.attendance.walkIn).toBe(true);
    });
  });
});

describe('two people at the same moment', () => {
  const both = <T>(act: () => Promise<T>) => Promise.all([act(), act()]);

  test('open a session: it is opened once, and both see the same', async () => {
    await unopened();
    const files = await both(() => openSession(direct(), planned.session, planned.lead));
    const [one, other] = files.map((result) => got(result, 'opening'));
    expect(drafts()).toEqual(onceEach([`Group/${file.group.id}`, ...patients()]));
    expect(appointments()).toEqual(onceEach(['session', ...patients()]));
    const again = await load(direct(), planned.session);
    expect(one?.members.map((member) => member.entry?.version.id)).toEqual(
      again.members.map((member) => member.entry?.version.id),
    );
    expect(other?.groupNote?.version.id).toBe(again.groupNote?.version.id);
  });

  test('save one draft: one wins, the other is shown both texts, and nothing is overwritten', async () => {
    await opened();
    const { groupNote, template } = file;
    if (!groupNote) throw new Error('The session is not open.');
    const topics = ['TIPP, in pairs', 'TIPP, in the whole group'] as const;
    const results = await Promise.all(
      topics.map((text) =>
        saveDraft(direct(), template, groupNote, { 'shared.topic': { kind: 'text', text } }, planned.lead),
      ),
    );
    const now = await load(direct(), planned.session);
    const winner = results.findIndex((one) => one.ok);
    const loser = results[1 - winner];
    expect(now.groupNote?.answers['shared.topic']).toEqual({ kind: 'text', text: topics[winner] });
    expect(loser).toMatchObject({
      ok: false,
      refusal: { code: 'conflict', theirs: { answers: now.groupNote?.answers } },
    });
  });

  test('take the same attendance differently: one wins, the other is shown it, with one charge', async () => {
    await opened();
    const [member] = file.members;
    if (!member) throw new Error('Nobody is on the roster.');
    const { id } = member.patient;
    const attended = { patientId: id, attendance: wholeSession(file.session) };
    const missed = { patientId: id, attendance: { status: 'no-show', notice: 'none' } } as const;
    const outcomes = await Promise.all(
      [attended, missed].map((one) => takeAttendance(direct(), file, [one], planned.lead)),
    );
    const results = outcomes.flat().map((one) => one.result);
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    expect(results.find((one) => !one.ok)).toMatchObject({ refusal: { code: 'conflict' } });
    expect(charges()).toEqual({ [`Patient/${id}`]: 1 });
  });

  test('take the same attendance alike with another charge: the one who lost is told', async () => {
    await opened();
    const [member] = file.members;
    if (!member) throw new Error('Nobody is on the roster.');
    const change = { patientId: member.patient.id, attendance: wholeSession(file.session) };
    const picked = { ...change, charge: { system: 'http://www.ama-assn.org/go/cpt', code: '90849' } };
    const outcomes = await Promise.all(
      [change, picked].map((one) => takeAttendance(direct(), file, [one], planned.lead)),
    );
    expect(outcomes.flat().filter((one) => one.result.ok)).toHaveLength(1);
    expect(charges()).toEqual({ [`Patient/${member.patient.id}`]: 1 });
  });

  test('take the same attendance alike: both are content', async () => {
    await opened();
    const changes = file.members.map((one) => ({
      patientId: one.patient.id,
      attendance: wholeSession(file.session),
    }));
    const outcomes = await both(() => takeAttendance(direct(), file, changes, planned.lead));
    expect(outcomes.flat().every((one) => one.result.ok)).toBe(true);
    expect(charges()).toEqual(onceEach(patients()));
  });

  test('add the same walk-in: it is added once', async () => {
    await opened();
    const files = await both(() => addWalkIn(direct(), file, STRANGER, planned.lead));
    expect(files.map((one) => one.ok)).toEqual([true, true]);
    expect(drafts()[`Patient/${STRANGER}`]).toBe(1);
  });
});
