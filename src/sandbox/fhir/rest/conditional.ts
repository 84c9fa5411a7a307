import { invalid, refusal } from '../refusal.ts';
import { find } from '../search/find.ts';
import { parseQuery, type Pairs } from '../search/query.ts';
import type { Scope } from '../search/scope.ts';
import type { Stored } from '../store/version.ts';

/** What the criteria of a conditional interaction find; empty criteria would mean every resource of the type. */
export function matching(scope: Scope, type: string, criteria: string | Pairs): Stored[] {
  const pairs = typeof criteria === 'string' ? pairsOf(criteria) : criteria;
  const { filters } = parseQuery(scope, type, pairs);
  if (filters.length === 0) throw invalid('A conditional interaction needs criteria.');
  return find(scope.tables, type, filters);
}

/** @throws 412 for more than one match (R4 http 3.1.0.8.1). */
export function one(found: readonly Stored[], what: string): Stored | undefined {
  if (found.length > 1)
    throw refusal(412, 'multiple-matches', `${what} must find at most one resource; several match.`);
  return found[0];
}

/** The pairs of a query string, with or without a type and question mark before it. */
export function pairsOf(query: string): Pairs {
  return [...new URLSearchParams(query.replace(/^\w*\?/, ''))];
}

/** A relative URL as its path and, if it has one, its query: values may hold question marks of their own. */
export function splitUrl(url: string): { path: string; query: string | undefined } {
  const mark = url.indexOf('?');
  return mark < 0
    ? { path: url, query: undefined }
    : { path: url.slice(0, mark), query: url.slice(mark + 1) };
}
