import type { Resource } from '@medplum/fhirtypes';
import type { Stored, Write } from '../../gateway/port.ts';

/** A resource over the version that it was read at. */
export function put<T extends Resource>(before: Stored<T>, after: T): Write {
  return { method: 'PUT', resource: { ...after, id: before.id }, ifMatch: before.meta.versionId };
}
