import { expect, test } from 'vitest';
import { relaySettings } from './relay.ts';
import { RELAY_SCOPE } from './server.ts';

const KEY = JSON.stringify({ kty: 'EC', crv: 'P-384', x: 'x', y: 'y', d: 'd', kid: 'one' });
const FHIR_URL = 'https://ehr.example/fhir/';

function settings(env: Record<string, string>, key = KEY) {
  return relaySettings(env, (path) => {
    if (path !== 'key.json') throw new Error('ENOENT');
    return key;
  });
}

function refusal(env: Record<string, string>, key?: string): string {
  const read = settings(env, key);
  return read.ok ? 'taken' : read.refusal.words;
}

test('an open server needs its address alone, and is polled', () => {
  expect(settings({ FHIR_URL, RELAY_NAME: 'north' })).toEqual({
    ok: true,
    value: { fhirUrl: 'https://ehr.example/fhir', name: 'north', pollSeconds: 15, concurrency: 8 },
  });
});

test('a client signs in with its key and the scopes of the bots', () => {
  const read = settings({ FHIR_URL, CLIENT_ID: 'relay', PRIVATE_KEY: 'key.json' });
  expect(read.ok && read.value.client).toMatchObject({
    clientId: 'relay',
    privateKey: { kid: 'one', alg: 'ES384' },
    scope: RELAY_SCOPE,
  });
});

test('the scopes are those of the policy, and hold no leave to delete', () => {
  expect(RELAY_SCOPE).toContain('system/Composition.crs ');
  expect(RELAY_SCOPE).toContain('system/Encounter.crus ');
  expect(RELAY_SCOPE).toContain('system/Patient.rs ');
  expect(RELAY_SCOPE).not.toMatch(/\.[crus]*d/);
});

test('scope and token endpoint can be told', () => {
  const told = { SCOPE: 'system/*.*', TOKEN_URL: 'https://login.example/token' };
  const read = settings({ FHIR_URL, CLIENT_ID: 'relay', PRIVATE_KEY: 'key.json', ...told });
  expect(read.ok && read.value.client).toMatchObject({
    scope: 'system/*.*',
    tokenUrl: 'https://login.example/token',
  });
});

test('deliveries are taken where a port is given', () => {
  const read = settings({ FHIR_URL, HOOK_PORT: '4200', HOOK_URL: 'https://relay.example/' });
  expect(read.ok && read.value.hook).toEqual({
    host: '127.0.0.1',
    port: 4200,
    publicUrl: 'https://relay.example',
  });
});

test('an empty setting counts as absent', () => {
  expect(refusal({ FHIR_URL: ' ' })).toContain('FHIR_URL: is missing');
  expect(refusal({ FHIR_URL, POLL_SECONDS: '' })).toBe('taken');
});

test('whatever cannot be used is named, with what it should be', () => {
  const signedIn = { FHIR_URL, CLIENT_ID: 'relay', PRIVATE_KEY: 'key.json' };
  expect(refusal({})).toContain('FHIR_URL: is missing');
  expect(refusal({ FHIR_URL: 'ehr.example' })).toContain('FHIR_URL: is no address');
  expect(refusal({ FHIR_URL: 'file:///etc' })).toContain('FHIR_URL: is no address');
  expect(refusal({ FHIR_URL, CLIENT_ID: 'relay' })).toContain('PRIVATE_KEY: is missing');
  expect(refusal({ FHIR_URL, PRIVATE_KEY: 'key.json' })).toContain('CLIENT_ID: is missing');
  expect(refusal({ ...signedIn, PRIVATE_KEY: 'other.json' })).toContain('other.json cannot be read');
  expect(refusal(signedIn, '-----BEGIN PRIVATE KEY-----')).toContain('cannot be read as JSON');
  expect(refusal(signedIn, '{"kty":"EC","x":"public"}')).toContain('holds no private key');
  expect(refusal(signedIn, '{"kty":"EC","d":"d","alg":"HS256"}')).toContain('RS384 or ES384');
  expect(refusal({ FHIR_URL, POLL_SECONDS: '0' })).toContain('from 1 to 3600');
  expect(refusal({ FHIR_URL, CONCURRENCY: 'many' })).toContain('from 1 to 64');
  expect(refusal({ FHIR_URL, HOOK_PORT: '70000' })).toContain('from 0 to 65535');
  expect(refusal({ FHIR_URL, HOOK_URL: 'https://relay.example' })).toContain('HOOK_PORT: is missing');
});

test('a refusal never quotes the key', () => {
  const secret = '{"kty":"EC","d":"very-secret","alg":"none"}';
  expect(refusal({ FHIR_URL, CLIENT_ID: 'relay', PRIVATE_KEY: 'key.json' }, secret)).not.toContain(
    'very-secret',
  );
});
