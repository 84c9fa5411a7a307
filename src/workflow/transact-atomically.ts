import type { Fault, Write, Written } from '../gateway/port.ts';
import type { Deps } from './deps.ts';
import { persist, type Persisted } from './persist.ts';

/** Not a fault of this request: the server is asked beforehand, and nothing is sent. */
const NOT_ATOMIC: Fault = {
  kind: 'invalid',
  reached: 'no',
  advice:
    'This server cannot save several things in one piece, so nothing was saved. Ask whoever runs it to switch transactions on.',
};

/**
 * Several writes as one transaction with a version pivot, on servers that keep transactions whole. One that runs them as batches
 * would write the rest where the pivot has lost: there it is refused (rule 2). The server is asked once per gateway.
 */
export async function transactAtomically(
  deps: Deps,
  writes: readonly Write[],
): Promise<Persisted<readonly Written[]>> {
  const server = await persist(deps.clock, () => deps.gateway.capabilities());
  if (!server.ok) return server;
  if (server.value.transactions === 'not-atomic') return { ok: false, fault: NOT_ATOMIC, doubtful: false };
  return persist(deps.clock, () => deps.gateway.transact(writes));
}
