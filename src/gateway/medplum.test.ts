import { MedplumClient } from '@medplum/core';
import { expect, test } from 'vitest';
import type { MedplumHttp } from './medplum.ts';
import { medplumGateway } from './medplum.ts';

type Fetch = (url: string, init: { method: string }) => Promise<Response>;

/** A client as servers of version 5.0 give it to their bots: without `wrappedFetch`. */
function olderClient(fetch: Fetch): MedplumHttp {
  const client = new MedplumClient({ baseUrl: 'https://ehr.example/', accessToken: 'opaque', fetch });
  return {
    fhirUrl: () => client.fhirUrl(),
    get: async (url, options) => (await client.get(url, options)) as unknown,
    post: (url, body, contentType, options) => client.post<unknown>(url, body, contentType, options),
    put: async (url, body, contentType, options) =>
      (await client.put(url, body, contentType, options)) as unknown,
  };
}

function answering(status: number, body: unknown): Fetch {
  return () =>
    Promise.resolve(
      new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/fhir+json' } }),
    );
}

const outcome = (id: string) => ({
  resourceType: 'OperationOutcome',
  id,
  issue: [{ severity: 'error', code: 'x' }],
});

test('an older client reads and writes', async () => {
  const sent: string[] = [];
  const patient = { resourceType: 'Patient' as const, id: 'x', meta: { versionId: '1' } };
  const fetch: Fetch = (url, { method }) => {
    sent.push(`${method} ${url}`);
    return answering(200, patient)(url, { method });
  };
  const gateway = medplumGateway(olderClient(fetch));
  expect(await gateway.read('Patient', 'x')).toEqual({ ok: true, value: patient });
  expect(await gateway.read('Patient', 'x')).toEqual({ ok: true, value: patient });
  expect(await gateway.update(patient, '1')).toEqual({ ok: true, value: patient });
  expect(await gateway.create<'Patient'>({ resourceType: 'Patient' })).toEqual({ ok: true, value: patient });
  expect(sent).toEqual([
    'GET https://ehr.example/fhir/R4/Patient/x',
    'GET https://ehr.example/fhir/R4/Patient/x',
    'PUT https://ehr.example/fhir/R4/Patient/x',
    'POST https://ehr.example/fhir/R4/Patient',
  ]);
});

test.each([
  [404, 'not-found', 'not-found'],
  [409, 'conflict', 'conflict'],
  [412, 'precondition-failed', 'conflict'],
  [403, 'forbidden', 'forbidden'],
  [429, 'too-many-requests', 'throttled'],
] as const)('an older client tells %i by the outcome id %s as %s', async (status, id, kind) => {
  const gateway = medplumGateway(olderClient(answering(status, outcome(id))));
  const answer = await gateway.create<'Patient'>({ resourceType: 'Patient' });
  expect(answer).toMatchObject({ ok: false, fault: { kind, status } });
});

test('an older client that is cut off is unavailable', async () => {
  const gateway = medplumGateway(olderClient(() => Promise.reject(new TypeError('Failed to fetch'))));
  const answer = await gateway.create<'Patient'>({ resourceType: 'Patient' });
  expect(answer).toMatchObject({ ok: false, fault: { kind: 'unavailable', reached: 'maybe' } });
});
