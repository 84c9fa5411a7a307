import { done, type Result } from '../../domain/result.ts';
import type { Found, Query } from '../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { NOTHING } from '../gather.ts';
import { gatherWith } from '../attendance-history/gather-with.ts';
import { clientSearches, searchesWithin } from './search-text.ts';

export interface FoundClients<Name extends PropertyKey> {
  /** Patients, by each way of meaning somebody; one may be in several. */
  readonly hits: readonly Found[];
  /** What else was asked for. */
  readonly found: Readonly<Record<Name, Found>>;
}

/** Whom somebody may mean by what they typed, and something else in the same round trip. Nothing typed: nobody. */
export async function findClients<Q extends Readonly<Record<string, Query>>>(
  deps: Deps,
  text: string,
  others: Q,
): Promise<Result<FoundClients<keyof Q>, FaultRefusal>> {
  const typed = text.trim() !== '';
  const needed: Readonly<Record<string, Query>> = typed ? clientSearches(text) : {};
  const within: Readonly<Record<string, Query>> = typed ? searchesWithin(text) : {};
  const answer = await gatherWith(deps, { ...needed, ...others }, within);
  if (!answer.ok) return answer;
  const { found } = answer.value;
  const names = [...Object.keys(needed), ...Object.keys(within)];
  const rest = Object.keys(others) as (keyof Q & string)[];
  return done({
    hits: names.map((name) => found[name] ?? NOTHING),
    found: Object.fromEntries(rest.map((name) => [name, found[name] ?? NOTHING])) as Record<keyof Q, Found>,
  });
}
