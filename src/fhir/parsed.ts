import type { Resource } from '@medplum/fhirtypes';
import type { Result } from '../domain/result.ts';
import { refused } from '../domain/result.ts';

/**
 * A resource from the server that cannot be used. `reason` is a sentence about its structure and holds nothing of its
 * content.
 */
export interface Unusable {
  readonly code: 'unusable';
  /** `Group/abc`, or the type alone where it has no id. */
  readonly resource: string;
  readonly reason: string;
}

/** What a mapper answers: nothing a stranger's server sends makes it throw. */
export type Parsed<T> = Result<T, Unusable>;

export function unusable(resource: Pick<Resource, 'resourceType' | 'id'>, reason: string) {
  const { resourceType, id } = resource;
  return refused<Unusable>({
    code: 'unusable',
    resource: id === undefined ? resourceType : `${resourceType}/${id}`,
    reason,
  });
}
