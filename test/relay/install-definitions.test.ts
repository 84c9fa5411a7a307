import { Client } from 'fhir-kit-client';
import type { Questionnaire } from '@medplum/fhirtypes';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadDefinitions } from '../../profiles/index.ts';
import { fhirKitGateway } from '../../src/gateway/fhir-kit.ts';
import { installDefinitions, isDefinition } from '../../src/run/definitions/install.ts';
import { startFhir, type TestServer } from '../sandbox/fhir-support.ts';

const DEFINITIONS = loadDefinitions().filter(isDefinition);
let server: TestServer;
/** Resource types that may not be written. */
let forbidden: readonly string[] = [];
beforeEach(async () => {
  forbidden = [];
  const allows = (letter: string, type: string) => 'rs'.includes(letter) || !forbidden.includes(type);
  server = await startFhir({ access: () => ({ allows }) });
});
afterEach(() => server.close());

async function outcomes(): Promise<Record<string, number>> {
  const gateway = fhirKitGateway(new Client({ baseUrl: server.client.base }));
  const counts: Record<string, number> = {};
  for (const { outcome } of await installDefinitions(gateway, DEFINITIONS))
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

async function process(): Promise<Questionnaire> {
  const url = 'https://groupwork.dev/fhir/Questionnaire/process';
  const [id = ''] = await server.client.ids(`Questionnaire?url=${url}`);
  return (await server.client.get<Questionnaire>(`Questionnaire/${id}`)).body;
}

test('on an empty server everything is created, the second time everything is as it was', async () => {
  expect(await outcomes()).toEqual({ created: DEFINITIONS.length });
  expect(await outcomes()).toEqual({ unchanged: DEFINITIONS.length });
  expect((await process()).status).toBe('active');
});

test('what somebody changed is put right again, as a new version of the same resource', async () => {
  await outcomes();
  const before = await process();
  await server.client.send('PUT', `Questionnaire/${before.id ?? ''}`, { ...before, title: 'Changed' });
  expect(await outcomes()).toEqual({ updated: 1, unchanged: DEFINITIONS.length - 1 });
  const after = await process();
  expect(after).toMatchObject({ id: before.id, title: before.title, meta: { versionId: '3' } });
});

test('what may not be written is told of, and stops nothing else', async () => {
  forbidden = ['StructureDefinition'];
  const refused = DEFINITIONS.filter((one) => one.resourceType === 'StructureDefinition').length;
  expect(await outcomes()).toEqual({ failed: refused, created: DEFINITIONS.length - refused });
});
