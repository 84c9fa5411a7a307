import * as oauth from 'oauth4webapi';
import { isLoopback } from './config.ts';
import type { SmartServer } from './discover.ts';

/** A server and this app as the OAuth library wants to see them. */
export interface Parties {
  readonly server: oauth.AuthorizationServer;
  readonly client: oauth.Client;
  /** http is let through to this very machine only. */
  readonly options: { readonly [oauth.allowInsecureRequests]: boolean };
}

/** The ID token comes over TLS straight from the token endpoint, so any of these will do (OpenID Connect Core, 3.1.3.7). */
const ID_TOKEN_ALGORITHMS = ['RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'EdDSA'];

export function parties(server: SmartServer, clientId: string): Parties {
  return {
    server: {
      issuer: server.issuer,
      authorization_endpoint: server.authorizationEndpoint,
      token_endpoint: server.tokenEndpoint,
      id_token_signing_alg_values_supported: ID_TOKEN_ALGORITHMS,
      ...(server.revocationEndpoint === undefined ? {} : { revocation_endpoint: server.revocationEndpoint }),
    },
    client: { client_id: clientId, [oauth.clockTolerance]: 60 },
    options: { [oauth.allowInsecureRequests]: isLoopback(new URL(server.tokenEndpoint)) },
  };
}
