import type { Bundle, BundleEntry, Resource, ResourceType } from '@medplum/fhirtypes';
import { batchOf, danglingUrn, statusOf, transactionOf, writtenIn } from './bundle.ts';
import { discover } from './capabilities.ts';
import { fault, faulty, faultOfStatus } from './fault.ts';
import { bundleOf, followPages, foundIn, readPage } from './paging.ts';
import type { Answer, Capabilities, FhirGateway, Found, Of, Query, Stored, Write } from './port.ts';
import { instancePath, searchPath } from './query-string.ts';
import { isOf, isResource, stored } from './resource.ts';
import type { Wire } from './wire.ts';

/** The port to a FHIR server over any way of sending a request: what all adapters have in common. */
export function gatewayOver(wire: Wire): FhirGateway {
  let known: Promise<Answer<Capabilities>> | undefined;
  return {
    read: async (type, id) =>
      parsedAs(await wire.send({ method: 'GET', path: instancePath(type, id) }), type),
    search: async (type, params) => {
      const answer = await wire.send({ method: 'GET', path: searchPath(type, params) });
      if (!answer.ok) return answer;
      const bundle = bundleOf(answer.value);
      return bundle ? followPages(wire, bundle, type) : faulty(unreadable());
    },
    page: (type, from) => readPage(wire, 'next' in from ? from.next : searchPath(type, from.params), type),
    batch: (queries) => runBatch(wire, queries),
    transact: (writes) => runTransaction(wire, writes),
    create: async (resource) => {
      const { resourceType } = resource;
      const sent = await wire.send({ method: 'POST', path: resourceType, body: resource });
      return sent.ok && !isResource(sent.value) ? faulty(unreadable('maybe')) : parsedAs(sent, resourceType);
    },
    update: (resource, ifMatch) => put(wire, resource, ifMatch),
    capabilities: async () => {
      known ??= discover(wire);
      const answer = await known;
      if (!answer.ok) known = undefined;
      return answer;
    },
  };
}

function unreadable(reached: 'maybe' | 'yes' = 'yes') {
  return fault('failed', reached);
}

function parsedAs<K extends ResourceType>(answer: Answer<unknown>, type: K): Answer<Stored<Of<K>>> {
  if (!answer.ok) return answer;
  const one = isResource(answer.value) ? stored(answer.value) : undefined;
  return one && isOf(one, type) ? { ok: true, value: one } : faulty(unreadable());
}

async function put<T extends Resource>(
  wire: Wire,
  resource: Stored<T>,
  ifMatch: string,
): Promise<Answer<Stored<T>>> {
  if (ifMatch === '') return faulty(unversioned());
  const path = instancePath(resource.resourceType, resource.id);
  const answer = await wire.send({ method: 'PUT', path, body: resource, ifMatch });
  if (!answer.ok) return answer;
  const written = isResource(answer.value) ? stored(answer.value) : undefined;
  const same = written?.resourceType === resource.resourceType && written.id === resource.id;
  return same ? { ok: true, value: written as Stored<T> } : faulty(unreadable('maybe'));
}

function unversioned() {
  const advice =
    'The server keeps no versions of this, so nobody could tell whether a change overwrites another.';
  return fault('invalid', 'no', { advice });
}

async function runBatch(wire: Wire, queries: readonly Query[]): Promise<Answer<readonly Found[]>> {
  if (queries.length === 0) return { ok: true, value: [] };
  const answer = await wire.send({ method: 'POST', path: '', body: batchOf(queries) });
  if (!answer.ok) return answer;
  const entries = bundleOf(answer.value)?.entry ?? [];
  if (entries.length !== queries.length) return faulty(unreadable());
  const results = await Promise.all(
    queries.map((query, index) => resultOf(wire, query, entries[index] ?? {})),
  );
  const failed = results.find((one) => !one.ok);
  if (failed) return failed;
  return { ok: true, value: results.flatMap((one) => (one.ok ? [one.value] : [])) };
}

const NOTHING: Found = { matches: [], included: [] };

async function resultOf(wire: Wire, query: Query, entry: BundleEntry): Promise<Answer<Found>> {
  const status = statusOf(entry.response);
  if ('read' in query && (status === 404 || status === 410)) return { ok: true, value: NOTHING };
  if (status >= 300) return faulty(faultOfStatus(status, entry.response?.outcome));
  const { resource } = entry;
  if ('read' in query) {
    const one = resource && stored(resource);
    return one && isOf(one, query.read)
      ? { ok: true, value: { matches: [one], included: [] } }
      : faulty(unreadable());
  }
  const page: Bundle | undefined = bundleOf(resource);
  if (!page) return faulty(unreadable());
  return query.firstPage ? { ok: true, value: foundIn(page) } : followPages(wire, page, query.search);
}

async function runTransaction(wire: Wire, writes: readonly Write[]) {
  if (writes.length === 0) return { ok: true as const, value: [] };
  if (writes.some((one) => one.method === 'PUT' && one.ifMatch === '')) return faulty(unversioned());
  if (danglingUrn(writes) !== undefined) {
    const advice = 'What was to be written refers to something that is not part of it. Please report this.';
    return faulty(fault('invalid', 'no', { advice }));
  }
  const answer = await wire.send({ method: 'POST', path: '', body: transactionOf(writes), noEcho: true });
  if (!answer.ok) return answer;
  const bundle = bundleOf(answer.value);
  return bundle ? writtenIn(bundle, writes) : faulty(unreadable('maybe'));
}
