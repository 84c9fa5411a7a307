import type { JWK } from 'jose';
import { scopeProblems, splitScopes } from './scope.ts';

/**
 * An app or service that may ask this EHR for tokens. How it proves who it is follows from what it has: `clientSecret`
 * (confidential, symmetric), `jwks` or `jwksUri` (confidential, asymmetric: private_key_jwt), none (public).
 */
export type ClientRegistration = {
  readonly clientId: string;
  /** Shown to people. */
  readonly name: string;
  /** Where the app gets its answer: exact matches only. Absent for a backend service. */
  readonly redirectUris?: readonly string[];
  /** Where the EHR opens the app with `iss` and `launch`. */
  readonly launchUrl?: string;
  readonly clientSecret?: string;
  /** Public keys, RS384 or ES384. */
  readonly jwks?: { readonly keys: readonly JWK[] };
  readonly jwksUri?: string;
  /** For backend services: the most `system/` scopes it can get. */
  readonly scope?: string;
};

export type ClientsParsed =
  | { readonly ok: true; readonly clients: readonly ClientRegistration[] }
  | { readonly ok: false; readonly problems: readonly string[] };

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWebUrl(value: unknown): value is string {
  return typeof value === 'string' && /^https?:$/.test(URL.parse(value)?.protocol ?? '');
}

function isKeySet(value: unknown): value is { readonly keys: readonly JWK[] } {
  return (
    isRecord(value) &&
    Array.isArray(value.keys) &&
    value.keys.length > 0 &&
    value.keys.every((key: unknown) => isRecord(key) && typeof key.kty === 'string' && key.d === undefined)
  );
}

function problemsOf(value: Readonly<Record<string, unknown>>): readonly string[] {
  const problems: string[] = [];
  if (!/^[\w.-]{1,100}$/.test(asText(value.clientId) ?? ''))
    problems.push('clientId must be 1 to 100 letters, digits, "-", "_" or "."');
  if ((asText(value.name) ?? '') === '') problems.push('name must be a text');
  const uris: unknown = value.redirectUris ?? [];
  if (!Array.isArray(uris) || !uris.every(isWebUrl))
    problems.push('redirectUris must be a list of http(s) URLs');
  else if (uris.length === 0 && value.scope === undefined)
    problems.push('either redirectUris (an app) or scope (a backend service) is needed');
  for (const name of ['launchUrl', 'jwksUri'] as const) {
    if (value[name] !== undefined && !isWebUrl(value[name])) problems.push(`${name} must be an http(s) URL`);
  }
  if (value.jwks !== undefined && !isKeySet(value.jwks))
    problems.push('jwks must be { "keys": [public keys] }: no private member "d" may be in it');
  if (value.clientSecret !== undefined && (asText(value.clientSecret) ?? '').length < 8)
    problems.push('clientSecret must have at least 8 characters');
  if (value.scope !== undefined) {
    const scope = asText(value.scope) ?? '';
    if (!splitScopes(scope).some((part) => part.startsWith('system/')))
      problems.push('scope must name system/ scopes');
    for (const problem of scopeProblems(scope)) problems.push(`scope ${problem.scope}: ${problem.reason}`);
    if (value.jwks === undefined && value.jwksUri === undefined && value.clientSecret === undefined)
      problems.push('a backend service needs jwks or jwksUri');
  }
  return problems;
}

function registrationOf(value: Readonly<Record<string, unknown>>): ClientRegistration {
  const optional = {
    redirectUris: Array.isArray(value.redirectUris) ? value.redirectUris.filter(isWebUrl) : undefined,
    launchUrl: asText(value.launchUrl),
    clientSecret: asText(value.clientSecret),
    jwks: isKeySet(value.jwks) ? value.jwks : undefined,
    jwksUri: asText(value.jwksUri),
    scope: asText(value.scope),
  };
  const given = Object.fromEntries(Object.entries(optional).filter(([, held]) => held !== undefined));
  return { clientId: asText(value.clientId) ?? '', name: asText(value.name) ?? '', ...given };
}

/** Reads a JSON list of registrations (the format of docs/sandbox.md), all problems at once. */
export function parseClients(json: unknown): ClientsParsed {
  if (!Array.isArray(json)) return { ok: false, problems: ['a list of client registrations is expected'] };
  const problems: string[] = [];
  const clients: ClientRegistration[] = [];
  json.forEach((value: unknown, index) => {
    const found = isRecord(value) ? problemsOf(value) : ['must be an object'];
    problems.push(...found.map((problem) => `client ${String(index + 1)}: ${problem}`));
    if (isRecord(value) && found.length === 0) clients.push(registrationOf(value));
  });
  return problems.length === 0 ? { ok: true, clients } : { ok: false, problems };
}
