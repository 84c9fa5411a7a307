import { demand } from '../access.ts';
import { invalid, refusal } from '../refusal.ts';
import { compileFilter } from './compile.ts';
import type { Filter } from './filter.ts';
import { parseInclude, type Include } from './include.ts';
import type { Scope } from './scope.ts';
import { parseSort, type SortKey } from './sort.ts';

/** Pages hold this many matches unless `_count` says otherwise. */
export const DEFAULT_COUNT = 20;
export const MAX_COUNT = 1000;

/** Name and value of each query parameter, in order. */
export type Pairs = readonly (readonly [string, string])[];

/** A search, parsed and checked. */
export interface Query {
  readonly type: string;
  readonly filters: readonly Filter[];
  readonly sort: readonly SortKey[];
  readonly includes: readonly Include[];
  readonly count: number;
  readonly offset: number;
  readonly total: boolean;
  /** Only the number of matches is wanted. */
  readonly countOnly: boolean;
  /** Elements to return, all of them if undefined. */
  readonly elements: readonly string[] | undefined;
}

type Draft = { -readonly [K in keyof Query]: Query[K] } & { filters: Filter[]; includes: Include[] };

/** @throws 400 for anything that can't be searched by; 403 where a scope is missing. */
export function parseQuery(scope: Scope, type: string, pairs: Pairs): Query {
  demand(scope.access, 's', type);
  const query: Draft = {
    type,
    filters: [],
    sort: [],
    includes: [],
    count: DEFAULT_COUNT,
    offset: 0,
    total: true,
    countOnly: false,
    elements: undefined,
  };
  for (const [name, value] of pairs) {
    if (!applyControl(scope, query, name, value)) query.filters.push(compileFilter(scope, type, name, value));
  }
  return query;
}

/** Search result parameters (R4 search 2.1.1.5). True when the parameter was one of them. */
function applyControl(scope: Scope, query: Draft, name: string, value: string): boolean {
  switch (name) {
    case '_sort':
      query.sort = parseSort(scope, query.type, value);
      return true;
    case '_count':
      query.count = Math.min(wholeNumber(name, value), MAX_COUNT);
      if (query.count === 0) query.countOnly = true;
      return true;
    case '_offset':
      query.offset = wholeNumber(name, value);
      return true;
    case '_include':
    case '_include:iterate':
    case '_include:recurse':
    case '_revinclude':
    case '_revinclude:iterate':
    case '_revinclude:recurse':
      query.includes.push(parseInclude(scope, query.type, name, value));
      return true;
    case '_summary':
      if (value !== 'count' && value !== 'false') {
        throw invalid(`"_summary=${value.slice(0, 20)}" is not supported; count and false are.`);
      }
      query.countOnly = value === 'count';
      return true;
    case '_total':
      if (!['none', 'estimate', 'accurate'].includes(value))
        throw invalid('"_total" is none, estimate or accurate.');
      query.total = value !== 'none';
      return true;
    case '_elements':
      query.elements = value.split(',').map((element) => element.trim());
      return true;
    case '_format':
      requireJson(value);
      return true;
    case '_pretty':
      return true;
    default:
      return false;
  }
}

const JSON_FORMATS = new Set([
  'json',
  'application/json',
  'application/fhir+json',
  'application/fhir json',
  'text/json',
]);

/** @throws 406 for any format but JSON. */
export function requireJson(format: string): void {
  if (!JSON_FORMATS.has(format.split(';')[0]?.trim() ?? '')) {
    throw refusal(406, 'not-supported', 'This server speaks application/fhir+json only.');
  }
}

function wholeNumber(name: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw invalid(`"${name}" must be a whole number.`);
  return Number(value);
}
