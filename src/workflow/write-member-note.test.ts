import type {
  Appointment,
  ChargeItem,
  Composition,
  QuestionnaireResponse,
  Resource,
} from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { everybody, got, overridesFor, relayPass, signEverybody } from '../../test/support/clinic-steps.ts';
import { chartedSession, memberOf, type OneSession } from '../../test/support/one-session.ts';
import { watched } from '../../test/support/watched-gateway.ts';
import { instant } from '../domain/ids.ts';
import type { Answer, Query, Stored } from '../gateway/port.ts';
import { reopenNote } from './reopen-note.ts';
import type { MemberFile, SessionFile } from './session-file.ts';
import { signSession } from './sign-session.ts';
import { takeAttendance } from './take-attendance.ts';
import { writeMemberNote } from './write-member-note.ts';

interface Signed extends OneSession {
  /** As it stood once signed. */
  readonly signed: SessionFile;
  readonly first: MemberFile;
  /** The first member's Task. */
  readonly task: string;
}

async function signedSession(members = 3): Promise<Signed> {
  const clinic = await chartedSession(members);
  await signEverybody(clinic.deps, clinic.session, clinic.lead.id);
  const signed = await clinic.file();
  const first = memberOf(signed, 0);
  return { ...clinic, signed, first, task: first.task?.version.id ?? '' };
}

/** Somebody outside this project changes a resource behind our back. */
async function change<T extends Resource>(
  { gateway }: OneSession,
  resource: Stored<T> | undefined,
  changes: Partial<T>,
): Promise<void> {
  if (!resource) throw new Error('There is nothing to change.');
  const now = gateway
    .all()
    .find((one) => one.resourceType === resource.resourceType && one.id === resource.id);
  const done: Answer<unknown> = await gateway.update({ ...resource, ...changes }, now?.meta.versionId ?? '');
  if (!done.ok) throw new Error('It could not be changed.');
}

const memberNotes = ({ gateway }: OneSession): readonly Composition[] =>
  gateway.of('Composition').filter((one) => one.subject?.reference?.startsWith('Patient/'));

const draftItem = (linkId: string, words: string) => [
  { linkId: linkId.split('.')[0] ?? '', item: [{ linkId, answer: [{ valueString: words }] }] },
];

type Spoil = (clinic: Signed) => Promise<void>;

const STOPS: readonly (readonly [reason: string, spoil: Spoil])[] = [
  [
    'entry-changed',
    (clinic) =>
      change(clinic, clinic.first.entry?.version.resource, { item: draftItem('entry.plan', 'Changed') }),
  ],
  [
    'group-note-changed',
    (clinic) =>
      change(clinic, clinic.signed.groupNote?.version.resource, {
        item: draftItem('shared.topic', 'Changed'),
      }),
  ],
  [
    'not-found',
    (clinic) => {
      const task = clinic.first.task?.version.resource;
      const input = task?.input?.filter((one) => !JSON.stringify(one.type).includes('"charge"'));
      return change(clinic, task, input ? { input } : {});
    },
  ],
  ['invalid', (clinic) => change(clinic, clinic.first.charge?.version.resource, { identifier: [] })],
  [
    'other',
    (clinic) => change(clinic, clinic.first.appointment?.resource, { status: 'noshow', extension: [] }),
  ],
];

test.each(STOPS)(
  'rule 3: %s stops one member’s note with words that name nobody, and nobody else’s',
  async (reason, spoil) => {
    const clinic = await signedSession();
    await spoil(clinic);
    const report = await relayPass(clinic.deps);
    const now = await clinic.file();
    const others = now.members.slice(1).map((one) => one.task?.state.status);
    const all = reason === 'group-note-changed' ? ['stopped', 'stopped'] : ['written', 'written'];
    expect({ state: memberOf(now, 0).task?.state, others }).toMatchObject({
      state: { status: 'stopped', reason },
      others: all,
    });
    expect(report.stopped).toBe(reason === 'group-note-changed' ? 3 : 1);
    const words = JSON.stringify(memberOf(now, 0).task?.state);
    for (const { patient } of now.members) expect(words).not.toContain(patient.name);
    expect(memberNotes(clinic)).toHaveLength(reason === 'group-note-changed' ? 0 : 2);
    expect(now.session.state).toBe('signing');
    // it stays stopped, and nobody works on it again
    const before = clinic.gateway.all();
    await relayPass(clinic.deps);
    expect(clinic.gateway.all()).toEqual(before);
  },
);

