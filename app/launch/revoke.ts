import * as oauth from 'oauth4webapi';
import { parties } from './oauth.ts';
import type { SignIn } from './sign-in.ts';

/** Tells the server to forget the tokens (RFC 7009), where it can. Signing out here does not wait for its answer. */
export async function revoke(signIn: SignIn): Promise<void> {
  if (signIn.server.revocationEndpoint === undefined) return;
  const { server, client, options } = parties(signIn.server, signIn.clientId);
  const token = signIn.refreshToken ?? signIn.accessToken;
  try {
    await oauth.revocationRequest(server, client, oauth.None(), token, options);
  } catch {
    // The server can't be reached: its tokens run out by themselves.
  }
}
