import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startClinic } from './clinic-sandbox.ts';
import type { ClinicSandbox } from './clinic-sandbox.ts';
import { postToken } from './smart-flow.ts';

const inlineKeys = await generateKeyPair('RS384', { extractable: true });
const servedKeys = await generateKeyPair('ES384', { extractable: true });
const strangerKeys = await generateKeyPair('RS384', { extractable: true });

let clinic: ClinicSandbox;
const keyServer = createServer((_, response) => {
  void exportJWK(servedKeys.publicKey).then((key) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: [{ ...key, kid: 'served', use: 'sig', alg: 'ES384' }] }));
  });
});

beforeAll(async () => {
  await new Promise<void>((done) => keyServer.listen(0, '127.0.0.1', done));
  const { port } = keyServer.address() as AddressInfo;
  const inline = { ...(await exportJWK(inlineKeys.publicKey)), kid: 'inline', use: 'sig', alg: 'RS384' };
  clinic = await startClinic({
    clients: [
      {
        clientId: 'inline-service',
        name: 'Inline',
        jwks: { keys: [inline] },
        scope: 'system/Patient.rs system/Group.rs',
      },
      {
        clientId: 'served-service',
        name: 'Served',
        jwksUri: `http://127.0.0.1:${port}/`,
        scope: 'system/*.rs',
      },
    ],
  });
});
afterAll(async () => {
  await clinic.close();
  keyServer.close();
});

type Changes = {
  readonly header?: Readonly<Record<string, unknown>>;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly scope?: string;
};

/** An assertion of the inline service that is right but for `changes`. */
async function assertion(
  { header = {}, claims = {} }: Changes = {},
  key = inlineKeys.privateKey,
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const good = {
    iss: 'inline-service',
    sub: 'inline-service',
    aud: clinic.sandbox.tokenUrl,
    exp: now + 200,
    jti: crypto.randomUUID(),
  };
  const all: [string, unknown][] = Object.entries({ ...good, ...claims });
  const given = all.filter(([, value]) => value !== undefined);
  return new SignJWT(Object.fromEntries(given))
    .setProtectedHeader({ alg: 'RS384', typ: 'JWT', kid: 'inline', ...header })
    .sign(key);
}

const ask = (client_assertion: string, scope = 'system/Patient.rs'): ReturnType<typeof postToken> =>
  postToken(clinic.sandbox, {
    grant_type: 'client_credentials',
    scope,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion,
  });

const read = async (token: string, path: string): Promise<number> =>
  (await fetch(`${clinic.sandbox.fhirUrl}/${path}`, { headers: { authorization: `Bearer ${token}` } }))
    .status;

test('a signed assertion gets a short token with the registered scopes', async () => {
  const { status, body } = await ask(await assertion(), 'system/Patient.rs system/Composition.rs');
  expect(status).toBe(200);
  expect(body).toMatchObject({ token_type: 'Bearer', scope: 'system/Patient.rs', expires_in: 300 });
  expect(body.refresh_token).toBeUndefined();
  expect(await read(body.access_token, 'Patient?_count=1')).toBe(200);
  expect(await read(body.access_token, 'Composition')).toBe(403);
});

test('ES384 and keys behind a jwks_uri work as well', async () => {
  const claims = { iss: 'served-service', sub: 'served-service' };
  const header = { alg: 'ES384', kid: 'served' };
  const { status, body } = await ask(await assertion({ claims, header }, servedKeys.privateKey));
  expect(status).toBe(200);
  expect(await read(body.access_token, 'Patient?_count=1')).toBe(200);
});

test('the relay gets in with the key the sandbox keeps for it', async () => {
  const { relay, tokenUrl } = clinic.sandbox;
  const { importJWK } = await import('jose');
  const key = await importJWK(relay.privateKey, 'ES384');
  const now = Math.floor(Date.now() / 1000);
  const jwt = await new SignJWT({
    iss: relay.clientId,
    sub: relay.clientId,
    aud: tokenUrl,
    exp: now + 240,
    jti: crypto.randomUUID(),
  })
    .setProtectedHeader({ alg: 'ES384', typ: 'JWT', kid: relay.privateKey.kid ?? '' })
    .sign(key);
  const { status, body } = await ask(jwt, relay.scope);
  expect(status).toBe(200);
  expect(body.scope).toBe(relay.scope);
  expect(await read(body.access_token, 'Task?_count=1')).toBe(200);
});

test('the same assertion is good for one token', async () => {
  const once = await assertion();
  expect((await ask(once)).status).toBe(200);
  expect(await ask(once)).toMatchObject({
    status: 401,
    body: { error: 'invalid_client', error_description: expect.stringMatching(/once/) as string },
  });
});

test('of several simultaneous uses of one assertion exactly one gets a token', async () => {
  const once = await assertion();
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => ask(once)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401, 401]);
});

const seconds = (ahead: number): number => Math.floor(Date.now() / 1000) + ahead;

test.each<[string, () => Changes, RegExp]>([
  ['an aud that is not the token URL', () => ({ claims: { aud: 'https://other.example/token' } }), /aud/],
  ['the issuer as aud', () => ({ claims: { aud: `${clinic.sandbox.url}/auth` } }), /token URL/],
  ['an expired exp', () => ({ claims: { exp: seconds(-10) } }), /./],
  ['no exp', () => ({ claims: { exp: undefined } }), /exp/],
  ['an exp of ten minutes', () => ({ claims: { exp: seconds(600) } }), /five minutes/],
  ['no jti', () => ({ claims: { jti: undefined } }), /jti/],
  ['another iss', () => ({ claims: { iss: 'groupwork-relay' } }), /iss/],
  ['no kid', () => ({ header: { kid: undefined } }), /kid/],
  ['no typ', () => ({ header: { typ: undefined } }), /typ/],
])('an assertion with %s is refused', async (_, changes, explains) => {
  const { status, body } = await ask(await assertion(changes()));
  expect(status).toBe(401);
  expect(body.error).toBe('invalid_client');
  expect(body.error_description).toMatch(explains);
  expect(body.access_token).toBeUndefined();
});

test('an assertion signed by a stranger is refused', async () => {
  const { status, body } = await ask(await assertion({}, strangerKeys.privateKey));
  expect(status).toBe(401);
  expect(body.error).toBe('invalid_client');
});

test('an assertion of an unknown client is refused', async () => {
  const claims = { iss: 'nobody', sub: 'nobody' };
  expect((await ask(await assertion({ claims }))).status).toBe(401);
});

test.each([
  ['scopes beyond the registration', 'system/Composition.rs', /registered/],
  ['user scopes', 'user/Patient.rs', /registered/],
  ['letters out of order', 'system/Patient.sr', /cruds/],
  ['no scope', '', /scope/],
])('a service that asks for %s gets no token', async (_, scope, explains) => {
  const { status, body } = await ask(await assertion(), scope);
  expect(status).toBe(400);
  expect(body.error).toBe('invalid_scope');
  expect(body.error_description).toMatch(explains);
});

test('the test tool gets a token with its secret, for scripts', async () => {
  const headers = { authorization: `Basic ${btoa('test-tool:test-tool-secret')}` };
  const { body } = await postToken(
    clinic.sandbox,
    { grant_type: 'client_credentials', scope: 'system/*.cruds' },
    headers,
  );
  expect(await read(body.access_token, 'Patient?_count=1')).toBe(200);
});
