import * as oauth from 'oauth4webapi';
import { expiry } from './finish.ts';
import { parties } from './oauth.ts';
import type { SignIn } from './sign-in.ts';

/** The access token, kept fresh. */
export interface Tokens {
  /** A token good for at least the next seconds; the old one where none better can be had (the server then says 401). */
  current(): Promise<string>;
}

const EARLY_MILLISECONDS = 30_000;

/** Gets a new access token; undefined where the server will not give one, so that a new launch is needed. */
async function refresh(signIn: SignIn, now: () => number): Promise<SignIn | undefined> {
  if (signIn.refreshToken === undefined) return undefined;
  const { server, client, options } = parties(signIn.server, signIn.clientId);
  const response = await oauth.refreshTokenGrantRequest(
    server,
    client,
    oauth.None(),
    signIn.refreshToken,
    options,
  );
  try {
    const tokens = await oauth.processRefreshTokenResponse(server, client, response);
    return {
      ...signIn,
      accessToken: tokens.access_token,
      refreshToken: tokens.refresh_token ?? signIn.refreshToken,
      ...expiry(tokens, now()),
    };
  } catch (error) {
    if (error instanceof oauth.ResponseBodyError) return undefined;
    throw error;
  }
}

/**
 * Refresh tokens are good for one use: only one refresh runs at a time, everybody waits for it, and its result is kept
 * before anybody uses it.
 */
export function createTokens(first: SignIn, keep: (signIn: SignIn) => void, now: () => number): Tokens {
  let signIn = first;
  let running: Promise<void> | undefined;
  const due = () => signIn.expiresAt !== undefined && signIn.expiresAt - EARLY_MILLISECONDS <= now();
  const renew = async () => {
    try {
      const renewed = await refresh(signIn, now);
      if (renewed) {
        signIn = renewed;
        keep(renewed);
      }
    } catch {
      // No answer: the old token may still do, and the next call tries again.
    }
  };
  return {
    async current() {
      if (due() && signIn.refreshToken !== undefined) {
        running ??= renew().finally(() => {
          running = undefined;
        });
        await running;
      }
      return signIn.accessToken;
    },
  };
}
