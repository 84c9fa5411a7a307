import type { JWK } from 'jose';
import { BOT_POLICY } from '../../../bots/medplum/access-policies.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import type { BackendClient } from '../../relay/backend-token.ts';

/** The environment, or what stands in for it. */
export type Env = Readonly<Record<string, string | undefined>>;

/** Reads a text file. @throws where it cannot be read. */
export type ReadText = (path: string) => string;

/** A setting that cannot be used; `words` say which, what is wrong with it and what it should be. */
export interface BadSetting {
  readonly code: 'bad-setting';
  readonly setting: string;
  readonly words: string;
}

/** A FHIR server, and how to sign in to it; without `client` it takes requests from anybody. */
export interface ServerSettings {
  readonly fhirUrl: string;
  readonly client?: BackendClient;
}

export function badSetting(setting: string, words: string): Result<never, BadSetting> {
  return refused({ code: 'bad-setting', setting, words: `${setting}: ${words}` });
}

/** FHIR_URL, CLIENT_ID, PRIVATE_KEY (a file), and where they are needed SCOPE and TOKEN_URL. */
export function serverSettings(env: Env, readText: ReadText): Result<ServerSettings, BadSetting> {
  const fhirUrl = addressIn(env, 'FHIR_URL');
  if (!fhirUrl.ok) return fhirUrl;
  if (fhirUrl.value === undefined)
    return badSetting(
      'FHIR_URL',
      'is missing. It is the base address of the FHIR server, such as https://ehr.example/fhir.',
    );
  const tokenUrl = addressIn(env, 'TOKEN_URL');
  if (!tokenUrl.ok) return tokenUrl;
  const clientId = textIn(env, 'CLIENT_ID');
  const keyFile = textIn(env, 'PRIVATE_KEY');
  if (clientId === undefined && keyFile === undefined) return done({ fhirUrl: fhirUrl.value });
  if (clientId === undefined)
    return badSetting(
      'CLIENT_ID',
      'is missing. It is the name under which this client is registered with the server.',
    );
  if (keyFile === undefined)
    return badSetting(
      'PRIVATE_KEY',
      'is missing. It is the file with the private key that belongs to CLIENT_ID, as a JWK.',
    );
  const privateKey = keyIn(keyFile, readText);
  if (!privateKey.ok) return privateKey;
  const client: BackendClient = {
    fhirUrl: fhirUrl.value,
    clientId,
    privateKey: privateKey.value,
    scope: textIn(env, 'SCOPE') ?? RELAY_SCOPE,
    tokenUrl: tokenUrl.value,
  };
  return done({ fhirUrl: fhirUrl.value, client });
}

/** A setting that says something; an empty one counts as absent. */
export function textIn(env: Env, setting: string): string | undefined {
  const text = env[setting]?.trim();
  return text === '' ? undefined : text;
}

/** An address without the slash at its end. */
export function addressIn(env: Env, setting: string): Result<string | undefined, BadSetting> {
  const text = textIn(env, setting);
  if (text === undefined) return done(undefined);
  const isHttp = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  return isHttp
    ? done(text.replace(/\/+$/, ''))
    : badSetting(setting, 'is no address. It begins with https:// (or http:// inside one machine).');
}

const ALGORITHMS = ['RS384', 'ES384'];

function keyIn(file: string, readText: ReadText): Result<JWK, BadSetting> {
  let key: unknown;
  try {
    key = JSON.parse(readText(file));
  } catch {
    return badSetting(
      'PRIVATE_KEY',
      `${file} cannot be read as JSON. It has to hold one private key as a JWK.`,
    );
  }
  if (!isPrivate(key))
    return badSetting('PRIVATE_KEY', `${file} holds no private key as a JWK ("kty", "d" and so on).`);
  const { alg = key.kty === 'RSA' ? 'RS384' : 'ES384' } = key;
  return ALGORITHMS.includes(alg)
    ? done({ ...key, alg })
    : badSetting(
        'PRIVATE_KEY',
        `SMART Backend Services takes keys for ${ALGORITHMS.join(' or ')}; this one is for another algorithm.`,
      );
}

function isPrivate(key: unknown): key is JWK & { kty: string; d: string } {
  return typeof key === 'object' && key !== null && 'kty' in key && 'd' in key && typeof key.d === 'string';
}

/** SMART's letters, in the order that SMART wants. */
const LETTERS = [
  ['c', 'create'],
  ['r', 'read'],
  ['u', 'update'],
  ['s', 'search'],
] as const;

/** What the bots need: made from the same table as their policy on Medplum. */
export const RELAY_SCOPE = [
  ...(BOT_POLICY.resource ?? []).map(({ resourceType, interaction = [] }) => {
    const letters = LETTERS.filter(([, name]) => interaction.includes(name)).map(([letter]) => letter);
    return `system/${resourceType}.${letters.join('')}`;
  }),
  'system/Subscription.crus',
].join(' ');
