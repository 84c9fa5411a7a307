import { errors } from 'oidc-provider';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

/**
 * Keeps the provider's codes, tokens, grants and used assertion ids in memory until they expire. Unlike the
 * provider's own sample adapter it never drops what is still valid: dropping a used `jti` would let it be used again.
 * A restart forgets everything, so a token from before it gets a clean 401. The provider looks first and marks as used
 * later; of two requests that come in between, the second is refused here.
 */
export function createMemoryAdapter(now: () => number = Date.now): AdapterFactory {
  const kept = new Map<string, { payload: AdapterPayload; until: number }>();
  let sinceSweep = 0;
  const sweep = (): void => {
    sinceSweep += 1;
    if (sinceSweep < 500) return;
    sinceSweep = 0;
    for (const [key, { until }] of kept) if (until <= now()) kept.delete(key);
  };
  const lookUp = (key: string): AdapterPayload | undefined => {
    const found = kept.get(key);
    if (found === undefined) return undefined;
    if (found.until > now()) return found.payload;
    kept.delete(key);
    return undefined;
  };
  const find = (model: string, wanted: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
    for (const key of kept.keys()) {
      const payload = key.startsWith(`${model}:`) ? lookUp(key) : undefined;
      if (payload !== undefined && wanted(payload)) return payload;
    }
    return undefined;
  };

  return (model): Adapter => {
    const keyOf = (id: string): string => `${model}:${id}`;
    return {
      upsert(id, payload, expiresIn) {
        sweep();
        if (model === 'ReplayDetection' && lookUp(keyOf(id)) !== undefined)
          return Promise.reject(
            new errors.InvalidClientAuth('client assertion tokens must only be used once'),
          );
        const until = expiresIn === undefined ? Infinity : now() + expiresIn * 1000;
        kept.set(keyOf(id), { payload, until });
        return Promise.resolve();
      },
      find: (id) => Promise.resolve(lookUp(keyOf(id))),
      findByUid: (uid) => Promise.resolve(find(model, (payload) => payload.uid === uid)),
      findByUserCode: (code) => Promise.resolve(find(model, (payload) => payload.userCode === code)),
      consume(id) {
        const payload = lookUp(keyOf(id));
        if (payload === undefined || payload.consumed !== undefined)
          return Promise.reject(new errors.InvalidGrant('already used'));
        payload.consumed = Math.floor(now() / 1000);
        return Promise.resolve();
      },
      destroy(id) {
        kept.delete(keyOf(id));
        return Promise.resolve();
      },
      revokeByGrantId(grantId) {
        for (const [key, { payload }] of kept) {
          if (key.startsWith(`${model}:`) && payload.grantId === grantId) kept.delete(key);
        }
        return Promise.resolve();
      },
    };
  };
}
