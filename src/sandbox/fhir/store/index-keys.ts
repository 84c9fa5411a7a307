import type { Resource } from '@medplum/fhirtypes';

/** What a resource can be found by in constant time. */
export interface IndexKeys {
  /** `Type/id` of every relative reference anywhere in it; other references as they are written. */
  readonly references: ReadonlySet<string>;
  /** `system|value` of every Identifier anywhere in it; the system may be empty. */
  readonly identifiers: ReadonlySet<string>;
  /** `Type|status`, where it has a status. */
  readonly statuses: ReadonlySet<string>;
}

const RELATIVE = /^([A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64})(\/_history\/[A-Za-z0-9\-.]{1,64})?$/;

/** A reference without its version: `Patient/1/_history/2` is found as `Patient/1`. */
export function referenceKey(reference: string): string {
  return RELATIVE.exec(reference)?.[1] ?? reference;
}

/**
 * Walks the JSON rather than evaluating every search parameter: it costs a tenth, and a search checks each
 * candidate against the parameter's own expression anyway.
 */
export function indexKeys(resource: Resource): IndexKeys {
  const keys = {
    references: new Set<string>(),
    identifiers: new Set<string>(),
    statuses: statusesOf(resource),
  };
  collect(resource, keys);
  return keys;
}

function statusesOf(resource: Resource): Set<string> {
  const known = 'status' in resource && typeof resource.status === 'string';
  return new Set(known ? [`${resource.resourceType}|${String(resource.status)}`] : []);
}

function collect(value: unknown, keys: { references: Set<string>; identifiers: Set<string> }): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, keys);
  } else if (typeof value === 'object' && value !== null) {
    if ('reference' in value && typeof value.reference === 'string') {
      keys.references.add(referenceKey(value.reference));
    }
    if ('value' in value && typeof value.value === 'string') {
      const system = 'system' in value && typeof value.system === 'string' ? value.system : '';
      keys.identifiers.add(`${system}|${value.value}`);
    }
    for (const child of Object.values(value)) collect(child, keys);
  }
}
