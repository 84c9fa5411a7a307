import type { Bundle, Patient } from '@medplum/fhirtypes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFhir, texts, type Client, type TestServer } from './fhir-support.ts';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startFhir();
  client = server.client;
});
afterAll(() => server.close());

test('a created resource has an id, version 1, a Location and an ETag of the server', async () => {
  const reply = await client.send<Patient>('POST', 'Patient', {
    resourceType: 'Patient',
    id: 'mine',
    meta: { versionId: '77', lastUpdated: '1999-01-01T00:00:00Z' },
  });
  expect(reply.status).toBe(201);
  expect(reply.body.id).not.toBe('mine');
  expect(reply.body.meta?.versionId).toBe('1');
  expect(reply.headers.get('etag')).toBe('W/"1"');
  expect(reply.headers.get('last-modified')).toBeTruthy();
  expect(reply.headers.get('cache-control')).toBe('no-cache');
  expect(reply.headers.get('location')).toBe(`${client.base}/Patient/${reply.body.id}/_history/1`);
  const location = await client.get<Patient>(reply.headers.get('location') ?? '');
  expect(location.body).toEqual(reply.body);
});

test('If-Match lets only the holder of the current version write', async () => {
  const { id } = await client.create<Patient>({ resourceType: 'Patient' });
  const put = (etag: string) =>
    client.send('PUT', `Patient/${id}`, { resourceType: 'Patient', id, active: true }, { 'if-match': etag });
  expect((await put('W/"1"')).status).toBe(200);
  const stale = await put('W/"1"');
  expect(stale.status).toBe(412);
  expect(stale.body.resourceType).toBe('OperationOutcome');
  expect((await put('2')).status).toBe(400);
  expect((await client.get<Patient>(`Patient/${id}`)).body.meta?.versionId).toBe('2');
});

test('If-Match guards PATCH and DELETE too, and a resource that does not exist', async () => {
  const { id } = await client.create<Patient>({ resourceType: 'Patient' });
  const patch = [{ op: 'add', path: '/active', value: true }];
  expect((await client.send('PATCH', `Patient/${id}`, patch, { 'if-match': 'W/"9"' })).status).toBe(412);
  expect((await client.send('DELETE', `Patient/${id}`, undefined, { 'if-match': 'W/"9"' })).status).toBe(412);
  const missing = { resourceType: 'Patient', id: 'nobody' };
  expect((await client.send('PUT', 'Patient/nobody', missing, { 'if-match': 'W/"1"' })).status).toBe(412);
});

test('a PUT under a new id creates, and refuses a body with another id', async () => {
  const created = await client.send('PUT', 'Patient/chosen-1', { resourceType: 'Patient', id: 'chosen-1' });
  expect(created.status).toBe(201);
  const other = await client.send('PUT', 'Patient/chosen-1', { resourceType: 'Patient', id: 'chosen-2' });
  expect(other.status).toBe(400);
});

test('a JSON Patch changes the resource; a failing test changes nothing', async () => {
  const { id } = await client.create<Patient>({ resourceType: 'Patient', gender: 'female' });
  const patched = await client.send<Patient>('PATCH', `Patient/${id}`, [
    { op: 'test', path: '/gender', value: 'female' },
    { op: 'add', path: '/active', value: true },
  ]);
  expect(patched.body.active).toBe(true);
  const failed = await client.send('PATCH', `Patient/${id}`, [
    { op: 'replace', path: '/active', value: false },
    { op: 'test', path: '/gender', value: 'male' },
  ]);
  expect(failed.status).toBe(422);
  expect((await client.get<Patient>(`Patient/${id}`)).body.active).toBe(true);
});

test('history is newest first, keeps the deletion, and a deleted resource is gone', async () => {
  const { id } = await client.create<Patient>({ resourceType: 'Patient' });
  await client.send('PUT', `Patient/${id}`, { resourceType: 'Patient', id, active: true });
  expect((await client.send('DELETE', `Patient/${id}`)).status).toBe(204);
  expect((await client.send('DELETE', `Patient/${id}`)).status).toBe(204);
  expect((await client.get(`Patient/${id}`)).status).toBe(410);
  for (let again = 0; again < 2; again += 1) {
    const { body } = await client.get<Bundle>(`Patient/${id}/_history`);
    expect(body.type).toBe('history');
    expect(body.entry?.map(({ request, response }) => [request?.method, response?.etag])).toEqual([
      ['DELETE', 'W/"3"'],
      ['PUT', 'W/"2"'],
      ['POST', 'W/"1"'],
    ]);
    expect(body.entry?.[0]?.resource).toBeUndefined();
  }
  expect((await client.get<Patient>(`Patient/${id}/_history/1`)).body.active).toBeUndefined();
  expect((await client.get(`Patient/${id}/_history/3`)).status).toBe(410);
  expect((await client.get('Patient/never/_history')).status).toBe(404);
  const reborn = await client.send<Patient>('PUT', `Patient/${id}`, { resourceType: 'Patient', id });
  expect([reborn.status, reborn.body.meta?.versionId]).toEqual([201, '4']);
});

