import type { Resource, ResourceType } from '@medplum/fhirtypes';
import type { Parsed, Unusable } from '../fhir/parsed.ts';
import type { Found, Of, Stored } from '../gateway/port.ts';

/** Matches and included resources of one type, each once. */
export function ofType<K extends ResourceType>(found: readonly Found[], type: K): readonly Stored<Of<K>>[] {
  const all = found.flatMap((one) => [...one.matches, ...one.included]);
  const unique = new Map(all.map((one) => [`${one.resourceType}/${one.id}`, one]));
  return [...unique.values()].filter((one): one is Stored<Of<K>> => one.resourceType === type);
}

/** What could be used, and what could not: never dropped in silence, a member might be missing. */
export interface Sorted<T> {
  readonly values: readonly T[];
  readonly unusable: readonly Unusable[];
}

export function parsed<R extends Resource, T>(
  resources: readonly R[],
  parse: (resource: R) => Parsed<T>,
): Sorted<T> {
  const values: T[] = [];
  const unusable: Unusable[] = [];
  for (const resource of resources) {
    const result = parse(resource);
    if (result.ok) values.push(result.value);
    else unusable.push(result.refusal);
  }
  return { values, unusable };
}

/** Should a second copy have come about outside this project, everybody agrees on the same one. */
export function oldest<T extends Stored>(copies: readonly T[]): T | undefined {
  return sortedById(copies)[0];
}

/**
 * The one of several copies that can be used. Should a second copy have come about outside this project, everybody agrees on the
 * same one; one that was entered in error stands in nobody's way.
 */
export function oldestUsable<R extends Stored, T>(
  copies: readonly R[],
  parse: (resource: R) => Parsed<T>,
): { readonly resource: R; readonly value: T } | undefined {
  for (const resource of sortedById(copies)) {
    const read = parse(resource);
    if (read.ok) return { resource, value: read.value };
  }
  return undefined;
}

function sortedById<T extends Stored>(copies: readonly T[]): readonly T[] {
  return [...copies].sort((one, other) => one.id.localeCompare(other.id));
}
