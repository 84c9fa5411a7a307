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

test('a search bundle has total, self, fullUrl and modes', async () => {
  const { body } = await client.get<Bundle>('Encounter?part-of=session&_include=Encounter:subject');
  expect(body.total).toBe(2);
  expect(body.link?.[0]).toEqual({
    relation: 'self',
    url: `${client.base}/Encounter?part-of=session&_include=Encounter%3Asubject`,
  });
  expect(
    body.entry?.map(({ fullUrl, search }) => [fullUrl?.replace(`${client.base}/`, ''), search?.mode]),
  ).toEqual([
    ['Encounter/amara-1', 'match'],
    ['Encounter/ben-1', 'match'],
    ['Patient/amara', 'include'],
    ['Patient/ben', 'include'],
  ]);
});

async function modes(query: string): Promise<Record<'match' | 'include', string[]>> {
  const { body } = await client.get<Bundle>(query);
  const pick = (mode: string): string[] =>
    (body.entry ?? [])
      .filter(({ search }) => search?.mode === mode)
      .map(({ resource }) => resource?.id ?? '')
      .sort();
  return { match: pick('match'), include: pick('include') };
}

test('_revinclude brings what refers to the matches', async () => {
  expect(await modes('Patient?_id=amara&_revinclude=Encounter:patient&_revinclude=Task:patient')).toEqual({
    match: ['amara'],
    include: ['amara-1', 'task-1'],
  });
});

test('_include:iterate follows what was included; without it, it stops at the first step', async () => {
  const once = await modes('Task?_id=task-1&_include=Task:focus&_include=Encounter:part-of');
  expect(once.include).toEqual(['amara-1']);
  const further = await modes(
    'Task?_id=task-1&_include=Task:focus&_include:iterate=Encounter:part-of&_include:iterate=Encounter:subject:Group',
  );
  expect(further.include).toEqual(['amara-1', 'dbt', 'session']);
});

test('_include=* brings every reference', async () => {
  expect((await modes('Encounter?_id=amara-1&_include=*')).include).toEqual(['amara', 'ito', 'session']);
});

test('sorting by several keys, each in its direction; what has no value comes last', async () => {
  expect(await client.ids('Encounter?_sort=-status,date')).toEqual(['ben-1', 'session', 'amara-1']);
  expect(await client.ids('Encounter?_sort=status,-date')).toEqual(['amara-1', 'session', 'ben-1']);
  expect(await client.ids('Patient?_sort=gender,name')).toEqual(['amara', 'ben', 'chi']);
  expect(await client.ids('Patient?_sort=-gender')).toEqual(['ben', 'amara', 'chi']);
  expect(await client.ids('Task?_sort=-authored-on')).toEqual(['task-1', 'task-2']);
});

test('pages lead through all matches, each once, in one order', async () => {
  const seen: string[] = [];
  let url: string | undefined = 'Encounter?_count=1&_sort=-date';
  while (url !== undefined) {
    const { body }: { body: Bundle } = await client.get<Bundle>(url);
    expect(body.total).toBe(3);
    seen.push(...(body.entry ?? []).map(({ resource }) => resource?.id ?? ''));
    url = body.link?.find(({ relation }) => relation === 'next')?.url;
  }
  expect(seen).toEqual(['ben-1', 'amara-1', 'session']);
});

test('_summary=count and _count=0 answer with the number alone, _total=none without it', async () => {
  for (const query of ['Patient?_summary=count', 'Patient?_count=0']) {
    const { body } = await client.get<Bundle>(query);
    expect([body.total, body.entry]).toEqual([3, undefined]);
  }
  expect((await client.get<Bundle>('Patient?_total=none')).body.total).toBeUndefined();
});

test('_elements returns those elements, marked as incomplete', async () => {
  const { body } = await client.get<Bundle>('Patient?_id=amara&_elements=gender');
  const patient = body.entry?.[0]?.resource;
  expect(Object.keys(patient ?? {}).sort()).toEqual(['gender', 'id', 'meta', 'resourceType']);
  expect(patient?.meta?.tag?.[0]?.code).toBe('SUBSETTED');
});

test('POST _search takes its parameters from a form, and pages on by GET', async () => {
  const response = await fetch(`${client.base}/Encounter/_search?_count=1`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ 'part-of': 'session' }),
  });
  const body = (await response.json()) as Bundle;
  expect(body.total).toBe(2);
  const next = body.link?.find(({ relation }) => relation === 'next')?.url ?? '';
  expect(await client.ids(next)).toEqual(['ben-1']);
});

test('references by the server’s own absolute URL are understood', async () => {
  expect(await client.ids(`Encounter?subject=${encodeURIComponent(`${client.base}/Patient/amara`)}`)).toEqual(
    ['amara-1'],
  );
});

test('a search sees a resource as it is now: after an update and after a deletion', async () => {
  const identifier = (value: string) => ({
    resourceType: 'Patient',
    id: 'moving',
    identifier: [{ system: 'urn:m', value }],
  });
  await client.send('PUT', 'Patient/moving', identifier('before'));
  await client.send('PUT', 'Patient/moving', identifier('after'));
  expect(await client.ids('Patient?identifier=urn:m|before')).toEqual([]);
  expect(await client.ids('Patient?identifier=urn:m|after')).toEqual(['moving']);
  await client.send('DELETE', 'Patient/moving');
  expect(await client.ids('Patient?identifier=urn:m|after')).toEqual([]);
  expect(await client.ids('Patient?_id=moving')).toEqual([]);
});
