import { done, refused } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { isLoopback } from './config.ts';
import type { Issuer } from './config.ts';
import type { LaunchRefusal } from './refusal.ts';

/** What a sign-in needs to know of a server: SMART App Launch 2.2, "Using well-known". */
export interface SmartServer {
  /** OpenID Connect issuer; the FHIR base URL where the server names none. */
  readonly issuer: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly revocationEndpoint?: string;
}

function endpoint(value: unknown): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)) ? value : undefined;
}

/** Reads a SMART configuration, and refuses a server without PKCE S256 (SMART 2.x requires it). */
export function parseSmartServer(value: unknown, issuer: Issuer): Result<SmartServer, LaunchRefusal> {
  const unsuitable = (lacks: string) =>
    refused({ code: 'server-unsuitable' as const, name: issuer.name, lacks });
  if (typeof value !== 'object' || value === null) return unsuitable('SMART configuration');
  const fields = value as Record<string, unknown>;
  const authorizationEndpoint = endpoint(fields.authorization_endpoint);
  const tokenEndpoint = endpoint(fields.token_endpoint);
  if (authorizationEndpoint === undefined) return unsuitable('authorization_endpoint');
  if (tokenEndpoint === undefined) return unsuitable('token_endpoint');
  const methods = fields.code_challenge_methods_supported;
  if (!Array.isArray(methods) || !methods.includes('S256')) return unsuitable('PKCE S256');
  const revocationEndpoint = endpoint(fields.revocation_endpoint);
  return done({
    issuer: typeof fields.issuer === 'string' ? fields.issuer : issuer.iss,
    authorizationEndpoint,
    tokenEndpoint,
    ...(revocationEndpoint === undefined ? {} : { revocationEndpoint }),
  });
}

/** Fetches `<iss>/.well-known/smart-configuration`. */
export async function discover(issuer: Issuer): Promise<Result<SmartServer, LaunchRefusal>> {
  const url = `${issuer.iss.replace(/\/$/, '')}/.well-known/smart-configuration`;
  try {
    const response = await fetch(url, { headers: { accept: 'application/json' } });
    if (!response.ok) return refused({ code: 'server-unreachable', name: issuer.name });
    return parseSmartServer((await response.json()) as unknown, issuer);
  } catch {
    return refused({ code: 'server-unreachable', name: issuer.name });
  }
}
