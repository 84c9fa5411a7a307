import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT, type JWK } from 'jose';
import { SignInRefused } from '../gateway/fault.ts';

export interface BackendClient {
  /** The FHIR server's base URL. */
  readonly fhirUrl: string;
  readonly clientId: string;
  /** Private key with `alg` (RS384 or ES384) and `kid`. */
  readonly privateKey: JWK;
  readonly scope: string;
  /** Where tokens are given out; found by SMART discovery unless told. */
  readonly tokenUrl?: string | undefined;
}

/** The access token: held until a minute before it expires, or until the server has `refused` it. */
export type TokenSource = (refused?: string) => Promise<string>;

/** A token is renewed this long before it expires, or after half of its life where that is short. */
const SPARE_SECONDS = 60;

const TIMEOUT_MS = 30_000;

interface Held {
  readonly token: string;
  readonly until: number;
}

/**
 * SMART Backend Services: client_credentials with a signed assertion, a new `jti` each time
 * (https://hl7.org/fhir/smart-app-launch/backend-services.html). Any number of callers share one renewal.
 *
 * @throws Error while the token endpoint is away, which passes; SignInRefused where the server refuses the client: a person has to look at its registration.
 */
export function backendToken(client: BackendClient, now: () => number = Date.now): TokenSource {
  let held: Held | undefined;
  let underWay: Promise<Held> | undefined;
  const renew = async () => {
    const { token, seconds } = await requestToken(client);
    return (held = { token, until: now() + Math.max(seconds / 2, seconds - SPARE_SECONDS) * 1000 });
  };
  return async (refused) => {
    if (held && held.token !== refused && held.until > now()) return held.token;
    underWay ??= renew().finally(() => (underWay = undefined));
    return (await underWay).token;
  };
}

async function requestToken(client: BackendClient): Promise<{ token: string; seconds: number }> {
  const tokenUrl = client.tokenUrl ?? (await discoverTokenUrl(client.fhirUrl));
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    scope: client.scope,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await assertion(client, tokenUrl),
  });
  const response = await fetch(tokenUrl, { method: 'POST', body, signal: AbortSignal.timeout(TIMEOUT_MS) });
  const answer = fieldsOf(await response.text());
  const { access_token: token, expires_in: seconds, error } = answer;
  if (response.ok && typeof token === 'string' && token !== '')
    return { token, seconds: typeof seconds === 'number' && seconds > 0 ? seconds : 300 };
  if (response.status >= 500 || response.status === 429)
    throw new Error(`The token endpoint is away for a while (status ${response.status}).`);
  const reason = typeof error === 'string' ? error : `status ${response.status}`;
  throw new SignInRefused(
    `The server refused the relay's sign-in (${reason}). Check the client id, its registered public key and its scopes.`,
  );
}

async function discoverTokenUrl(fhirUrl: string): Promise<string> {
  const url = `${fhirUrl.replace(/\/+$/, '')}/.well-known/smart-configuration`;
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  const { token_endpoint: endpoint } = response.ok ? fieldsOf(await response.text()) : {};
  if (typeof endpoint === 'string') return endpoint;
  throw new SignInRefused(
    'The FHIR server publishes no token endpoint (.well-known/smart-configuration). Tell the relay where tokens are given out (TOKEN_URL).',
  );
}

/** The members of a JSON object; none where it is something else. */
function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

async function assertion(client: BackendClient, tokenUrl: string): Promise<string> {
  const { alg = 'ES384', kid } = client.privateKey;
  const key = await importJWK(client.privateKey, alg);
  return new SignJWT({})
    .setProtectedHeader({ alg, typ: 'JWT', ...(kid ? { kid } : {}) })
    .setIssuer(client.clientId)
    .setSubject(client.clientId)
    .setAudience(tokenUrl)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('4m')
    .sign(key);
}
