import { done, refused } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';

/** A FHIR server that may start Groupwork, and the name under which Groupwork is registered there. */
export interface Issuer {
  /** The FHIR base URL exactly as the server says it (SMART `iss`). */
  readonly iss: string;
  /** For people: the clinic's or the record system's name. */
  readonly name: string;
  readonly clientId: string;
}

export interface AppConfig {
  readonly issuers: readonly Issuer[];
}

export interface ConfigRefusal {
  readonly code: 'bad-config';
  /** What is wrong, for the person who set it up. */
  readonly detail: string;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** True for this very machine, where TLS is not needed to keep a token from others. */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.has(url.hostname);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A path is one on the app's own origin; anything else has to be a whole address. */
function addressOf(iss: string, origin: string): URL | undefined {
  if (/^\/(?!\/)/.test(iss)) return new URL(iss, origin);
  return URL.canParse(iss) ? new URL(iss) : undefined;
}

function parseIssuer(value: unknown, origin: string): Issuer | undefined {
  if (!isObject(value)) return undefined;
  const { iss, name, clientId } = value;
  if (typeof iss !== 'string' || typeof clientId !== 'string' || clientId === '') return undefined;
  const url = addressOf(iss, origin);
  if (!url) return undefined;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) return undefined;
  // A whole address is kept to the letter, as it is compared to the letter.
  const exact = iss.startsWith('/') ? url.href : iss;
  return { iss: exact, clientId, name: typeof name === 'string' && name !== '' ? name : url.host };
}

/**
 * Reads `/app/config.json`: `{ "issuers": [{ "iss", "name", "clientId" }] }`. `iss` is a FHIR base URL (https, or http on
 * this machine), or a path on the app's own origin.
 */
export function parseConfig(value: unknown, origin: string): Result<AppConfig, ConfigRefusal> {
  if (!isObject(value) || !Array.isArray(value.issuers))
    return refused({ code: 'bad-config', detail: 'config.json has no list of "issuers".' });
  const issuers = value.issuers.map((each: unknown) => parseIssuer(each, origin));
  const bad = issuers.indexOf(undefined);
  if (bad >= 0)
    return refused({
      code: 'bad-config',
      detail: `Issuer ${bad + 1} in config.json needs an "iss" (an https URL) and a "clientId".`,
    });
  return done({ issuers: issuers.filter((each) => each !== undefined) });
}

/** The configured server with exactly this `iss`: no guessing about slashes or case. */
export function findIssuer(config: AppConfig, iss: string): Issuer | undefined {
  return config.issuers.find((each) => each.iss === iss);
}

/** Fetches and reads the app's configuration. */
export async function loadConfig(url: string, origin: string): Promise<Result<AppConfig, ConfigRefusal>> {
  try {
    const response = await fetch(url, { headers: { accept: 'application/json' }, cache: 'no-cache' });
    if (!response.ok)
      return refused({ code: 'bad-config', detail: `config.json answered ${response.status}.` });
    return parseConfig((await response.json()) as unknown, origin);
  } catch {
    return refused({ code: 'bad-config', detail: 'config.json could not be read.' });
  }
}
