import { expect, test } from 'vitest';
import { everybody, got, overridesFor, relayPass, usualAttendance } from '../../test/support/clinic-steps.ts';
import { chartedSession, memberOf, plannedSession, type OneSession } from '../../test/support/one-session.ts';
import { watched } from '../../test/support/watched-gateway.ts';
import { wholeSession } from '../domain/attendance/roster.ts';
import { instant, patientId, type PatientId } from '../domain/ids.ts';
import type { Deps } from './deps.ts';
import { openSession } from './open-session.ts';
import { saveDraft } from './save-draft.ts';
import type { Draft, SessionFile } from './session-file.ts';
import { setActualTimes } from './set-actual-times.ts';
import { signSession } from './sign-session.ts';
import { takeAttendance } from './take-attendance.ts';

const text = (words: string) => ({ kind: 'text', text: words }) as const;

function sign({ deps, lead }: OneSession, file: SessionFile, members: readonly PatientId[], by: Deps = deps) {
  return signSession(by, file, { by: lead.id, members, overrides: overridesFor(file) });
}

test('rule 4: everything is locked, with one Task per member and one signature', async () => {
  const clinic = await chartedSession(20);
  const file = await clinic.file();
  const progress = got(await sign(clinic, file, everybody(file)), 'signing');
  expect(progress).toMatchObject({ open: 20, written: 0, awaiting: 0, stopped: 0, unusable: [] });
  const signed = await clinic.file();
  expect(signed.groupNote?.lock?.by).toBe(clinic.lead.id);
  expect(signed.members.every((one) => one.entry?.lock?.by === clinic.lead.id && one.task)).toBe(true);
  expect(signed.signatures).toHaveLength(1);
  expect(clinic.gateway.of('Task')).toHaveLength(21);

  const before = clinic.gateway.all();
  got(await sign(clinic, file, everybody(file)), 'signing again');
  expect(clinic.gateway.all()).toEqual(before);
});

test('rule 5: nothing is signed while something is missing, unless there is a reason', async () => {
  const clinic = await chartedSession(3);
  const file = await clinic.file();
  const { entry } = memberOf(file, 0);
  if (!entry) throw new Error('There is no entry.');
  got(await saveDraft(clinic.deps, file.template, entry, {}, clinic.lead.id), 'emptying');
  const now = await clinic.file();
  const request = { by: clinic.lead.id, members: everybody(now), overrides: [] };
  const before = clinic.gateway.all();
  const refused = await signSession(clinic.deps, now, request);
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'findings' } });
  const blank = overridesFor(now, '  ');
  expect(await signSession(clinic.deps, now, { ...request, overrides: blank })).toMatchObject({ ok: false });
  expect(clinic.gateway.all()).toEqual(before);
  got(await signSession(clinic.deps, now, { ...request, overrides: overridesFor(now) }), 'overriding');
});

test('rules 1 and 5: a reason for an override stands with the group alone, in no member’s record', async () => {
  const clinic = await chartedSession(3);
  const file = await clinic.file();
  const { entry } = memberOf(file, 0);
  if (!entry) throw new Error('There is no entry.');
  got(await saveDraft(clinic.deps, file.template, entry, {}, clinic.lead.id), 'emptying');
  const now = await clinic.file();
  const reason = 'Dictated on paper, to be scanned';
  const overrides = overridesFor(now, reason);
  got(
    await signSession(clinic.deps, now, { by: clinic.lead.id, members: everybody(now), overrides }),
    'signing',
  );
  await relayPass(clinic.deps);
  const holding = clinic.gateway.all().filter((one) => JSON.stringify(one).includes(reason));
  expect(holding.map((one) => one.resourceType)).toEqual(['Provenance']);
  expect(JSON.stringify(holding)).not.toContain('Patient/');
  expect((await clinic.file()).overrides.map((one) => one.check).sort()).toEqual(
    overrides.map((one) => one.check).sort(),
  );
});

