import type { BundleEntry } from '@medplum/fhirtypes';
import { invalid, Refusal, withinEntry } from '../refusal.ts';
import type { Call } from './call.ts';

/** Lets a refusal say which entry it is about. */
export function inEntry<T>(index: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof Refusal ? withinEntry(error, index) : error;
  }
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** @throws 400 for an entry without a proper request. */
export function toCall({ request, resource }: BundleEntry): Call {
  if (!request || typeof request.url !== 'string' || !METHODS.has(request.method)) {
    throw invalid('The entry needs a request with a method and a url.');
  }
  if (request.url === '') throw invalid('A bundle can not hold another bundle to process.');
  return {
    method: request.method,
    url: request.url.replace(/^\//, ''),
    body: resource,
    ifMatch: request.ifMatch,
    ifNoneMatch: request.ifNoneMatch,
    ifNoneExist: request.ifNoneExist,
  };
}
