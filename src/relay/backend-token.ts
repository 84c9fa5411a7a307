import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT, type JWK } from 'jose';

export interface BackendClient {
  /** The FHIR server's base URL. */
  readonly fhirUrl: string;
  readonly clientId: string;
  /** Private key with `alg` (RS384 or ES384) and `kid`. */
  readonly privateKey: JWK;
  readonly scope: string;
}

/** A fresh access token each time one is asked for; kept until a minute before it expires. */
export type TokenSource = () => Promise<string>;

/**
 * SMART Backend Services: client_credentials with a signed assertion, a new `jti` each time
 * (https://hl7.org/fhir/smart-app-launch/backend-services.html).
 *
 * @throws where the server refuses the client: a person has to look at its registration.
 */
export function backendToken(client: BackendClient): TokenSource {
  let held: { readonly token: string; readonly until: number } | undefined;
  let underWay: Promise<string> | undefined;
  const renew = async () => {
    const { token, seconds } = await requestToken(client);
    held = { token, until: Date.now() + Math.max(0, seconds - 60) * 1000 };
    return token;
  };
  return () => {
    if (held && held.until > Date.now()) return Promise.resolve(held.token);
    underWay ??= renew().finally(() => (underWay = undefined));
    return underWay;
  };
}

async function requestToken(client: BackendClient): Promise<{ token: string; seconds: number }> {
  const tokenUrl = await discoverTokenUrl(client.fhirUrl);
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    scope: client.scope,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await assertion(client, tokenUrl),
  });
  const response = await fetch(tokenUrl, { method: 'POST', body });
  const answer = (await response.json()) as { access_token?: string; expires_in?: number; error?: string };
  if (!response.ok || !answer.access_token) {
    throw new Error(
      `The server refused the relay's client (${answer.error ?? response.status}). Check its registration and key.`,
    );
  }
  return { token: answer.access_token, seconds: answer.expires_in ?? 300 };
}

async function discoverTokenUrl(fhirUrl: string): Promise<string> {
  const response = await fetch(`${fhirUrl.replace(/\/$/, '')}/.well-known/smart-configuration`);
  const answer = response.ok ? ((await response.json()) as { token_endpoint?: string }) : {};
  if (!answer.token_endpoint)
    throw new Error('The FHIR server publishes no token endpoint (.well-known/smart-configuration).');
  return answer.token_endpoint;
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