test('rule 5: a reason whose recording was not answered is recorded once, a new one beside it', async () => {
  const clinic = await chartedSession(20);
  const file = await clinic.file();
  const [first, second, ...rest] = everybody(file);
  if (!first || !second) throw new Error('Nobody is on the roster.');
  const ask = (members: readonly PatientId[], ...reasons: readonly string[]) => ({
    by: clinic.lead.id,
    members,
    overrides: [...overridesFor(file), ...reasons.map((reason) => ({ check: 'D9', reason }))],
  });
  const flaky = watched(clinic.gateway);
  flaky.failNext('transact', 'unavailable', 'after');
  const lossy = { ...clinic.deps, gateway: flaky };
  got(await signSession(lossy, file, ask([first, ...rest], 'On paper')), 'signing');
  expect(clinic.gateway.of('Provenance')).toHaveLength(1);
  got(
    await signSession(clinic.deps, await clinic.file(), ask([second], 'On paper', 'Intake')),
    'signing the rest',
  );
  const reasons = (await clinic.file()).overrides
    .filter((one) => one.check === 'D9')
    .map((one) => one.reason);
  expect(reasons.sort()).toEqual(['Intake', 'On paper']);
});

test('rule 5: what makes attendance, note and charge disagree is signed for no reason at all', async () => {
  const clinic = plannedSession(2);
  got(await openSession(clinic.deps, clinic.session, clinic.lead.id), 'opening');
  const file = await clinic.file();
  const reasons = ['D4', 'attendance', 'charge', 'D2'].map((check) => ({ check, reason: 'I said so' }));
  const overrides = [...overridesFor(file), ...reasons];
  const refused = await signSession(clinic.deps, file, {
    by: clinic.lead.id,
    members: everybody(file),
    overrides,
  });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'findings' } });
});

type Change = (clinic: OneSession, file: SessionFile) => Promise<unknown>;
const draftOf = (draft: Draft | undefined): Draft => {
  if (!draft) throw new Error('There is no draft.');
  return draft;
};

const CHANGES: readonly (readonly [what: string, change: Change, refusal: object])[] = [
  [
    'an entry',
    ({ deps, coFacilitator }, file) =>
      saveDraft(
        deps,
        file.template,
        draftOf(memberOf(file, 0).entry),
        { 'entry.plan': text('New') },
        coFacilitator,
      ),
    { members: ['first'], groupNote: false },
  ],
  [
    'the group note',
    ({ deps, coFacilitator }, file) =>
      saveDraft(deps, file.template, draftOf(file.groupNote), { 'shared.topic': text('New') }, coFacilitator),
    { members: [], groupNote: true },
  ],
  [
    'attendance',
    ({ deps, coFacilitator }, file) => {
      const { id } = memberOf(file, 0).patient;
      return takeAttendance(
        deps,
        file,
        [{ patientId: id, attendance: { status: 'no-show', notice: 'none' } }],
        coFacilitator,
      );
    },
    { members: ['first'], groupNote: false },
  ],
  [
    'a charge',
    ({ deps, coFacilitator }, file) => {
      const change = { patientId: memberOf(file, 0).patient.id, attendance: wholeSession(file.session) };
      const charge = { system: 'http://www.ama-assn.org/go/cpt', code: '90849' };
      return takeAttendance(deps, file, [{ ...change, charge }], coFacilitator);
    },
    { members: ['first'], groupNote: false },
  ],
  [
    'the session’s times',
    ({ deps }, file) => {
      const { start } = file.session.scheduled;
      return setActualTimes(deps, file, { start, end: instant('2026-11-24T20:59:00Z') });
    },
    { members: [], groupNote: true },
  ],
];

