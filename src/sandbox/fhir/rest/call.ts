import type { HttpMethod } from '@medplum/fhir-router';
import type { Resource } from '@medplum/fhirtypes';
import type { Pairs } from '../search/query.ts';
import type { Scope } from '../search/scope.ts';
import type { Repository } from '../store/repository.ts';
import type { Stored } from '../store/version.ts';

/** One interaction, whether it came as an HTTP request or as an entry of a bundle. */
export interface Call {
  readonly method: HttpMethod;
  /** Below the base, with its query: `Patient/1`, `Task?status=requested`. */
  readonly url: string;
  readonly body?: unknown;
  /** Parameters of a POST _search. */
  readonly form?: Pairs;
  readonly ifMatch?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
  readonly ifNoneExist?: string | undefined;
  /** The id a transaction has given to a resource to be created, so that other entries can refer to it. */
  readonly assignedId?: string;
}

/** What a call is done with. */
export interface Context extends Scope {
  readonly repository: Repository;
}

/** A route's call, taken apart. */
export interface Routed extends Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Pairs;
}

/** Runs inside a transaction: it either returns or throws a Refusal, and what it wrote is taken back. */
export type Handler = (call: Routed, context: Context) => Answer;

export interface Answer {
  readonly status: number;
  readonly resource?: Resource;
  /** Set when the answer is about one version of one resource: gives ETag, Last-Modified and, for 201, Location. */
  readonly version?: { type: string; id: string; versionId: string; lastUpdated: string };
}

/** An answer about a stored resource. */
export function about(status: number, resource: Stored): Answer {
  const { resourceType: type, id, meta } = resource;
  const version = { type, id, versionId: meta?.versionId ?? '', lastUpdated: meta?.lastUpdated ?? '' };
  return { status, resource, version };
}
