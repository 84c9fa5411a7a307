import type { Bundle, BundleEntry, BundleEntryResponse, Resource, ResourceType } from '@medplum/fhirtypes';
import { fault, faulty, faultOfStatus } from './fault.ts';
import type { Answer, Fault, Query, Write, Written } from './port.ts';
import { instancePath, queryPath } from './query-string.ts';
import { etagOf } from './wire.ts';

/** A batch of reads and searches. */
export function batchOf(queries: readonly Query[]): Bundle {
  const entry = queries.map((one): BundleEntry => ({ request: { method: 'GET', url: queryPath(one) } }));
  return { resourceType: 'Bundle', type: 'batch', entry };
}

/** A transaction of plain POSTs and PUTs: nothing conditional, as servers race on that (rule 2). */
export function transactionOf(writes: readonly Write[]): Bundle {
  return { resourceType: 'Bundle', type: 'transaction', entry: writes.map(entryOf) };
}

function entryOf(write: Write): BundleEntry {
  const { resource } = write;
  if (write.method === 'POST') {
    const request = { method: 'POST' as const, url: resource.resourceType };
    return write.fullUrl === undefined
      ? { resource, request }
      : { fullUrl: write.fullUrl, resource, request };
  }
  const url = instancePath(resource.resourceType, write.resource.id);
  return { resource, request: { method: 'PUT', url, ifMatch: etagOf(write.ifMatch) } };
}

/**
 * A `urn:uuid` that a write refers to and that no POST of the same transaction creates. Servers store such a reference
 * as it is; so it is checked before anything is sent.
 */
export function danglingUrn(writes: readonly Write[]): string | undefined {
  const created = new Set(
    writes.flatMap((one) => (one.method === 'POST' && one.fullUrl ? [one.fullUrl] : [])),
  );
  return danglingIn(
    writes.map((one) => one.resource),
    created,
  );
}

/** Walked, as making JSON of it for a look would cost as much as sending it. */
function danglingIn(value: unknown, created: ReadonlySet<string>): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, child] of Object.entries(value)) {
    if (key === 'reference' && typeof child === 'string') {
      if (child.startsWith('urn:uuid:') && !created.has(child)) return child;
    } else {
      const found = danglingIn(child, created);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/**
 * What a transaction wrote. Every entry's status is checked: a server may answer `transaction-response` for what it ran
 * as a batch, and then some of it is done and some is not.
 */
export function writtenIn(bundle: Bundle, writes: readonly Write[]): Answer<readonly Written[]> {
  const answers = bundle.entry ?? [];
  if (answers.length !== writes.length) return faulty(fault('failed', 'maybe'));
  const written: Written[] = [];
  let failure: Fault | undefined;
  writes.forEach((write, index) => {
    const { response, resource } = answers[index] ?? {};
    const status = statusOf(response);
    const one = status < 300 ? oneWritten(write, response, resource) : undefined;
    if (one) written.push(one);
    else failure ??= status < 300 ? fault('failed', 'maybe') : faultOfStatus(status, response?.outcome);
  });
  return failure ? faulty({ ...failure, reached: 'maybe' }) : { ok: true, value: written };
}

/** `201 Created` → 201; an entry without a status counts as failed. */
export function statusOf(response: BundleEntryResponse | undefined): number {
  const status = Number.parseInt(response?.status ?? '', 10);
  return Number.isNaN(status) ? 500 : status;
}

/** `Encounter/12/_history/3`, after whatever base the server calls itself by. */
const LOCATION = /([A-Z][A-Za-z]+)\/([A-Za-z0-9.-]{1,64})(?:\/_history\/([^/?]+))?$/;

function oneWritten(
  write: Write,
  response: BundleEntryResponse | undefined,
  resource: Resource | undefined,
): Written | undefined {
  const [, , located, version] = LOCATION.exec(response?.location ?? '') ?? [];
  const id = write.method === 'PUT' ? write.resource.id : (located ?? resource?.id);
  const tagged = /^(?:W\/)?"?([^"]+)"?$/.exec(response?.etag ?? '')?.[1];
  const versionId = version ?? tagged ?? resource?.meta?.versionId ?? '';
  const resourceType: ResourceType = write.resource.resourceType;
  return id === undefined ? undefined : { resourceType, id, versionId };
}
