import type { Bundle, ResourceType } from '@medplum/fhirtypes';
import type { Answer, Found, Page, Stored } from './port.ts';
import { fault, faulty } from './fault.ts';
import { stored } from './resource.ts';
import type { Wire } from './wire.ts';

/** More pages than any search of ours has: a server that goes on beyond goes round in circles. */
const MOST_PAGES = 1000;

/** What one page of a search holds. Entries that only say something about the search are left out. */
export function foundIn(bundle: Bundle): Found {
  const matches: Stored[] = [];
  const included: Stored[] = [];
  for (const { resource, search } of bundle.entry ?? []) {
    const one = resource && resource.resourceType !== 'OperationOutcome' ? stored(resource) : undefined;
    if (one && search?.mode !== 'outcome') (search?.mode === 'include' ? included : matches).push(one);
  }
  return { matches, included, ...(bundle.total !== undefined && { total: bundle.total }) };
}

/** The page at hand with all that follow it. */
export async function followPages(wire: Wire, first: Bundle, type: ResourceType): Promise<Answer<Found>> {
  const pages: Found[] = [foundIn(first)];
  const visited = new Set<string>();
  let next = nextPath(first, wire.baseUrl, type);
  while (next !== undefined) {
    if (visited.has(next) || visited.size >= MOST_PAGES) return faulty(circular());
    visited.add(next);
    const answer = await wire.send({ method: 'GET', path: next });
    if (!answer.ok) return answer;
    const page = bundleOf(answer.value);
    if (!page) return faulty(fault('failed', 'yes'));
    pages.push(foundIn(page));
    next = nextPath(page, wire.baseUrl, type);
  }
  return { ok: true, value: joined(pages) };
}

/** One page alone, and where the next one is. */
export async function readPage(wire: Wire, path: string, type: ResourceType): Promise<Answer<Page>> {
  const answer = await wire.send({ method: 'GET', path });
  if (!answer.ok) return answer;
  const bundle = bundleOf(answer.value);
  if (!bundle) return faulty(fault('failed', 'yes'));
  const { matches, included } = foundIn(bundle);
  const next = nextPath(bundle, wire.baseUrl, type);
  return { ok: true, value: { matches, included, ...(next !== undefined && { next }) } };
}

function circular() {
  return fault('failed', 'yes', {
    advice: 'The server answers a search without end. Tell whoever runs the server.',
  });
}

/** Matches in order; an included resource that comes with several pages counts once. */
function joined(pages: readonly Found[]): Found {
  const included = new Map(
    pages.flatMap((page) => page.included.map((one) => [`${one.resourceType}/${one.id}`, one])),
  );
  const total = pages[0]?.total;
  return {
    matches: pages.flatMap((page) => page.matches),
    included: [...included.values()],
    ...(total !== undefined && { total }),
  };
}

export function bundleOf(value: unknown): Bundle | undefined {
  const isBundle = typeof value === 'object' && value !== null && 'resourceType' in value;
  return isBundle && value.resourceType === 'Bundle' ? (value as Bundle) : undefined;
}

/**
 * Where the next page is, relative to our base. Behind a proxy a server may name itself by another host or path: only
 * what comes after its base is taken, so that no token ever goes to another host.
 */
export function nextPath(bundle: Bundle, baseUrl: string, type: ResourceType): string | undefined {
  const url = bundle.link?.find((one) => one.relation === 'next')?.url;
  if (url === undefined) return undefined;
  const base = baseUrl.replace(/\/+$/, '');
  if (url.startsWith(`${base}/`)) return url.slice(base.length + 1);
  if (url.startsWith(`${base}?`)) return url.slice(base.length);
  const [path, query] = splitOnce(url.replace(/#.*$/, ''), '?');
  const segments = path.split('/').filter((one) => one !== '');
  const at = segments.lastIndexOf(type);
  const own = at >= 0 ? segments.slice(at).join('/') : '';
  return query === '' ? own || undefined : `${own}?${query}`;
}

function splitOnce(text: string, by: string): [string, string] {
  const at = text.indexOf(by);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + by.length)];
}
