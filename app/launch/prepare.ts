import { done, refused } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { beginSignIn } from './authorize.ts';
import { findIssuer, loadConfig } from './config.ts';
import type { AppConfig } from './config.ts';
import { discover } from './discover.ts';
import type { Pending } from './pending.ts';
import type { LaunchRefusal } from './refusal.ts';
import { appBase, redirectUri } from './tab.ts';

export interface PreparedSignIn {
  readonly url: string;
  readonly pending: Pending;
}

export function readConfig(): Promise<Result<AppConfig, LaunchRefusal>> {
  return loadConfig(new URL('config.json', appBase).href, window.location.origin);
}

/**
 * Everything before the browser is sent to the authorization server: is this record system on the list, can it be reached,
 * is it fit.
 */
export async function prepareSignIn(wish: {
  readonly iss: string | null;
  readonly launch?: string;
  readonly returnTo?: string;
}): Promise<Result<PreparedSignIn, LaunchRefusal>> {
  if (wish.iss === null || wish.iss === '') return refused({ code: 'no-issuer' });
  const config = await readConfig();
  if (!config.ok) return config;
  const issuer = findIssuer(config.value, wish.iss);
  if (!issuer) return refused({ code: 'unknown-issuer', iss: wish.iss });
  const server = await discover(issuer);
  if (!server.ok) return server;
  return done(
    await beginSignIn({
      issuer,
      server: server.value,
      redirectUri,
      ...(wish.launch === undefined ? {} : { launch: wish.launch }),
      ...(wish.returnTo === undefined ? {} : { returnTo: wish.returnTo }),
    }),
  );
}
