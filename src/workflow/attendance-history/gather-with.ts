import { done, type Result } from '../../domain/result.ts';
import type { Unusable } from '../../fhir/parsed.ts';
import type { Fault, Found, Query } from '../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { gather, NOTHING } from '../gather.ts';

type Queries = Readonly<Record<string, Query | undefined>>;

/** What was found, and what the server would not be asked for. */
export interface Gathered<Name extends PropertyKey> {
  readonly found: Readonly<Record<Name, Found>>;
  /** Said to people: what is missing from the page, and why. */
  readonly unusable: readonly Unusable[];
}

/** A server, or a person's role, that does not know or may not see what was asked for. */
const REFUSING: readonly Fault['kind'][] = ['forbidden', 'invalid', 'not-found'];

/**
 * As `gather`, with `extra` searches that a page can do without (rule 7): where a server refuses the whole, it is asked again for
 * what is needed alone, and what is missing is named.
 */
export async function gatherWith<N extends Queries, E extends Queries>(
  deps: Deps,
  needed: N,
  extra: E,
): Promise<Result<Gathered<keyof N | keyof E>, FaultRefusal>> {
  const all = await gather(deps, { ...needed, ...extra });
  if (all.ok) return done({ found: all.value, unusable: [] });
  if (!REFUSING.includes(all.refusal.fault.kind)) return all;
  const some = await gather(deps, needed);
  if (!some.ok) return some;
  const names = Object.keys(extra) as (keyof E)[];
  const empty = Object.fromEntries(names.map((name) => [name, NOTHING])) as Record<keyof E, Found>;
  return done({
    found: { ...empty, ...some.value },
    unusable: names.flatMap((name) => missing(extra[name])),
  });
}

function missing(query: Query | undefined): readonly Unusable[] {
  if (!query || !('search' in query)) return [];
  const reason = 'The server does not let you see this kind of resource, so it is missing here.';
  return [{ code: 'unusable', resource: query.search, reason }];
}
