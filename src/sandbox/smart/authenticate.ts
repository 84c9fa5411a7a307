import type Provider from 'oidc-provider';
import { permits, resourceScopes } from './scope.ts';
import type { Interaction } from './scope.ts';

/** What the bearer of a token may do on the FHIR server. */
export type TokenAccess = {
  allows(interaction: Interaction, resourceType: string): boolean;
  /** The person (`Practitioner/x`), or the client id of a backend service. */
  readonly who: string;
};

export type Authenticated =
  | { readonly ok: true; readonly access: TokenAccess }
  | {
      readonly ok: false;
      /** `missing`: no token was sent. `unknown`: not ours, expired or revoked. `malformed`: not a bearer token. */
      readonly refusal: { readonly code: 'missing' | 'malformed' | 'unknown'; readonly explanation: string };
    };

function refuse(code: 'missing' | 'malformed' | 'unknown', explanation: string): Authenticated {
  return { ok: false, refusal: { code, explanation } };
}

/** Who sent this Authorization header, and what their token permits. RFC 6750; expired and revoked tokens are unknown. */
export async function authenticate(
  provider: Provider,
  fhirUrl: string,
  header: string | null | undefined,
): Promise<Authenticated> {
  if (header === null || header === undefined || header === '')
    return refuse(
      'missing',
      'This request carries no access token. Send "Authorization: Bearer <token>"; docs/sandbox.md says how to get one.',
    );
  const value = /^Bearer ([A-Za-z0-9._~+/=-]{1,4096})$/i.exec(header)?.[1];
  if (value === undefined)
    return refuse('malformed', 'The Authorization header must be "Bearer", one space and the access token.');

  const token = await provider.AccessToken.find(value);
  if (token?.aud === fhirUrl) {
    const scopes = resourceScopes(token.scope, 'user');
    const who = `Practitioner/${token.accountId}`;
    return { ok: true, access: { allows: (letter, type) => permits(scopes, letter, type), who } };
  }
  const service = await provider.ClientCredentials.find(value);
  if (service?.aud === fhirUrl) {
    const scopes = resourceScopes(service.scope, 'system');
    const who = service.clientId ?? 'unknown client';
    return { ok: true, access: { allows: (letter, type) => permits(scopes, letter, type), who } };
  }
  return refuse('unknown', 'This access token is not known here: it has expired, was revoked or never was.');
}