test('history pages', async () => {
  const { id } = await client.create<Patient>({ resourceType: 'Patient' });
  for (let n = 0; n < 4; n += 1) {
    await client.send('PUT', `Patient/${id}`, { resourceType: 'Patient', id, multipleBirthInteger: n });
  }
  const seen: (string | undefined)[] = [];
  for (let url: string | undefined = `Patient/${id}/_history?_count=2`; url !== undefined;) {
    const { body }: { body: Bundle } = await client.get<Bundle>(url);
    seen.push(...(body.entry ?? []).map(({ resource }) => resource?.meta?.versionId));
    url = body.link?.find(({ relation }) => relation === 'next')?.url;
  }
  expect(seen).toEqual(['5', '4', '3', '2', '1']);
  expect((await client.get<Bundle>('Patient/_history?_count=1')).body.total).toBeGreaterThan(4);
});

test('unknown types, malformed JSON, wrong content types and large bodies are refused, each with its status', async () => {
  const post = (path: string, body: string, type = 'application/fhir+json') =>
    client.send('POST', path, body, { 'content-type': type }).then(({ status }) => status);
  expect(await post('Spaceship', '{"resourceType":"Spaceship"}')).toBe(404);
  expect(await post('Patient', '{"resourceType":"Group"}')).toBe(400);
  expect(await post('Patient', '{"resourceType":"Pat')).toBe(400);
  expect(await post('Patient', '[]')).toBe(400);
  expect(await post('Patient', '<Patient/>', 'application/fhir+xml')).toBe(415);
  const text = 'x'.repeat(4 * 1024 * 1024);
  expect(await post('Patient', JSON.stringify({ resourceType: 'Patient', name: [{ text }] }))).toBe(413);
  expect((await client.get('Patient', { accept: 'application/fhir+xml' })).status).toBe(406);
  expect((await client.get('Patient?_format=xml')).status).toBe(406);
  expect((await client.get('Patient/%ZZ')).status).toBe(400);
  expect((await client.get('')).status).toBe(404);
});

test('Prefer: return=minimal leaves the body out, also in a transaction', async () => {
  const prefer = { prefer: 'return=minimal' };
  const created = await client.send('POST', 'Patient', { resourceType: 'Patient' }, prefer);
  expect([created.status, created.body]).toEqual([201, undefined]);
  const bundle = {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [{ resource: { resourceType: 'Patient' }, request: { method: 'POST', url: 'Patient' } }],
  };
  const reply = await client.send<Bundle>('POST', '', bundle, prefer);
  expect(reply.body.entry?.[0]?.resource).toBeUndefined();
  expect(reply.body.entry?.[0]?.response?.etag).toBe('W/"1"');
});

test('a read with the current ETag answers 304', async () => {
  const { id } = await client.create<Patient>({ resourceType: 'Patient' });
  const again = await fetch(`${client.base}/Patient/${id}`, { headers: { 'if-none-match': 'W/"1"' } });
  expect(again.status).toBe(304);
});

test('the capability statement names what the server does, and is open', async () => {
  const { status, body } = await client.get('metadata');
  expect(status).toBe(200);
  if (body.resourceType !== 'CapabilityStatement') throw new Error('no CapabilityStatement');
  const rest = body.rest?.[0];
  expect(rest?.interaction?.map(({ code }) => code)).toContain('transaction');
  const group = rest?.resource?.find(({ type }) => type === 'Group');
  expect(group?.searchParam?.map(({ name }) => name)).toContain('identifier');
  expect(rest?.resource?.map(({ type }) => type)).not.toContain('Bot');
});

test('browsers of other origins may read the headers they need', async () => {
  const preflight = await fetch(`${client.base}/Patient`, {
    method: 'OPTIONS',
    headers: { origin: 'https://app.example', 'access-control-request-method': 'PUT' },
  });
  expect(preflight.headers.get('access-control-allow-methods')).toContain('PUT');
  const { headers } = await client.get('Patient', { origin: 'https://app.example' });
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(headers.get('access-control-expose-headers')).toContain('ETag');
  const refused = await client.get('Patient?shoe-size=9', { origin: 'https://app.example' });
  expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([400, '*']);
});

test('text of 100 kB with emoji, right-to-left script and line separators comes back as it went in', async () => {
  const text = `${'é🧵'.repeat(20_000)} \u2028 \u2029 <script>alert(1)</script> שלום \u{1F469}\u200D\u{1F4BB}`;
  const { id } = await client.create<Patient>({ resourceType: 'Patient', name: [{ text }] });
  expect((await client.get<Patient>(`Patient/${id}`)).body.name?.[0]?.text).toBe(text);
});

test('an internal failure says nothing of the record', async () => {
  const broken = await startFhir({
    access: () => {
      throw new Error('Amara Secret');
    },
  });
  const reply = await broken.client.get('Patient');
  await broken.close();
  expect(reply.status).toBe(500);
  expect(texts(reply)).not.toContain('Secret');
});
