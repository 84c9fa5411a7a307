import { done, refused, type Result } from '../domain/result.ts';
import type { Found, Query } from '../gateway/port.ts';
import type { Deps, FaultRefusal } from './deps.ts';
import { persist } from './persist.ts';

export const NOTHING: Found = { matches: [], included: [] };

/**
 * Asks several things in one round trip, and answers them under the same names: nothing found for a name without a query. Reads
 * are repeated while the server is away.
 */
export async function gather<Q extends Readonly<Record<string, Query | undefined>>>(
  deps: Deps,
  queries: Q,
): Promise<Result<Readonly<Record<keyof Q, Found>>, FaultRefusal>> {
  const names = Object.keys(queries);
  const asked = names.flatMap((name) => queries[name] ?? []);
  const answer = await persist(deps.clock, () => deps.gateway.batch(asked));
  if (!answer.ok) return refused({ code: 'fault', fault: answer.fault });
  let next = 0;
  const found = names.map((name) => [name, (queries[name] && answer.value[next++]) ?? NOTHING] as const);
  return done(Object.fromEntries(found) as Record<keyof Q, Found>);
}
