import type { Resource, ResourceType } from '@medplum/fhirtypes';
import type { Of, Stored } from './port.ts';

/** Whether a stranger's JSON is a resource at all. */
export function isResource(value: unknown): value is Resource {
  return typeof value === 'object' && value !== null && 'resourceType' in value;
}

/** Whether a stored resource is of `type`. */
export function isOf<K extends ResourceType>(value: Stored, type: K): value is Stored<Of<K>> {
  return value.resourceType === type;
}

/**
 * A resource as a stored one; `undefined` without an id. A server without versions gives `versionId` empty: such a
 * resource can be read, and an update of it is refused.
 */
export function stored<T extends Resource>(resource: T): Stored<T> | undefined {
  const { id, meta } = resource;
  if (id === undefined) return undefined;
  return { ...resource, id, meta: { ...meta, versionId: meta?.versionId ?? '' } };
}
