import { done, type Result } from '../domain/result.ts';
import type { FhirGateway, Found, Query } from '../gateway/port.ts';
import type { Deps, FaultRefusal } from './deps.ts';
import { gather } from './gather.ts';

type Queries = Readonly<Record<string, Query | undefined>>;

export interface WithExtras<Q> {
  readonly found: Readonly<Record<keyof Q, Found>>;
  /** Empty where the extras could not be had. */
  readonly extras: Readonly<Partial<Record<string, Found>>>;
}

/** Servers that refused the extras once: they are not asked again. */
const withoutExtras = new WeakSet<FhirGateway>();

/**
 * Asks in one round trip for what is needed, and for what is of use where the server has it and the person's role may read it:
 * one refused entry fails a batch, so that after a refusal the same is asked once more without the extras, here and from then on.
 */
export async function gatherWithExtras<Q extends Queries>(
  deps: Deps,
  needed: Q,
  extras: Readonly<Record<string, Query>>,
): Promise<Result<WithExtras<Q>, FaultRefusal>> {
  let refusal: FaultRefusal | undefined;
  if (Object.keys(extras).length > 0 && !withoutExtras.has(deps.gateway)) {
    const all = await gather(deps, { ...needed, ...extras });
    if (all.ok) return done({ found: all.value, extras: all.value });
    if (!isRefusal(all.refusal)) return all;
    refusal = all.refusal;
  }
  const found = await gather(deps, needed);
  if (!found.ok) return found;
  if (refusal && refusal.fault.kind !== 'failed') withoutExtras.add(deps.gateway);
  return done({ found: found.value, extras: {} });
}

/** What asking again cannot mend; it may be due to an extra. */
function isRefusal({ fault }: FaultRefusal): boolean {
  return ['forbidden', 'invalid', 'not-found', 'failed'].includes(fault.kind);
}
