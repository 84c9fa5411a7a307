import type { Bundle, BundleEntry, Encounter, Patient, Task } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFhir, type Client, type TestServer } from './fhir-support.ts';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startFhir();
  client = server.client;
});
afterAll(() => server.close());

const PATIENT = 'urn:uuid:6c1c58a0-0000-4000-8000-000000000001';
const ENCOUNTER = 'urn:uuid:6c1c58a0-0000-4000-8000-000000000002';

function post(resource: Patient | Encounter | Task, fullUrl?: string): BundleEntry {
  return {
    ...(fullUrl ? { fullUrl } : {}),
    resource,
    request: { method: 'POST', url: resource.resourceType },
  };
}

function encounter(subject: string): Encounter {
  return {
    resourceType: 'Encounter',
    status: 'planned',
    class: { code: 'AMB' },
    subject: { reference: subject },
  };
}

function task(focus?: string): Task {
  return {
    resourceType: 'Task',
    status: 'requested',
    intent: 'order',
    ...(focus ? { focus: { reference: focus } } : {}),
  };
}

async function total(type: string): Promise<number> {
  return (await client.get<Bundle>(`${type}?_summary=count`)).body.total ?? -1;
}

test('entries refer to each other by urn:uuid, whatever their order', async () => {
  const { status, body } = await client.transaction([
    post(encounter(PATIENT), ENCOUNTER),
    post({ ...task(ENCOUNTER), for: { reference: PATIENT }, instantiatesUri: ENCOUNTER }),
    post(
      {
        resourceType: 'Patient',
        text: {
          status: 'generated',
          div: `<div xmlns="http://www.w3.org/1999/xhtml"><a href="${ENCOUNTER}">x</a></div>`,
        },
      },
      PATIENT,
    ),
  ]);
  expect(status).toBe(200);
  expect(body.type).toBe('transaction-response');
  const [first, second, third] = body.entry ?? [];
  expect(body.entry?.map(({ response }) => response?.status)).toEqual(Array(3).fill('201 Created'));
  expect(first?.response?.etag).toBe('W/"1"');
  expect(third?.response?.location).toMatch(/^Patient\/[^/]+\/_history\/1$/);
  const patient = third?.resource as Patient;
  expect((first?.resource as Encounter).subject?.reference).toBe(`Patient/${patient.id}`);
  expect((second?.resource as Task).focus?.reference).toBe(`Encounter/${first?.resource?.id}`);
  expect(patient.text?.div).toContain(`href="Encounter/${first?.resource?.id}"`);
});

test('a stale If-Match in one entry refuses the whole transaction and leaves nothing behind', async () => {
  const pivot = await client.create<Task>(task());
  await client.send('PUT', `Task/${pivot.id}`, { ...pivot, status: 'accepted' });
  const before = [await total('Patient'), await total('Encounter'), await total('Task')];
  const { status, body } = await client.transaction([
    post({ resourceType: 'Patient', identifier: [{ system: 'urn:test', value: 'rolled-back' }] }, PATIENT),
    post(encounter(PATIENT)),
    {
      resource: { ...pivot, status: 'completed' },
      request: { method: 'PUT', url: `Task/${pivot.id}`, ifMatch: 'W/"1"' },
    },
  ]);
  expect(status).toBe(412);
  expect(JSON.stringify(body)).toContain('Bundle.entry[2]');
  expect([await total('Patient'), await total('Encounter'), await total('Task')]).toEqual(before);
  expect(await client.ids('Patient?identifier=urn:test|rolled-back')).toEqual([]);
  expect((await client.get<Task>(`Task/${pivot.id}`)).body.status).toBe('accepted');
});

test('of many concurrent transactions on one Task with If-Match, one wins and the others change nothing', async () => {
  for (let round = 0; round < 5; round += 1) {
    const pivot = await client.create<Task>(task());
    const before = await total('Encounter');
    const replies = await Promise.all(
      Array.from({ length: 8 }, () =>
        client.transaction([
          post(encounter('Patient/x')),
          post(encounter('Patient/y')),
          {
            resource: { ...pivot, status: 'completed' },
            request: { method: 'PUT', url: `Task/${pivot.id}`, ifMatch: 'W/"1"' },
          },
        ]),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(412)]);
    expect(await total('Encounter')).toBe(before + 2);
    expect((await client.get<Task>(`Task/${pivot.id}`)).body.meta?.versionId).toBe('2');
  }
});

test('a transaction that reads what does not exist is refused as a whole', async () => {
  const { status } = await client.transaction([
    { request: { method: 'GET', url: 'Patient/00000000-0000-4000-8000-000000000000' } },
  ]);
  expect(status).toBe(404);
});

test('a reference to no entry, two writes of one resource and a nested bundle are refused', async () => {
  const before = await total('Encounter');
  expect(
    (await client.transaction([post(encounter('urn:uuid:00000000-0000-4000-8000-000000000009'))])).status,
  ).toBe(422);
  const put = {
    resource: { resourceType: 'Patient', id: 'twice' },
    request: { method: 'PUT', url: 'Patient/twice' },
  };
  expect((await client.transaction([put, put] as BundleEntry[])).status).toBe(400);
  const nested = {
    resource: { resourceType: 'Bundle', type: 'batch' },
    request: { method: 'POST', url: '' },
  };
  expect((await client.transaction([nested] as BundleEntry[])).status).toBe(400);
  expect((await client.send('POST', '', { resourceType: 'Bundle', type: 'collection' })).status).toBe(400);
  expect(await total('Encounter')).toBe(before);
});