test('a template that stops being known while a note is read does not stop the note', async () => {
  const clinic = await signedSession(3);
  let now = Date.parse('2026-11-24T20:00:00Z');
  const clock = { ...clinic.deps.clock, now: () => instant(new Date(now).toISOString()) };
  const slow = {
    ...clinic.gateway,
    batch: (queries: readonly Query[]) => {
      now += 40_000; // so that the template, known for a minute, is forgotten between two round trips
      return clinic.gateway.batch(queries);
    },
  };
  for (const { task } of clinic.signed.members)
    expect(await writeMemberNote({ gateway: slow, clock }, task?.version.id ?? '')).toEqual({
      status: 'written',
    });
});

test('a record that the server finds invalid stops its Task, and nothing of it is written', async () => {
  const clinic = await signedSession(1);
  const strict = watched(clinic.gateway);
  strict.failNext('transact', 'invalid');
  const outcome = await writeMemberNote({ ...clinic.deps, gateway: strict }, clinic.task);
  expect(outcome).toEqual({ status: 'stopped', reason: 'invalid' });
  expect(memberNotes(clinic)).toEqual([]);
});

test('a stopped note is put right: reopened, attendance corrected, signed again, written once', async () => {
  const clinic = await signedSession();
  const appointment = clinic.first.appointment?.resource;
  await change(clinic, appointment, { status: 'noshow', extension: [] });
  await relayPass(clinic.deps);
  const { id } = clinic.first.patient;
  const opened = got(await reopenNote(clinic.deps, await clinic.file(), id), 'reopening');
  expect(memberOf(opened, 0)).toMatchObject({ entry: { locked: false } });
  const attendance = clinic.first.attendance.attendance;
  for (const one of await takeAttendance(
    clinic.deps,
    opened,
    [{ patientId: id, attendance }],
    clinic.lead.id,
  ))
    got(one.result, 'correcting');
  const file = await clinic.file();
  const request = { by: clinic.lead.id, members: everybody(file), overrides: overridesFor(file) };
  got(await signSession(clinic.deps, file, request), 'signing again');
  await relayPass(clinic.deps);
  const now = await clinic.file();
  expect(now.members.map((one) => one.task?.state.status)).toEqual(['written', 'written', 'written']);
  expect(memberNotes(clinic)).toHaveLength(3);
});

test('a run that was overtaken says that another one has written, and stops nothing', async () => {
  const clinic = await signedSession(1);
  const slow = watched(clinic.gateway);
  const other = () => writeMemberNote(clinic.deps, clinic.task);
  slow.beforeNext('batch', other);
  expect(await writeMemberNote({ ...clinic.deps, gateway: slow }, clinic.task)).toEqual({
    status: 'already-written',
  });
  expect((await clinic.file()).members[0]?.task?.state.status).toBe('written');
  expect(memberNotes(clinic)).toHaveLength(1);
});

test('a write whose answer was lost counts as written by this run', async () => {
  const clinic = await signedSession(1);
  const flaky = watched(clinic.gateway);
  flaky.failNext('transact', 'unavailable', 'after');
  expect(await writeMemberNote({ ...clinic.deps, gateway: flaky }, clinic.task)).toEqual({
    status: 'written',
  });
  expect(memberNotes(clinic)).toHaveLength(1);
});

test('a server that stays away leaves the Task open for another run', async () => {
  const clinic = await signedSession(1);
  const away = watched(clinic.gateway);
  for (let tries = 0; tries < 5; tries++) away.failNext('transact', 'unavailable');
  const outcome = await writeMemberNote({ ...clinic.deps, gateway: away }, clinic.task);
  expect(outcome).toMatchObject({ status: 'fault', fault: { kind: 'unavailable' } });
  expect((await clinic.file()).members[0]?.task?.state.status).toBe('open');
});

test('what others keep in a charge, an Appointment and an entry stays in them', async () => {
  const clinic = await signedSession(1);
  const foreign = { url: 'https://x.example/kept', valueString: 'by another system' };
  const { appointment, charge, entry } = clinic.first;
  for (const resource of [appointment?.resource, charge?.version.resource, entry?.version.resource])
    await change<Appointment | ChargeItem | QuestionnaireResponse>(clinic, resource, {
      extension: [...(resource?.extension ?? []), foreign],
    });
  await relayPass(clinic.deps);
  for (const type of ['Appointment', 'ChargeItem', 'QuestionnaireResponse'] as const) {
    const own = clinic.gateway
      .of(type)
      .filter((one) => JSON.stringify(one).includes('https://x.example/kept'));
    expect(own.map((one) => one.extension?.find((extension) => extension.url === foreign.url))).toEqual([
      foreign,
    ]);
  }
  expect((await clinic.file()).members[0]?.task?.state.status).toBe('written');
});
