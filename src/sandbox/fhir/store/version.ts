import type { WithId } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';

/** A resource as the store keeps it. Never mutated: it is handed out without a copy. */
export type Stored = WithId<Resource>;

/** How a version came about, as history bundles report it. */
export type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One version of one resource; without `resource` it is the mark of a deletion. */
export interface Version {
  readonly type: string;
  readonly id: string;
  /** Counts from 1 per resource and goes on through deletions. */
  readonly versionId: string;
  /** ISO instant, never earlier than that of the write before. */
  readonly lastUpdated: string;
  readonly method: Method;
  readonly resource?: Stored;
}

/** `Type/id`, the key of a resource in every index. */
export function keyOf(resource: { resourceType: string; id: string }): string {
  return `${resource.resourceType}/${resource.id}`;
}