test('an invalid entry is refused with its place, and nothing is written', async () => {
  const before = await total('Patient');
  const bad = { ...encounter('Patient/1'), status: 'napping' } as unknown as Encounter;
  const { status, body } = await client.transaction([post({ resourceType: 'Patient' }), post(bad)]);
  expect(status).toBe(422);
  expect(JSON.stringify(body)).toContain('Bundle.entry[1].resource.ofType(Encounter).status');
  expect(await total('Patient')).toBe(before);
});

test('deletions come first, then creations, updates and reads; answers keep the order of the request', async () => {
  const old = await client.create<Patient>({
    resourceType: 'Patient',
    identifier: [{ system: 'urn:o', value: '1' }],
  });
  const { body } = await client.transaction([
    { request: { method: 'GET', url: 'Patient?identifier=urn:o|1' } },
    post({ resourceType: 'Patient', identifier: [{ system: 'urn:o', value: '1' }] }),
    { request: { method: 'DELETE', url: `Patient/${old.id}` } },
  ]);
  expect(body.entry?.map(({ response }) => response?.status)).toEqual([
    '200 OK',
    '201 Created',
    '204 No Content',
  ]);
  const found = body.entry?.[0]?.resource as Bundle;
  expect(found.entry?.map(({ resource }) => resource?.id)).toEqual([body.entry?.[1]?.resource?.id]);
});

test('conditional entries and conditional references see the state before the transaction', async () => {
  const known = await client.create<Patient>({
    resourceType: 'Patient',
    identifier: [{ system: 'urn:c', value: '1' }],
  });
  const { status, body } = await client.transaction([
    {
      fullUrl: PATIENT,
      resource: { resourceType: 'Patient', identifier: [{ system: 'urn:c', value: '1' }] },
      request: { method: 'POST', url: 'Patient', ifNoneExist: 'identifier=urn:c|1' },
    },
    post(encounter(PATIENT)),
    post(encounter('Patient?identifier=urn:c|1')),
  ]);
  expect(status).toBe(200);
  expect(body.entry?.[0]?.response?.status).toBe('200 OK');
  for (const index of [1, 2]) {
    expect((body.entry?.[index]?.resource as Encounter).subject?.reference).toBe(`Patient/${known.id}`);
  }
  expect((await client.transaction([post(encounter('Patient?identifier=urn:c|none'))])).status).toBe(412);
});

test('in a batch each entry stands alone: some succeed, others say why not', async () => {
  const before = await total('Patient');
  const { status, body } = await client.batch([
    post({ resourceType: 'Patient' }),
    post({ resourceType: 'Patient', gender: 'purple' } as unknown as Patient),
    { request: { method: 'GET', url: 'Patient/none' } },
    { request: { method: 'GET', url: 'Patient?_summary=count' } },
    {},
  ]);
  expect([status, body.type]).toEqual([200, 'batch-response']);
  expect(body.entry?.map(({ response }) => response?.status.slice(0, 3))).toEqual([
    '201',
    '422',
    '404',
    '200',
    '400',
  ]);
  expect(body.entry?.[1]?.response?.outcome?.resourceType).toBe('OperationOutcome');
  expect(await total('Patient')).toBe(before + 1);
});

test('a JSON Patch travels through a bundle as a Binary', async () => {
  const { id } = await client.create<Patient>({ resourceType: 'Patient' });
  const data = Buffer.from(JSON.stringify([{ op: 'add', path: '/active', value: true }])).toString('base64');
  const { status } = await client.transaction([
    {
      resource: { resourceType: 'Binary', contentType: 'application/json-patch+json', data },
      request: { method: 'PATCH', url: `Patient/${id}`, ifMatch: 'W/"1"' },
    },
  ]);
  expect(status).toBe(200);
  expect((await client.get<Patient>(`Patient/${id}`)).body.active).toBe(true);
});

test('rule 2: whatever a refused transaction held, no trace of it remains, in no index and no history', async () => {
  const { repository } = server.store;
  const ids = ['p1', 'p2', 'p3'];
  for (const id of ids) await client.send('PUT', `Patient/${id}`, { resourceType: 'Patient', id });
  const write = fc.oneof(
    fc.record({ kind: fc.constant('post' as const), id: fc.constantFrom(...ids) }),
    fc.record({ kind: fc.constantFrom('put' as const, 'delete' as const), id: fc.constantFrom(...ids) }),
  );
  const entry = ({ kind, id }: { kind: 'post' | 'put' | 'delete'; id: string }): BundleEntry => {
    const identifier = [{ system: 'urn:rollback', value: id }];
    switch (kind) {
      case 'post':
        return post(encounter(`Patient/${id}`));
      case 'put':
        return {
          resource: { resourceType: 'Patient', id, identifier },
          request: { method: 'PUT', url: `Patient/${id}` },
        };
      case 'delete':
        return { request: { method: 'DELETE', url: `Patient/${id}` } };
    }
  };
  const snapshot = (): unknown => ({
    versions: [...repository.tables.allVersions()],
    referring: ids.map((id) => [...repository.tables.referringTo(`Patient/${id}`)]),
    identified: ids.map((id) => [...repository.tables.identifiedBy('urn:rollback', id)]),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(write, { maxLength: 6 }), async (writes) => {
      const before = snapshot();
      const failing: BundleEntry = { request: { method: 'GET', url: 'Patient/none' } };
      const { status } = await client.transaction([...writes.map(entry), failing]);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(snapshot()).toEqual(before);
    }),
    { numRuns: 40 },
  );
});
