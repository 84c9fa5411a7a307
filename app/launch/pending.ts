import type { SmartServer } from './discover.ts';
import type { TabStorage } from './tab-storage.ts';

/** A sign-in that this tab began and that has not come back yet. */
export interface Pending {
  readonly state: string;
  /** PKCE, RFC 7636. */
  readonly verifier: string;
  /** OpenID Connect: ties the ID token to this sign-in. */
  readonly nonce: string;
  readonly iss: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly server: SmartServer;
  /** Where in the app to go afterwards, such as back to the session after a token ran out. */
  readonly returnTo?: string;
}

const KEY = 'pending';

/** One sign-in at a time per tab: a new one makes an unfinished one worthless. */
export function keepPending(storage: TabStorage, pending: Pending): void {
  storage.write(KEY, JSON.stringify(pending));
}

/**
 * The sign-in to which this `state` belongs, and forgets it: an answer can be used once. Undefined where this tab began
 * none, or another one.
 */
export function takePending(storage: TabStorage, state: string | null): Pending | undefined {
  const text = storage.read(KEY);
  if (text === undefined || state === null) return undefined;
  const pending = JSON.parse(text) as Pending;
  if (pending.state !== state) return undefined;
  storage.forget(KEY);
  return pending;
}
