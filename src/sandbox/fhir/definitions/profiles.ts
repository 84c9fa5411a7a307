import { getAllDataTypes, loadDataType, type InternalSchemaElement } from '@medplum/core';
import type { StructureDefinition } from '@medplum/fhirtypes';

/**
 * Makes profiles known to Medplum's validator, each under its url as if it were a type of its own. Handing a
 * profile to the validator instead would have it parsed again for every resource, which costs eight times
 * what the validation does.
 * @throws when a profile has no snapshot.
 */
export function registerProfiles(profiles: readonly StructureDefinition[]): void {
  for (const profile of profiles) {
    const text = JSON.stringify(profile);
    if (registered.get(profile.url) === text) continue;
    register(profile);
    registered.set(profile.url, text);
  }
}

/** As they were last given, by their urls: most stores of a process are given the same ones, and parsing them takes longest. */
const registered = new Map<string, string>();

function register(profile: StructureDefinition): void {
  const known = getAllDataTypes();
  loadDataType(profile);
  const before = { ...known };
  loadDataType({ ...profile, type: profile.url });
  // Loading it as a type also replaces R4's own backbone elements by the profile's: put those back.
  for (const [name, schema] of Object.entries(before)) if (name !== profile.url) known[name] = schema;
}

/** Types of extensions and Task inputs that are most often met, the most common first. */
const COMMON = [
  'Reference',
  'string',
  'code',
  'CodeableConcept',
  'dateTime',
  'instant',
  'boolean',
  'unsignedInt',
];

/**
 * Puts the common types of every `value[x]` that can be anything to the front. Medplum's validator tries one type after
 * the other, some fifty of them, each time it looks at such an element: more than half of what a validation takes.
 */
export function putCommonTypesFirst(): void {
  for (const { elements } of Object.values(getAllDataTypes())) Object.values(elements).forEach(sortTypes);
}

function sortTypes({ type, slicing }: InternalSchemaElement): void {
  if (type.length > COMMON.length) type.sort((one, other) => rank(one.code) - rank(other.code));
  for (const slice of slicing?.slices ?? []) Object.values(slice.elements).forEach(sortTypes);
}

function rank(code: string): number {
  const at = COMMON.indexOf(code);
  return at < 0 ? COMMON.length : at;
}
