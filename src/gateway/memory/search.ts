import type { ResourceType } from '@medplum/fhirtypes';
import { fault, faulty } from '../fault.ts';
import type { Answer, Found, SearchParams, Stored } from '../port.ts';
import { matches, valuesAt } from './match.ts';
import { paramOf } from './params.ts';

/** Parameters that say how to answer, and not what to find. */
const RESULT_PARAMS = ['_include', '_sort', '_count', '_summary', '_total'];

/**
 * A search over what the twin holds. Like a strict server it refuses every parameter it does not know, so that a
 * workflow's test cannot pass on a search that finds everything.
 */
export function searchIn(all: readonly Stored[], type: ResourceType, params: SearchParams): Answer<Found> {
  const unknown = Object.keys(params).find((one) => !RESULT_PARAMS.includes(one) && !paramOf(type, one));
  if (unknown !== undefined) return refuse(`${type} cannot be searched by ${unknown} here.`);
  const found = Object.entries(params)
    .filter(([name]) => !RESULT_PARAMS.includes(name))
    .reduce(
      (rest, [name, value]) => rest.filter((one) => matchesAll(one, type, name, value)),
      ofType(all, type),
    );
  const total = { total: found.length };
  if (params._summary === 'count') return { ok: true, value: { matches: [], included: [], ...total } };
  if (params._summary !== undefined) return refuse('Only _summary=count is known here.');
  const sorted = sort(found, type, params._sort);
  if (!sorted) return refuse('This order is not known here.');
  const included = include(all, sorted, type, listOf(params._include));
  if (!included) return refuse('This _include is not known here.');
  const counted = params._total === 'accurate' ? total : {};
  return { ok: true, value: { matches: sorted, included, ...counted } };
}

function refuse(advice: string) {
  return faulty(fault('invalid', 'yes', { status: 400, advice }));
}

function ofType(all: readonly Stored[], type: ResourceType): readonly Stored[] {
  return all.filter((one) => one.resourceType === type);
}

function listOf(value: SearchParams[string] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'object' ? value : [String(value)];
}

function matchesAll(
  resource: Stored,
  type: ResourceType,
  name: string,
  value: SearchParams[string],
): boolean {
  const param = paramOf(type, name);
  return param !== undefined && listOf(value).every((one) => matches(resource, param, one));
}

function sort(
  found: readonly Stored[],
  type: ResourceType,
  by: SearchParams[string] | undefined,
): readonly Stored[] | undefined {
  const keys = listOf(by).flatMap((one) => one.split(','));
  const params = keys.map((one) => paramOf(type, one.replace(/^-/, '')));
  if (params.some((one) => one === undefined || one.kind === 'reference')) return undefined;
  const order = (one: Stored, other: Stored): number => {
    for (const [index, key] of keys.entries()) {
      const path = params[index]?.path ?? '';
      const compared = keyAt(one, path).localeCompare(keyAt(other, path));
      if (compared !== 0) return key.startsWith('-') ? -compared : compared;
    }
    return 0;
  };
  return [...found].sort(order);
}

/** Instants in one zone, so that they sort as text. */
function keyAt(resource: Stored, path: string): string {
  const [value] = [...valuesAt(resource, path), ...valuesAt(resource, `${path}.start`)].filter(
    (one) => typeof one === 'string',
  );
  const at = value === undefined ? Number.NaN : Date.parse(value);
  return Number.isNaN(at) ? (value ?? '') : new Date(at).toISOString();
}

function include(
  all: readonly Stored[],
  found: readonly Stored[],
  type: ResourceType,
  wanted: readonly string[],
): readonly Stored[] | undefined {
  const names = new Set<string>();
  for (const one of wanted) {
    const [source, name = '', target] = one.split(':');
    const param = paramOf(type, name);
    if (source !== type || param?.kind !== 'reference') return undefined;
    const only = target ?? param.target;
    const references = found.flatMap((resource) => valuesAt(resource, `${param.path}.reference`));
    for (const reference of references)
      if (typeof reference === 'string' && (only === undefined || reference.startsWith(`${only}/`)))
        names.add(reference);
  }
  const matched = new Set(found.map((one) => `${one.resourceType}/${one.id}`));
  return all.filter(
    (one) => names.has(`${one.resourceType}/${one.id}`) && !matched.has(`${one.resourceType}/${one.id}`),
  );
}
