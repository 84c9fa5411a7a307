import type { Bundle } from '@medplum/fhirtypes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RECORDS } from './fhir-records.ts';
import { startFhir, type Client, type TestServer } from './fhir-support.ts';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startFhir();
  client = server.client;
  await server.store.seed(RECORDS);
});
afterAll(() => server.close());

async function ids(path: string): Promise<string[]> {
  return (await client.ids(path)).sort();
}

test('a compartment search finds what R4 puts into the patient’s compartment, and filters it', async () => {
  expect(await ids('Patient/amara/Encounter')).toEqual(['amara-1']);
  expect(await ids('Patient/amara/Encounter?status=planned')).toEqual([]);
  expect(await ids('Patient/amara/Task')).toEqual(['task-1']);
  expect(await ids('Patient/ben/Task')).toEqual([]);
});

test('a compartment search over all types finds every one of them', async () => {
  expect(await ids('Patient/amara/*')).toEqual(['amara', 'amara-1', 'phq', 'qr', 'task-1']);
  expect(await ids('Patient/amara/*?_type=Task,Encounter')).toEqual(['amara-1', 'task-1']);
});

test('other compartments, types outside of R4’s definition and unknown patients are refused', async () => {
  expect((await client.get('Encounter/amara-1/Task')).status).toBe(400);
  expect((await client.get('Patient/amara/Slot')).status).toBe(400);
  expect((await client.get('Patient/amara/Spaceship')).status).toBe(400);
  expect((await client.get('Patient/nobody/Task')).status).toBe(404);
  expect((await client.get('Patient/nobody/$everything')).status).toBe(404);
  expect((await client.get('Patient/amara/$everything?shoe-size=9')).status).toBe(400);
});

test('$everything is the compartment and what it refers to, however far', async () => {
  expect(await ids('Patient/amara/$everything')).toEqual([
    'amara',
    'amara-1',
    'dbt',
    'ito',
    'phq',
    'qr',
    'session',
    'task-1',
  ]);
  expect(await ids('Patient/amara/$everything?_type=Task')).toEqual(['task-1']);
});

test('$everything stops at other patients, though a Group with members shows who they are', async () => {
  const group = { resourceType: 'Group', id: 'leaky', type: 'person', actual: true };
  const member = ['Patient/amara', 'Patient/chi'].map((reference) => ({ entity: { reference } }));
  await client.send('PUT', 'Group/leaky', { ...group, member });
  const { body } = await client.get<Bundle>('Patient/chi/$everything');
  const found = (body.entry ?? []).map(({ resource }) => resource?.id);
  expect(found).toContain('leaky');
  expect(found).not.toContain('amara');
  expect(JSON.stringify(body)).toContain('Patient/amara');
  await client.send('DELETE', 'Group/leaky');
});

test('$everything pages', async () => {
  const seen: string[] = [];
  let url: string | undefined = 'Patient/amara/$everything?_count=3';
  while (url !== undefined) {
    const { body }: { body: Bundle } = await client.get<Bundle>(url);
    seen.push(...(body.entry ?? []).map(({ resource }) => resource?.id ?? ''));
    url = body.link?.find(({ relation }) => relation === 'next')?.url;
  }
  expect(seen.sort()).toEqual(await ids('Patient/amara/$everything'));
});
