import type { Resource, ResourceType } from '@medplum/fhirtypes';

/** A resource that a server has stored: it has an id and a version. */
export type Stored<T extends Resource = Resource> = T & {
  readonly id: string;
  readonly meta: NonNullable<T['meta']> & { readonly versionId: string };
};

/** The resource of one type, such as `Of<'Appointment'>`. */
export type Of<K extends ResourceType> = Extract<Resource, { resourceType: K }>;

/**
 * Why the server did not do what it was asked. `kind` decides what happens next, `advice` is a sentence for
 * people. Neither holds anything of a resource's content.
 *
 * - `conflict`: somebody else changed it first (409, 412): load again
 * - `throttled` (429), `unavailable` (502, 503, 504, network, timeout): the same call may be sent again.
 *   `reached: 'maybe'` says that the server may have done it all the same.
 * - `failed` (500): the server may have done it; sending it again helps where it failed for the sake of a moment, such as a lock
 * - `signed-out` (401), `forbidden` (403), `not-found` (404, 410), `invalid` (400, 422): sending it again is no use
 */
export interface Fault {
  readonly kind:
    | 'conflict'
    | 'throttled'
    | 'unavailable'
    | 'signed-out'
    | 'forbidden'
    | 'not-found'
    | 'invalid'
    | 'failed';
  /** HTTP status, absent where no answer came. */
  readonly status?: number;
  readonly reached: 'no' | 'maybe' | 'yes';
  readonly retryAfterSeconds?: number;
  readonly advice: string;
}

export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

/** Search parameters as they stand in the URL; a list repeats the parameter (AND). */
export type SearchParams = Readonly<Record<string, string | number | readonly string[]>>;

/** One read of a batch: a resource by id, or a search. */
export type Query =
  | { readonly read: ResourceType; readonly id: string }
  | {
      readonly search: ResourceType;
      readonly params: SearchParams;
      /** Further pages are not wanted, as in "the newest one": `_sort=-date&_count=1`. */
      readonly firstPage?: true;
    };

/** What a search found: the matches in order, what was included beside them, and the total when asked for. */
export interface Found {
  readonly matches: readonly Stored[];
  readonly included: readonly Stored[];
  /** Only with `_summary=count` or `_total=accurate`. */
  readonly total?: number;
}

/** One page of a long list. */
export interface Page {
  readonly matches: readonly Stored[];
  readonly included: readonly Stored[];
  /** Where the next page is, to be handed back as it is; absent on the last one. */
  readonly next?: string;
}

/** A write of a transaction. POST takes a `fullUrl` (`urn:uuid:…`) that other entries may refer to. */
export type Write =
  | { readonly method: 'POST'; readonly resource: Resource; readonly fullUrl?: string }
  | { readonly method: 'PUT'; readonly resource: Resource & { id: string }; readonly ifMatch: string };

/** What a transaction wrote, in the order of the writes. */
export interface Written {
  readonly resourceType: ResourceType;
  readonly id: string;
  readonly versionId: string;
}

export interface Capabilities {
  /** `atomic`: a failing entry undoes the others. `not-atomic`: the server runs transactions as batches. */
  readonly transactions: 'atomic' | 'not-atomic';
  /** The CapabilityStatement names rest-hook Subscriptions and lets them be created. */
  readonly restHook: boolean;
  /** Resource types that can be created, read and searched. */
  readonly types: ReadonlySet<string>;
  readonly software: string;
}

/**
 * The one port to a FHIR R4 server. Every method is one HTTP round trip, except that `search` and `batch` follow
 * `next` links and `capabilities` may take two and is remembered. Nothing is retried here: whoever calls knows whether
 * a second try is safe.
 */
export interface FhirGateway {
  read<K extends ResourceType>(type: K, id: string): Promise<Answer<Stored<Of<K>>>>;
  /** All matches (further pages are fetched). */
  search(type: ResourceType, params: SearchParams): Promise<Answer<Found>>;
  /**
   * One page of a search, for lists too long to be fetched whole: the first one by `params` (`_count` says how long), the
   * others by the `next` of the page before.
   */
  page(
    type: ResourceType,
    from: { readonly params: SearchParams } | { readonly next: string },
  ): Promise<Answer<Page>>;
  /**
   * Many reads and searches in one round trip, answered in order. A `read` answers one match; a read of what is not
   * there answers none. Any other failing entry fails the whole batch.
   */
  batch(queries: readonly Query[]): Promise<Answer<readonly Found[]>>;
  /**
   * All or nothing. Fails with `conflict` where a version has moved on, and checks every entry's status, as some servers
   * answer `transaction-response` for what they ran as a batch.
   */
  transact(writes: readonly Write[]): Promise<Answer<readonly Written[]>>;
  create<K extends ResourceType>(resource: Of<K>): Promise<Answer<Stored<Of<K>>>>;
  /** PUT with If-Match. `conflict` where the version has moved on. */
  update<T extends Resource>(resource: Stored<T>, ifMatch: string): Promise<Answer<Stored<T>>>;
  /** What the server can do (R4 `metadata`, and a probe without side effects for atomic transactions). */
  capabilities(): Promise<Answer<Capabilities>>;
}
