import type { Bundle, BundleEntry, OperationOutcome } from '@medplum/fhirtypes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Access, Interaction } from '../../src/sandbox/fhir/index.ts';
import { RECORDS } from './fhir-records.ts';
import { startFhir, texts, type Client, type TestServer } from './fhir-support.ts';

let server: TestServer;
let client: Client;

/** The test's token is its scopes, as `Patient.rs Task.cu`. */
function scoped(request: Request): Access {
  const scopes = request.headers.get('authorization')?.split(' ') ?? [];
  return {
    allows: (interaction: Interaction, type: string) =>
      scopes.some((scope) => {
        const [scopeType, letters = ''] = scope.split('.');
        return scopeType === type && letters.includes(interaction);
      }),
  };
}

beforeAll(async () => {
  server = await startFhir({ access: scoped });
  client = server.client;
  await server.store.seed(RECORDS);
});
afterAll(() => server.close());

const patient = { resourceType: 'Patient', id: 'amara' };

const interactions: [method: string, path: string, body: unknown, scope: string][] = [
  ['GET', 'Patient/amara', undefined, 'Patient.r'],
  ['GET', 'Patient/nobody', undefined, 'Patient.r'],
  ['GET', 'Patient/amara/_history', undefined, 'Patient.r'],
  ['GET', 'Patient/amara/_history/1', undefined, 'Patient.r'],
  ['GET', 'Patient?name=a', undefined, 'Patient.s'],
  ['GET', 'Patient/_history', undefined, 'Patient.s'],
  ['POST', 'Patient', patient, 'Patient.c'],
  ['PUT', 'Patient/amara', patient, 'Patient.u'],
  ['PUT', 'Patient/new-one', { ...patient, id: 'new-one' }, 'Patient.u'],
  ['PATCH', 'Patient/amara', [], 'Patient.u'],
  ['DELETE', 'Patient/amara', undefined, 'Patient.d'],
  ['DELETE', 'Patient?identifier=a', undefined, 'Patient.s'],
  ['GET', 'Patient/amara/$everything', undefined, 'Patient.r'],
  ['GET', 'Patient/amara/Encounter', undefined, 'Encounter.s'],
  ['GET', 'Patient/amara/*', undefined, 'Patient.r'],
];

test.each(interactions)(
  '%s %s is forbidden without its scope, which the refusal names',
  async (method, path, body, scope) => {
    const reply = await client.send(method, path, body, { authorization: 'Bearer Group.cruds' });
    expect(reply.status).toBe(403);
    expect(texts(reply)).toContain(scope);
  },
);

const looks: [query: string, scopes: string, missing: string][] = [
  ['Encounter?subject:Patient.name=ama', 'Encounter.rs', 'Patient.s'],
  ['Patient?_has:Encounter:patient:status=finished', 'Patient.rs', 'Encounter.s'],
  ['Patient?_revinclude=Encounter:patient', 'Patient.rs', 'Encounter.s'],
  ['Encounter?_include=Encounter:subject:Patient', 'Encounter.rs', 'Patient.r'],
];

test.each(looks)('%s may not look into a type the scopes do not cover', async (query, scopes, missing) => {
  const reply = await client.get(query, { authorization: `Bearer ${scopes}` });
  expect(reply.status).toBe(403);
  expect(texts(reply)).toContain(missing);
});

test('what an include brings along without a scope for it is left out, and the bundle says so', async () => {
  const { status, body } = await client.get<Bundle>('Encounter?_include=Encounter:subject', {
    authorization: 'Bearer Encounter.rs Group.r',
  });
  expect(status).toBe(200);
  const types = (body.entry ?? []).map(({ resource }) => resource?.resourceType);
  expect(types).toContain('Group');
  expect(types).not.toContain('Patient');
  const outcome = body.entry?.find(({ search }) => search?.mode === 'outcome')?.resource as OperationOutcome;
  expect(outcome.issue[0]?.details?.text).toContain('Patient');
});

test('$everything leaves out the types the scopes do not cover', async () => {
  const { body } = await client.get<Bundle>('Patient/amara/$everything', {
    authorization: 'Bearer Patient.r Encounter.r',
  });
  const types = new Set((body.entry ?? []).map(({ resource }) => resource?.resourceType));
  expect([...types].sort()).toEqual(['Encounter', 'OperationOutcome', 'Patient']);
});

test('scopes hold for every entry of a transaction and of a batch', async () => {
  const entry: BundleEntry[] = [
    { resource: { resourceType: 'Patient' }, request: { method: 'POST', url: 'Patient' } },
    { request: { method: 'GET', url: 'Encounter/amara-1' } },
  ];
  const post = (type: string) =>
    client.send<Bundle>(
      'POST',
      '',
      { resourceType: 'Bundle', type, entry },
      { authorization: 'Bearer Patient.c' },
    );
  expect((await post('transaction')).status).toBe(403);
  const { body } = await post('batch');
  expect(body.entry?.map(({ response }) => response?.status.slice(0, 3))).toEqual(['201', '403']);
});

test('a subscription that delivers resources needs the right to search and read them', async () => {
  const subscription = {
    resourceType: 'Subscription',
    status: 'requested',
    reason: 'test',
    criteria: 'Task?status=requested',
    channel: { type: 'rest-hook', endpoint: 'http://127.0.0.1:9/', payload: 'application/fhir+json' },
  };
  const post = (scopes: string) =>
    client.send('POST', 'Subscription', subscription, { authorization: `Bearer Subscription.c ${scopes}` });
  expect((await post('')).status).toBe(403);
  expect((await post('Task.s')).status).toBe(403);
  expect((await post('Task.rs')).status).toBe(201);
});

test('who is not let in at all gets the refusal of the door', async () => {
  const outcome: OperationOutcome = {
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code: 'login', details: { text: 'Sign in first.' } }],
  };
  const closed = await startFhir({ access: () => ({ refused: 401, outcome }) });
  const reply = await closed.client.get('Patient');
  const metadata = await closed.client.get('metadata');
  await closed.close();
  expect([reply.status, texts(reply)]).toEqual([401, 'Sign in first.']);
  expect(reply.headers.get('www-authenticate')).toBe('Bearer');
  expect(metadata.status).toBe(200);
});