test.each(CHANGES)(
  'nothing is signed unseen: %s that was changed since the review is told',
  async (_what, change, told) => {
    const clinic = await chartedSession(2, {
      attendance: (_member, _index, file) => wholeSession(file.session),
    });
    const reviewed = await clinic.file();
    await change(clinic, reviewed);
    const before = clinic.gateway.all();
    const refused = await sign(clinic, reviewed, everybody(reviewed));
    const expected = JSON.stringify(told).replace('first', memberOf(reviewed, 0).patient.id);
    expect(refused).toEqual({ ok: false, refusal: { code: 'changed', ...(JSON.parse(expected) as object) } });
    expect(clinic.gateway.all()).toEqual(before);
    const now = await clinic.file();
    expect(await sign(clinic, now, everybody(now))).toMatchObject({ ok: true });
  },
);

test('a change while it is being signed is told, too, and what was locked before stays locked', async () => {
  const clinic = await chartedSession(20, { attendance: usualAttendance });
  const file = await clinic.file();
  const last = memberOf(file, 19);
  const slow = watched(clinic.gateway);
  const late = () =>
    saveDraft(
      clinic.deps,
      file.template,
      draftOf(last.entry),
      { 'entry.plan': text('Late') },
      clinic.coFacilitator,
    );
  slow.beforeNext('transact', () => {
    slow.beforeNext('transact', late);
    return Promise.resolve();
  });
  const refused = await sign(clinic, file, everybody(file), { ...clinic.deps, gateway: slow });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'changed', members: [last.patient.id] } });
  const now = await clinic.file();
  expect(now.members.filter((one) => one.task)).toHaveLength(15);
  got(await sign(clinic, now, everybody(now)), 'signing the rest');
  expect((await clinic.file()).members.every((one) => one.task)).toBe(true);
});

test('some members are signed now and the others later; the group record waits for all', async () => {
  const clinic = await chartedSession(4);
  const file = await clinic.file();
  const [first, ...rest] = everybody(file);
  if (!first) throw new Error('Nobody is on the roster.');
  got(await sign(clinic, file, [first]), 'signing one');
  await relayPass(clinic.deps);
  const half = await clinic.file();
  expect(half.members.map((one) => one.task?.state.status)).toEqual([
    'written',
    undefined,
    undefined,
    undefined,
  ]);
  expect(memberOf(half, 1).entry?.locked).toBe(false);
  got(await sign(clinic, half, rest), 'signing the rest');
  await relayPass(clinic.deps);
  expect((await clinic.file()).members.every((one) => one.task?.state.status === 'written')).toBe(true);
});

test('a Task that somebody cancelled is told, and signing again writes the record all the same', async () => {
  const clinic = await chartedSession(2);
  const file = await clinic.file();
  got(await sign(clinic, file, everybody(file)), 'signing');
  const task = memberOf(await clinic.file(), 0).task?.version.resource;
  if (!task) throw new Error('There is no Task.');
  await clinic.gateway.update({ ...task, status: 'cancelled' }, task.meta.versionId);
  const now = await clinic.file();
  expect(now.unusable).toEqual([
    { code: 'unusable', resource: `Task/${task.id}`, reason: 'It was cancelled or entered in error.' },
  ]);
  const again = got(await sign(clinic, now, everybody(now)), 'signing again');
  expect(again).toMatchObject({ open: 2, unusable: { length: 1 } });
  await relayPass(clinic.deps);
  expect(
    clinic.gateway.of('Composition').filter((one) => one.subject?.reference?.startsWith('Patient/')),
  ).toHaveLength(2);
});

test('only a lead signs, only who is on the roster, and only what has been opened', async () => {
  const clinic = await chartedSession(2);
  const file = await clinic.file();
  const members = everybody(file);
  const overrides = overridesFor(file);
  expect(await signSession(clinic.deps, file, { by: clinic.coFacilitator, members, overrides })).toEqual({
    ok: false,
    refusal: { code: 'not-the-lead' },
  });
  const stranger = [patientId('stranger')];
  expect(await signSession(clinic.deps, file, { by: clinic.lead.id, members: stranger, overrides })).toEqual({
    ok: false,
    refusal: { code: 'not-on-the-roster' },
  });
  const planned = plannedSession(2);
  expect(await sign(planned, await planned.file(), [])).toEqual({ ok: false, refusal: { code: 'not-open' } });
});
