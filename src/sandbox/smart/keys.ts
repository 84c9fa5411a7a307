import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { JWK } from 'jose';

export type KeyPair = { readonly privateJwk: JWK; readonly publicJwk: JWK };

async function generate(alg: 'RS256' | 'ES384'): Promise<JWK> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, alg, use: 'sig', kid: await calculateJwkThumbprint(jwk) };
}

function publicHalf({ kty, crv, x, y, n, e, alg, use, kid }: JWK): JWK {
  const all = { kty, crv, x, y, n, e, alg, use, kid };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** A new key that signs ID tokens (RS256, as SMART requires). One per start: old tokens end with the old process. */
export function generateSigningKey(): Promise<JWK> {
  return generate('RS256');
}

/**
 * The relay's own key (ES384). Kept in `dataDir` as `relay-key.json`, readable by its owner only, so that a relay in
 * another process can sign with it; without `dataDir` it lives as long as the process.
 */
export async function loadRelayKey(dataDir: string | undefined): Promise<KeyPair> {
  const file = dataDir === undefined ? undefined : join(dataDir, 'relay-key.json');
  const kept = file === undefined ? undefined : await readKey(file);
  const privateJwk = kept ?? (await generate('ES384'));
  if (file !== undefined && kept === undefined) {
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, `${JSON.stringify(privateJwk, null, 2)}\n`, { mode: 0o600 });
  }
  return { privateJwk, publicJwk: publicHalf(privateJwk) };
}

async function readKey(file: string): Promise<JWK | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const jwk = JSON.parse(text) as JWK;
  return jwk.kty === 'EC' && jwk.d !== undefined && jwk.kid !== undefined ? jwk : undefined;
}
