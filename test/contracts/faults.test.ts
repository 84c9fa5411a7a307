import type { Patient } from '@medplum/fhirtypes';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FhirGateway, Stored } from '../../src/gateway/port.ts';
import { startFhir, type TestServer } from '../sandbox/fhir-support.ts';
import { startFaultProxy, type FaultProxy, type ProxyFault } from '../support/fault-proxy.ts';
import { startBatchingServer } from './batching-server.ts';
import { faultOf, valueOf } from './gateway.ts';
import { ADAPTERS } from './servers.ts';

const SECRET = 'Amara Okafor';

describe.each(ADAPTERS)('$name in bad weather', ({ connect }) => {
  let server: TestServer;
  let proxy: FaultProxy;
  let gateway: FhirGateway;
  let held: Stored<Patient>;

  beforeAll(async () => {
    server = await startFhir();
    proxy = await startFaultProxy(new URL(server.client.base).origin);
    gateway = connect(`${proxy.origin}/fhir`);
    held = valueOf(await gateway.create<'Patient'>({ resourceType: 'Patient', name: [{ text: SECRET }] }));
  });
  beforeEach(() => proxy.reset());
  afterAll(async () => {
    await proxy.close();
    await server.close();
  });

  const createUnder = async (fault: ProxyFault, by = gateway) => {
    proxy.plan({ fault });
    return faultOf(await by.create<'Patient'>({ resourceType: 'Patient', name: [{ text: SECRET }] }));
  };
  const patients = async () => (await server.client.ids('Patient')).length;

  test.each([
    ['cut-before', 0],
    ['cut-after', 1],
    ['cut-midway', 1],
  ] as const)('a connection that is %s is unavailable, and may have been heard', async (kind, done) => {
    const before = await patients();
    expect(await createUnder({ kind })).toMatchObject({ kind: 'unavailable', reached: 'maybe' });
    expect((await patients()) - before).toBe(done);
    expect(proxy.requests).toHaveLength(1);
  });

  test('a server that takes too long is unavailable, and may have done it', async () => {
    const impatient = connect(`${proxy.origin}/fhir`, 1);
    const fault = await createUnder({ kind: 'delay', milliseconds: 2500 }, impatient);
    expect(fault).toMatchObject({ kind: 'unavailable', reached: 'maybe' });
    expect(fault.status).toBeUndefined();
  });

  test('a server that is not there has not heard of it', async () => {
    const closed = await startFaultProxy(server.client.base);
    await closed.close();
    const answer = await connect(`${closed.origin}/fhir`).read('Patient', held.id);
    expect(faultOf(answer)).toMatchObject({ kind: 'unavailable', reached: 'no' });
  });

  test.each([
    [400, 'invalid', 'yes'],
    [401, 'signed-out', 'yes'],
    [403, 'forbidden', 'yes'],
    [404, 'not-found', 'yes'],
    [409, 'conflict', 'yes'],
    [410, 'not-found', 'yes'],
    [412, 'conflict', 'yes'],
    [413, 'invalid', 'yes'],
    [422, 'invalid', 'yes'],
    [429, 'throttled', 'no'],
    [500, 'failed', 'maybe'],
    [502, 'unavailable', 'maybe'],
    [503, 'unavailable', 'maybe'],
    [504, 'unavailable', 'maybe'],
  ] as const)('status %i is %s, heard: %s, and nothing is tried twice', async (status, kind, reached) => {
    expect(await createUnder({ kind: 'answer', status })).toMatchObject({ kind, reached, status });
    expect(proxy.requests).toHaveLength(1);
  });

  test('Retry-After is told in seconds, given as seconds or as a date', async () => {
    const said = { kind: 'answer', status: 429, headers: { 'retry-after': '7' } } as const;
    expect((await createUnder(said)).retryAfterSeconds).toBe(7);
    const past = {
      kind: 'answer',
      status: 503,
      headers: { 'retry-after': 'Tue, 24 Nov 2015 18:00:00 GMT' },
    } as const;
    expect((await createUnder(past)).retryAfterSeconds).toBe(0);
    const none = { kind: 'answer', status: 503, headers: { 'retry-after': 'soon' } } as const;
    expect((await createUnder(none)).retryAfterSeconds).toBeUndefined();
  });

  test('a success whose body is no FHIR is unavailable, and may have been done', async () => {
    const body = '<html>Please sign in to the hospital wifi</html>';
    const fault = await createUnder({
      kind: 'answer',
      status: 200,
      headers: { 'content-type': 'text/html' },
      body,
    });
    expect(fault).toMatchObject({ kind: 'unavailable', reached: 'maybe' });
  });

  test('a fault names the element, and holds neither content, nor a URL, nor the token', async () => {
    const outcome = {
      resourceType: 'OperationOutcome',
      issue: [
        {
          severity: 'error',
          code: 'invalid',
          diagnostics: `${SECRET} is no name (http://hospital/fhir/Patient/x)`,
          details: { text: SECRET },
          expression: ['Patient.name[0].given', `Patient.name.where(text='${SECRET}')`],
        },
      ],
    };
    const headers = { 'content-type': 'application/fhir+json' };
    const fault = await createUnder({ kind: 'answer', status: 422, headers, body: JSON.stringify(outcome) });
    expect(fault.advice).toContain('Patient.name[0].given');
    expect(JSON.stringify(fault)).not.toMatch(/Okafor|http|opaque|hospital/);
  });

  test('an update delivered twice by the network is a conflict the second time, and is done once', async () => {
    proxy.plan({ fault: { kind: 'twice' } });
    const answer = await gateway.update({ ...held, active: true }, held.meta.versionId);
    expect(faultOf(answer)).toMatchObject({ kind: 'conflict' });
    const now = valueOf(await gateway.read('Patient', held.id));
    expect(now).toMatchObject({ active: true });
    held = now;
  });

  test('every request asks for fresh answers, and a write sends the version that it is based on', async () => {
    held = valueOf(await gateway.update({ ...held, active: false }, held.meta.versionId));
    valueOf(await gateway.read('Patient', held.id));
    valueOf(await gateway.read('Patient', held.id));
    expect(proxy.requests.map((one) => one.headers['cache-control'])).toEqual(Array(3).fill('no-cache'));
    expect(proxy.requests.map((one) => one.headers.authorization)).toEqual(Array(3).fill('Bearer opaque'));
    expect(proxy.requests[0]?.headers['if-match']).toMatch(/^W\/"[^"]+"$/);
  });

  test('one failing read fails the whole batch, a missing one does not', async () => {
    const entry = [
      { response: { status: '200' }, resource: held },
      { response: { status: '403 Forbidden' } },
    ];
    const body = JSON.stringify({ resourceType: 'Bundle', type: 'batch-response', entry });
    proxy.plan({
      fault: { kind: 'answer', status: 200, headers: { 'content-type': 'application/fhir+json' }, body },
    });
    const answer = await gateway.batch([
      { read: 'Patient', id: held.id },
      { read: 'Patient', id: 'x' },
    ]);
    expect(faultOf(answer).kind).toBe('forbidden');
  });

  test('a next link under another name of the server is followed on ours, so that the token stays here', async () => {
    const page = (id: string, url?: string) => ({
      kind: 'answer' as const,
      status: 200,
      headers: { 'content-type': 'application/fhir+json' },
      body: JSON.stringify({
        resourceType: 'Bundle',
        type: 'searchset',
        ...(url && { link: [{ relation: 'next', url }] }),
        entry: [
          { resource: { resourceType: 'Patient', id, meta: { versionId: '1' } }, search: { mode: 'match' } },
        ],
      }),
    });
    proxy.plan({ fault: page('a', 'https://internal.example:8443/r4/Patient?_page=2&_count=1') });
    proxy.plan({ nth: 2, fault: page('b', `${proxy.origin}/fhir?_getpages=xyz`) });
    proxy.plan({ nth: 3, fault: page('c', 'https://internal.example:8443/r4?_getpages=xyz2') });
    proxy.plan({ nth: 4, fault: page('d') });
    const found = valueOf(await gateway.search('Patient', { _count: 1 }));
    expect(found.matches.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(proxy.requests.map(({ path }) => path)).toEqual([
      '/fhir/Patient?_count=1',
      '/fhir/Patient?_page=2&_count=1',
      '/fhir?_getpages=xyz',
      '/fhir?_getpages=xyz2',
    ]);
  });

  test('a search without end is given up', async () => {
    const link = [{ relation: 'next', url: `${proxy.origin}/fhir/Patient?page=1` }];
    const body = JSON.stringify({ resourceType: 'Bundle', type: 'searchset', link });
    for (const nth of [1, 2, 3])
      proxy.plan({
        nth,
        fault: { kind: 'answer', status: 200, headers: { 'content-type': 'application/json' }, body },
      });
    expect(faultOf(await gateway.search('Patient', {})).kind).toBe('failed');
    expect(proxy.requests).toHaveLength(2);
  });

  test('capabilities that could not be asked for are asked for again', async () => {
    const fresh = connect(`${proxy.origin}/fhir`);
    proxy.plan({ fault: { kind: 'cut-before' } });
    expect(faultOf(await fresh.capabilities()).kind).toBe('unavailable');
    expect(valueOf(await fresh.capabilities()).transactions).toBe('atomic');
  });
});

describe.each(ADAPTERS)('$name before a server that runs transactions as batches', ({ connect }) => {
  let server: Awaited<ReturnType<typeof startBatchingServer>>;
  beforeAll(async () => {
    server = await startBatchingServer();
  });
  afterAll(() => server.stop());

  test('it is found out without changing anything', async () => {
    const found = valueOf(await connect(server.base).capabilities());
    expect(found).toMatchObject({ transactions: 'not-atomic', software: 'Batching 1', restHook: false });
    expect(server.done).toEqual([]);
  });

  test('an answer with one failed entry is a fault, although it came with 200 and transaction-response', async () => {
    const resource = { resourceType: 'Patient' as const };
    const answer = await connect(server.base).transact([
      { method: 'POST', resource },
      { method: 'PUT', resource: { ...resource, id: 'x' }, ifMatch: '1' },
    ]);
    expect(faultOf(answer)).toMatchObject({ kind: 'conflict', reached: 'maybe', status: 412 });
  });
});
