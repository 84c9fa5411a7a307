import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BotEvent } from '@medplum/core';
import type { Resource, Task } from '@medplum/fhirtypes';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { BOT_POLICY } from '../../bots/medplum/access-policies.ts';
import { buildBots } from '../../src/run/build-bots.ts';
import { medplumClient } from '../contracts/servers.ts';
import { startSignedClinic, type SignedClinic } from '../relay/signed-clinic.ts';
import { loadBot } from './bare-context.ts';

let dist = '';
let bundles: readonly string[] = [];
beforeAll(async () => {
  dist = await mkdtemp(path.join(tmpdir(), 'groupwork-bots-'));
  bundles = await buildBots(dist);
});
afterAll(() => rm(dist, { recursive: true, force: true }));

let server: SignedClinic | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const MEMBERS = 3;

/** Two sessions signed, and no more allowed than the bots' own policy. */
async function signed(): Promise<SignedClinic> {
  server = await startSignedClinic({
    sessions: 2,
    members: MEMBERS,
    sessionsPerGroup: 2,
    allows: (letter, type) => permittedLetters(type).includes(letter),
  });
  await server.sign(0, 2);
  return server;
}

/** SMART's letters for a policy's interactions. */
function permittedLetters(type: string): string {
  const interactions = BOT_POLICY.resource?.find((one) => one.resourceType === type)?.interaction ?? [];
  const letters = { create: 'c', read: 'r', update: 'u', search: 's', delete: 'd', vread: 'r', history: 'r' };
  return interactions.map((one) => letters[one]).join('');
}

async function run(name: string, input: Resource | undefined, from: SignedClinic): Promise<string> {
  const { handler } = await loadBot(path.join(dist, `${name}.js`));
  const event: BotEvent = {
    bot: { reference: 'Bot/x' },
    contentType: 'application/fhir+json',
    input,
    secrets: {},
  };
  return handler(medplumClient(from.url), event);
}

async function tasks(from: SignedClinic, code: string): Promise<Task[]> {
  return (await from.all('Task', `code=${code}`)).filter((one) => one.resourceType === 'Task');
}

test('every bot is one file that loads where there is nothing but the language', async () => {
  expect(bundles.map((one) => path.basename(one))).toEqual([
    'write-member-note.js',
    'write-group-record.js',
    'reconcile.js',
  ]);
  for (const file of bundles) expect((await loadBot(file)).globals, file).toEqual([]);
});

test('every bundle is smaller than what Medplum takes', async () => {
  for (const file of bundles) expect((await stat(file)).size, file).toBeLessThan(900_000);
});

test("the bots write a session's records and close it, with no more rights than their policy gives", async () => {
  const clinic = await signed();
  const [group] = await tasks(clinic, 'write-group-record');
  const session = group?.groupIdentifier?.value;
  const members = (await tasks(clinic, 'write-member-note')).filter(
    (one) => one.groupIdentifier?.value === session,
  );
  expect(members).toHaveLength(MEMBERS);
  expect(await run('write-group-record', group, clinic)).toBe('waiting');
  for (const one of members) expect(await run('write-member-note', one, clinic)).toBe('written');
  expect(await run('write-member-note', members[0], clinic)).toBe('already-written');
  const [completed] = (await tasks(clinic, 'write-member-note')).filter((one) => one.id === members[0]?.id);
  expect(completed?.status).toBe('completed');
  expect(await run('write-group-record', completed, clinic)).toBe('written');
  expect(await clinic.all('DocumentReference')).toHaveLength(MEMBERS);
  expect(await clinic.all('Composition')).toHaveLength(MEMBERS + 1);
  expect(await clinic.all('Appointment', `_id=${session ?? ''}&status=fulfilled`)).toHaveLength(1);
});

test('the cron bot writes whatever is still open, and then has nothing to do', async () => {
  const clinic = await signed();
  expect(JSON.parse(await run('reconcile', undefined, clinic))).toEqual({ written: 2 * MEMBERS + 2 });
  expect(JSON.parse(await run('reconcile', undefined, clinic))).toEqual({});
  expect(await clinic.all('DocumentReference')).toHaveLength(2 * MEMBERS);
});

test('a bot that cannot reach the server fails with advice that names nobody', async () => {
  const clinic = await signed();
  const [task] = await tasks(clinic, 'write-member-note');
  const patient = task?.for?.reference?.slice('Patient/'.length) ?? '-';
  clinic.away = true;
  const failed: unknown = await run('write-member-note', task, clinic).catch((error: unknown) => error);
  const message = String(Reflect.get(Object(failed), 'message'));
  expect(message).toContain('The server did not answer');
  expect(message).not.toContain(patient);
});

test('an event that is no Task of ours changes nothing', async () => {
  const clinic = await signed();
  const stranger: Task = { resourceType: 'Task', id: 'x', status: 'requested', intent: 'order' };
  expect(await run('write-group-record', stranger, clinic)).toBe('no session Task is open');
  await expect(run('write-member-note', stranger, clinic)).rejects.toThrow('does not have this');
  expect(await clinic.all('DocumentReference')).toEqual([]);
});
