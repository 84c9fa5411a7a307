import * as oauth from 'oauth4webapi';
import type { Issuer } from './config.ts';
import type { SmartServer } from './discover.ts';
import type { Pending } from './pending.ts';
import { requestedScopes } from './scopes.ts';

export interface SignInWish {
  readonly issuer: Issuer;
  readonly server: SmartServer;
  /** The EHR's launch value; absent for a standalone launch. */
  readonly launch?: string;
  readonly redirectUri: string;
  readonly returnTo?: string;
}

/**
 * The authorization request (SMART App Launch 2.2, "Obtain authorization code") and what must be remembered until it is
 * answered. `state` has 256 random bits, PKCE is S256, `aud` is the FHIR server.
 */
export async function beginSignIn(
  wish: SignInWish,
): Promise<{ readonly url: string; readonly pending: Pending }> {
  const { issuer, server, launch, redirectUri, returnTo } = wish;
  const pending: Pending = {
    state: oauth.generateRandomState(),
    verifier: oauth.generateRandomCodeVerifier(),
    nonce: oauth.generateRandomNonce(),
    iss: issuer.iss,
    clientId: issuer.clientId,
    redirectUri,
    server,
    ...(returnTo === undefined ? {} : { returnTo }),
  };
  const url = new URL(server.authorizationEndpoint);
  const parameters = {
    response_type: 'code',
    client_id: issuer.clientId,
    redirect_uri: redirectUri,
    scope: requestedScopes(launch === undefined ? 'standalone' : 'ehr'),
    state: pending.state,
    nonce: pending.nonce,
    aud: issuer.iss,
    code_challenge: await oauth.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
    ...(launch === undefined ? {} : { launch }),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return { url: url.href, pending };
}
