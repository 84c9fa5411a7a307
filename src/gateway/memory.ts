import type { Resource, ResourceType } from '@medplum/fhirtypes';
import { danglingUrn } from './bundle.ts';
import { fault, faulty } from './fault.ts';
import { pageIn } from './memory/page.ts';
import { searchIn } from './memory/search.ts';
import type { Answer, Capabilities, FhirGateway, Found, Of, Query, Stored, Write, Written } from './port.ts';
import { isOf } from './resource.ts';

export interface MemoryGateway extends FhirGateway {
  /** Everything that is stored now, in the order in which it was created. */
  all(): readonly Stored[];
  of<K extends ResourceType>(type: K): readonly Stored<Of<K>>[];
}

/** A server's content: resources by `Type/id`, and how many ids have been given out. */
interface Content {
  readonly resources: Map<string, Stored>;
  given: number;
}

/**
 * A FHIR server's twin for unit tests of workflows: versions, If-Match, atomic transactions and the searches that
 * Groupwork uses, without HTTP. It passes the same contract suite as the adapters (test/contracts). Times of storing
 * are made up, a second apart.
 */
export function memoryGateway(seed: readonly Resource[] = []): MemoryGateway {
  let content: Content = { resources: new Map(), given: 0 };
  for (const resource of seed) insert(content, resource, resource.id);

  const held = () => [...content.resources.values()];
  const all = () => held().map((one) => structuredClone(one));
  const of = <K extends ResourceType>(type: K) => all().filter((one) => isOf(one, type));
  // searched as they are held, and only what is found is copied
  const run = (query: Query) => structuredClone(ask(held(), query));

  return {
    all,
    of,
    read: (type, id) => {
      const found = of(type).find((one) => one.id === id);
      return Promise.resolve(found ? { ok: true, value: found } : faulty(notFound()));
    },
    search: (type, params) => Promise.resolve(structuredClone(searchIn(held(), type, params))),
    page: (type, from) => Promise.resolve(pageIn(all(), type, from)),
    batch: (queries) => {
      const results = queries.map(run);
      const failed = results.find((one) => !one.ok);
      const value = results.flatMap((one) => (one.ok ? [one.value] : []));
      return Promise.resolve(failed ?? { ok: true, value });
    },
    transact: (writes) => {
      const next: Content = { resources: new Map(content.resources), given: content.given };
      const written = apply(next, writes);
      if (written.ok) content = next;
      return Promise.resolve(written);
    },
    create: (resource) => Promise.resolve({ ok: true, value: insert(content, resource) }),
    update: (resource, ifMatch) => Promise.resolve(replace(content, resource, ifMatch)),
    capabilities: () => Promise.resolve({ ok: true, value: CAPABILITIES }),
  };
}

const EVERY_TYPE: ReadonlySet<string> = new Set<ResourceType>([
  'Appointment',
  'AuditEvent',
  'CareTeam',
  'ChargeItem',
  'Composition',
  'DocumentReference',
  'Encounter',
  'EpisodeOfCare',
  'Group',
  'Provenance',
  'QuestionnaireResponse',
  'Task',
]);

const CAPABILITIES: Capabilities = {
  transactions: 'atomic',
  restHook: false,
  types: EVERY_TYPE,
  software: 'memory',
};

function notFound() {
  return fault('not-found', 'yes', { status: 404 });
}

function keyOf(resource: { readonly resourceType: string; readonly id: string }): string {
  return `${resource.resourceType}/${resource.id}`;
}

function ask(all: readonly Stored[], query: Query): Answer<Found> {
  if ('read' in query) {
    const matches = all.filter((one) => one.resourceType === query.read && one.id === query.id);
    return { ok: true, value: { matches, included: [] } };
  }
  const found = searchIn(all, query.search, query.params);
  const limit = Number(query.params._count);
  if (!found.ok || !query.firstPage || Number.isNaN(limit)) return found;
  return { ok: true, value: { ...found.value, matches: found.value.matches.slice(0, limit) } };
}

/** An id in a POST is ignored, as servers do. */
function insert<T extends Resource>(content: Content, resource: T, id?: string): Stored<T> {
  content.given += 1;
  const given = id ?? `${resource.resourceType.toLowerCase()}-${content.given}`;
  const versionId = resource.meta?.versionId ?? '1';
  return store(content, { ...resource, id: given }, id === undefined ? '1' : versionId);
}

function store<T extends Resource>(
  content: Content,
  resource: T & { id: string },
  versionId: string,
): Stored<T> {
  const lastUpdated = new Date(Date.UTC(2026, 0, 1) + content.given * 1000).toISOString();
  const meta = { ...resource.meta, versionId, lastUpdated };
  const kept = structuredClone({ ...resource, meta });
  content.resources.set(keyOf(resource), kept);
  return structuredClone(kept);
}

function replace<T extends Resource>(
  content: Content,
  resource: T & { id: string },
  ifMatch: string,
): Answer<Stored<T>> {
  const held = content.resources.get(keyOf(resource));
  if (!held) return faulty(notFound());
  if (held.meta.versionId !== ifMatch) return faulty(fault('conflict', 'yes', { status: 412 }));
  content.given += 1;
  return { ok: true, value: store(content, resource, String(content.given + 1)) };
}

function apply(content: Content, writes: readonly Write[]): Answer<readonly Written[]> {
  if (danglingUrn(writes) !== undefined) return faulty(fault('invalid', 'no'));
  const named = new Map<string, string>();
  const ids = writes.map((write) => {
    if (write.method === 'PUT') return write.resource.id;
    content.given += 1;
    const id = `${write.resource.resourceType.toLowerCase()}-${content.given}`;
    if (write.fullUrl !== undefined) named.set(write.fullUrl, `${write.resource.resourceType}/${id}`);
    return id;
  });
  const written: Written[] = [];
  for (const [index, write] of writes.entries()) {
    const resource = { ...resolved(write.resource, named), id: ids[index] ?? '' };
    const answer: Answer<Stored> =
      write.method === 'PUT'
        ? replace(content, resource, write.ifMatch)
        : { ok: true, value: store(content, resource, '1') };
    if (!answer.ok) return answer;
    const { id, meta } = answer.value;
    written.push({ resourceType: resource.resourceType, id, versionId: meta.versionId });
  }
  return { ok: true, value: written };
}

/** References to what the same transaction creates, as the server stores them. */
function resolved<T extends Resource>(resource: T, named: ReadonlyMap<string, string>): T {
  const text = JSON.stringify(resource, (key, value: unknown) =>
    key === 'reference' && typeof value === 'string' ? (named.get(value) ?? value) : value,
  );
  return JSON.parse(text) as T;
}
