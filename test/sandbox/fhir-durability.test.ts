import type { Bundle, Patient } from '@medplum/fhirtypes';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../src/sandbox/fhir/index.ts';
import { Client, startFhir } from './fhir-support.ts';

let dir: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sandbox-fhir-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) await kill(child);
  await rm(dir, { recursive: true, force: true });
});

async function startChild(): Promise<{ client: Client; child: ChildProcess }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'fhir-child.ts'), dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  for await (const line of createInterface({ input: child.stdout }))
    return { client: new Client(line), child };
  throw new Error('the server did not start');
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

function patient(value: string): Patient {
  return { resourceType: 'Patient', identifier: [{ system: 'urn:d', value }] };
}

test('every acknowledged write survives kill -9 in the middle of many, and no transaction survives by half', async () => {
  const acknowledged: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    const { client, child } = await startChild();
    let alive = true;
    const writer = async (name: string): Promise<void> => {
      for (let n = 0; alive; n += 1) {
        const value = `${round}-${name}-${n}`;
        const request = { method: 'POST', url: 'Patient' } as const;
        const entry = [`${value}-a`, `${value}-b`].map((each) => ({ resource: patient(each), request }));
        const reply = await client.transaction(entry).catch(() => undefined);
        if (reply?.status === 200) acknowledged.push(value);
      }
    };
    const writers = ['a', 'b', 'c', 'd', 'e', 'f'].map(writer);
    const enough = acknowledged.length + 40;
    while (acknowledged.length < enough) await new Promise((resolve) => setTimeout(resolve, 1));
    await kill(child);
    alive = false;
    await Promise.all(writers);
  }
  const store = await openStore({ dir });
  const values = new Set(
    [...store.repository.tables.all('Patient')].map((each) => (each as Patient).identifier?.[0]?.value ?? ''),
  );
  expect(
    acknowledged.flatMap((value) => [`${value}-a`, `${value}-b`]).filter((value) => !values.has(value)),
  ).toEqual([]);
  const halves = [...values].filter(
    (value) => !values.has(value.replace(/.$/, (end) => (end === 'a' ? 'b' : 'a'))),
  );
  expect(halves).toEqual([]);
  await store.close();
});

test('versions, history and deletions are the same after a restart', async () => {
  const first = await startFhir({ dir });
  const { id } = await first.client.create(patient('1'));
  await first.client.send('PUT', `Patient/${id}`, { ...patient('2'), id });
  await first.client.send('DELETE', `Patient/${id}`);
  const kept = await first.client.create(patient('3'));
  const path = `Patient/${id}/_history`;
  const withoutBase = (body: Bundle): unknown =>
    body.entry?.map(({ resource, request, response }) => ({ resource, request, response }));
  const before = withoutBase((await first.client.get<Bundle>(path)).body);
  await first.close();
  const second = await startFhir({ dir });
  expect(withoutBase((await second.client.get<Bundle>(path)).body)).toEqual(before);
  expect(await second.client.ids('Patient?identifier=urn:d|3')).toEqual([kept.id]);
  expect(await second.client.ids('Patient?identifier=urn:d|2')).toEqual([]);
  const next = await second.client.send<Patient>('PUT', `Patient/${id}`, { ...patient('4'), id });
  expect(next.body.meta?.versionId).toBe('4');
  await second.close();
});

test('a torn last line is cut off, and writing goes on after it', async () => {
  const first = await startFhir({ dir });
  const { id } = await first.client.create(patient('whole'));
  await first.close();
  const journal = join(dir, 'journal.jsonl');
  const whole = await readFile(journal, 'utf8');
  for (const torn of [whole.slice(0, 5), whole.slice(0, -20), whole.slice(0, -1), '00000000 {}']) {
    await writeFile(journal, whole + torn);
    const second = await startFhir({ dir });
    expect(await second.client.ids('Patient')).toEqual([id]);
    await second.client.create(patient('after'));
    await second.close();
    const third = await startFhir({ dir });
    expect(await third.client.ids('Patient')).toHaveLength(2);
    await third.close();
  }
});

test('damage in the middle is reported, not skipped over', async () => {
  const first = await startFhir({ dir });
  await first.client.create(patient('1'));
  await first.client.create(patient('2'));
  await first.close();
  const journal = join(dir, 'journal.jsonl');
  await writeFile(journal, (await readFile(journal, 'utf8')).replace('urn:d', 'urn:x'));
  await expect(openStore({ dir })).rejects.toThrow('damaged in line 1');
});

test('two servers can not write one journal', async () => {
  const { child } = await startChild();
  await expect(openStore({ dir })).rejects.toThrow('Another sandbox');
  await kill(child);
  const store = await openStore({ dir });
  await store.close();
});

test('a refused transaction leaves the journal untouched', async () => {
  const server = await startFhir({ dir });
  await server.client.create(patient('1'));
  const journal = join(dir, 'journal.jsonl');
  const before = await readFile(journal, 'utf8');
  const { status } = await server.client.transaction([
    { resource: patient('2'), request: { method: 'POST', url: 'Patient' } },
    { request: { method: 'GET', url: 'Patient/none' } },
  ]);
  expect(status).toBe(404);
  expect(await readFile(journal, 'utf8')).toBe(before);
  await server.close();
});

test('a journal full of settled deliveries is rewritten at start without losing a version', async () => {
  const first = await startFhir({ dir });
  const { id } = await first.client.create(patient('kept'));
  await first.client.send('PUT', `Patient/${id}`, { ...patient('kept'), id, active: true });
  for (let n = 0; n < 3000; n += 1) first.store.repository.note({ done: `gone-${n}` });
  await first.close();
  const second = await startFhir({ dir, subscriptions: {} });
  expect((await readFile(join(dir, 'journal.jsonl'), 'utf8')).split('\n')).toHaveLength(3);
  await second.client.create(patient('later'));
  await second.close();
  const third = await startFhir({ dir });
  expect((await third.client.get<Bundle>(`Patient/${id}/_history`)).body.total).toBe(2);
  expect(await third.client.ids('Patient')).toHaveLength(2);
  await third.close();
});

test('a file left over from a rewrite that was killed does no harm', async () => {
  const first = await startFhir({ dir });
  await first.client.create(patient('1'));
  await first.close();
  await appendFile(join(dir, 'journal.jsonl.next'), 'half a line');
  const second = await startFhir({ dir });
  expect(await second.client.ids('Patient')).toHaveLength(1);
  await second.close();
});

test('only an empty store is seeded, and only with valid resources', async () => {
  const store = await openStore({ dir });
  const seed = [
    {
      resourceType: 'Encounter',
      id: 'e',
      status: 'planned',
      class: { code: 'AMB' },
      subject: { reference: 'Patient/p' },
    },
    { resourceType: 'Patient', id: 'p', meta: { lastUpdated: '2020-01-01T00:00:00.000Z' } },
  ] as const;
  await expect(store.seed([{ resourceType: 'Patient', id: 'x', birthDate: 'never' }])).rejects.toThrow(
    'Patient/x',
  );
  expect(store.empty).toBe(true);
  await store.seed(seed);
  expect(store.repository.tables.current('Patient', 'p')?.meta?.lastUpdated).toBe('2020-01-01T00:00:00.000Z');
  await expect(store.seed([{ resourceType: 'Patient', id: 'y' }])).rejects.toThrow('empty');
  await store.close();
});
