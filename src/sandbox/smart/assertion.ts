import { errors } from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';

/** SMART Backend Services, "Authentication JWT claims": exp no more than five minutes in the future. */
const longestAssertionSeconds = 300;

type Claims = Readonly<Record<string, unknown>>;

function refuse(reason: string): never {
  throw new errors.InvalidClientAuth(reason);
}

/**
 * What SMART asks of a client assertion beyond RFC 7523, which the provider checks (signature, iss, exp, unused jti):
 * header typ JWT and kid; sub = iss; aud = the token URL; exp at most five minutes ahead.
 */
export function assertBackendAssertion(ctx: KoaContextWithOIDC, claims: Claims, header: Claims): void {
  const tokenUrl = ctx.oidc.urlFor('token');
  const now = Math.floor(Date.now() / 1000);
  if (header.typ !== 'JWT') refuse('client_assertion header must have typ "JWT"');
  if (typeof header.kid !== 'string') refuse('client_assertion header must name the key in kid');
  if (claims.sub !== claims.iss) refuse('client_assertion sub and iss must both be the client_id');
  if (claims.aud !== tokenUrl) refuse(`client_assertion aud must be the token URL, ${tokenUrl}`);
  if (typeof claims.exp !== 'number' || claims.exp > now + longestAssertionSeconds)
    refuse('client_assertion exp must be at most five minutes in the future');
}
