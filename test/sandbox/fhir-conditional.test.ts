import type { Patient } from '@medplum/fhirtypes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFhir, type Client, type TestServer } from './fhir-support.ts';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startFhir();
  client = server.client;
});
afterAll(() => server.close());

test('a conditional create makes one, then finds it; criteria that find several are refused', async () => {
  const identifier = [{ system: 'urn:test:cc', value: 'one' }];
  const post = () =>
    client.send<Patient>(
      'POST',
      'Patient',
      { resourceType: 'Patient', identifier },
      {
        'if-none-exist': 'identifier=urn:test:cc|one',
      },
    );
  const first = await post();
  const second = await post();
  expect([first.status, second.status]).toEqual([201, 200]);
  expect(second.body.id).toBe(first.body.id);
  await client.create<Patient>({ resourceType: 'Patient', identifier });
  expect((await post()).status).toBe(412);
  expect((await client.send('DELETE', 'Patient?identifier=urn:test:cc|one')).status).toBe(412);
  expect((await client.send('DELETE', 'Patient')).status).toBe(400);
});

test('identifiers may hold question marks', async () => {
  const identifier = [{ system: 'https://ehr.example/id?kind=a', value: 'what?' }];
  const criteria = 'identifier=https://ehr.example/id?kind%3Da|what?';
  const headers = { 'if-none-exist': criteria };
  const first = await client.send<Patient>(
    'POST',
    'Patient',
    { resourceType: 'Patient', identifier },
    headers,
  );
  const second = await client.send<Patient>(
    'POST',
    'Patient',
    { resourceType: 'Patient', identifier },
    headers,
  );
  expect([first.status, second.status]).toEqual([201, 200]);
  expect(await client.ids(`Patient?${criteria}`)).toEqual([first.body.id]);
});

test('conditional update and patch reach the one resource that is found', async () => {
  const identifier = [{ system: 'urn:test:cu', value: 'one' }];
  const put = () =>
    client.send<Patient>('PUT', 'Patient?identifier=urn:test:cu|one', {
      resourceType: 'Patient',
      identifier,
    });
  const first = await put();
  const second = await put();
  expect([first.status, second.status, second.body.meta?.versionId]).toEqual([201, 200, '2']);
  const patched = await client.send<Patient>('PATCH', 'Patient?identifier=urn:test:cu|one', [
    { op: 'add', path: '/active', value: true },
  ]);
  expect([patched.status, patched.body.id]).toEqual([200, first.body.id]);
  expect((await client.send('DELETE', 'Patient?identifier=urn:test:cu|one')).status).toBe(204);
  expect((await client.send('DELETE', 'Patient?identifier=urn:test:cu|one')).status).toBe(204);
});
