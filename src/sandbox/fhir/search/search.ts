import type { Bundle, BundleEntry, BundleLink, Resource } from '@medplum/fhirtypes';
import { keyOf, type Stored } from '../store/version.ts';
import { find } from './find.ts';
import { included } from './include.ts';
import { parseQuery, type Pairs, type Query } from './query.ts';
import type { Scope } from './scope.ts';
import { sorted } from './sort.ts';

/** GET [base]/Type?… as a searchset with self and next links, fullUrl, total and search modes. */
export function search(scope: Scope, type: string, pairs: Pairs): Bundle {
  const query = parseQuery(scope, type, pairs);
  const matches = sorted(find(scope.tables, type, query.filters), query.sort);
  return page(scope, query, matches, `${scope.base}/${type}`, pairs);
}

/** One page of matches with what they include. */
export function page(
  scope: Scope,
  query: Query,
  matches: readonly Stored[],
  url: string,
  pairs: Pairs,
): Bundle {
  const bundle: Bundle = {
    resourceType: 'Bundle',
    type: 'searchset',
    link: links(url, pairs, query, matches.length),
  };
  if (query.total || query.countOnly) bundle.total = matches.length;
  if (query.countOnly) return bundle;
  const shown = matches.slice(query.offset, query.offset + query.count);
  const { resources, withheld } = included(scope, query.includes, shown);
  bundle.entry = [
    ...shown.map((resource) => toEntry(scope, reduce(resource, query.elements), 'match')),
    ...resources.map((resource) => toEntry(scope, resource, 'include')),
    ...(withheld.size > 0 ? [withheldEntry(withheld)] : []),
  ];
  if (bundle.entry.length === 0) delete bundle.entry;
  return bundle;
}

function toEntry(scope: Scope, resource: Stored, mode: 'match' | 'include'): BundleEntry {
  return { fullUrl: `${scope.base}/${keyOf(resource)}`, resource, search: { mode } };
}

/** Says that something was left out, so that nobody takes a part for the whole. */
export function withheldEntry(types: ReadonlySet<string>): BundleEntry {
  const text = `Left out, as the token's scopes do not allow to read it: ${[...types].sort().join(', ')}.`;
  return {
    resource: {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'warning', code: 'suppressed', details: { text } }],
    },
    search: { mode: 'outcome' },
  };
}

function links(url: string, pairs: Pairs, query: Query, total: number): BundleLink[] {
  const at = (offset: number): string => {
    const params = new URLSearchParams(
      pairs.filter(([name]) => name !== '_offset').map(([name, value]) => [name, value]),
    );
    if (offset > 0) params.set('_offset', String(offset));
    const text = params.toString();
    return text === '' ? url : `${url}?${text}`;
  };
  const link = [{ relation: 'self', url: at(query.offset) }];
  if (query.countOnly) return link;
  if (query.offset > 0) {
    link.push({ relation: 'first', url: at(0) });
    link.push({ relation: 'previous', url: at(Math.max(0, query.offset - query.count)) });
  }
  if (query.offset + query.count < total)
    link.push({ relation: 'next', url: at(query.offset + query.count) });
  return link;
}

const ALWAYS = new Set(['resourceType', 'id', 'meta']);

/** `_elements`: those, and a tag that warns against writing the rest away. */
function reduce(resource: Stored, elements: readonly string[] | undefined): Stored {
  if (elements === undefined) return resource;
  const kept = Object.fromEntries(
    Object.entries(resource).filter(([name]) => ALWAYS.has(name) || elements.includes(name)),
  ) as Resource as Stored;
  const subsetted = {
    system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue',
    code: 'SUBSETTED',
  };
  return { ...kept, meta: { ...resource.meta, tag: [...(resource.meta?.tag ?? []), subsetted] } };
}
