import { Client } from 'fhir-kit-client';
import { Hono } from 'hono';
import { exportJWK, generateKeyPair } from 'jose';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { fhirKitGateway } from '../../src/gateway/fhir-kit.ts';
import type { FhirGateway } from '../../src/gateway/port.ts';
import { backendToken, type BackendClient } from '../../src/relay/backend-token.ts';
import { addressOf, listen, stop } from '../sandbox/fhir-support.ts';
import { startClinic } from '../sandbox/clinic-sandbox.ts';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** The sandbox EHR as the relay's client sees it. */
async function sandboxClient(accessTokenSeconds?: number): Promise<BackendClient> {
  const clinic = await startClinic(accessTokenSeconds === undefined ? {} : { accessTokenSeconds });
  open.push(() => clinic.close());
  return { fhirUrl: clinic.sandbox.fhirUrl, ...clinic.sandbox.relay };
}

function gatewayOf(client: BackendClient, now?: () => number): FhirGateway {
  return fhirKitGateway(new Client({ baseUrl: client.fhirUrl }), { accessToken: backendToken(client, now) });
}

/** A token endpoint that gives out numbered tokens for ten minutes, or answers what it is told to. */
async function tokenEndpoint(answer?: () => Response) {
  const state = { given: 0 };
  const app = new Hono();
  app.post('/token', () => {
    state.given += 1;
    return answer?.() ?? Response.json({ access_token: `token-${state.given}`, expires_in: 600 });
  });
  const server = await listen(app.fetch);
  open.push(() => stop(server));
  const { privateKey } = await generateKeyPair('ES384', { extractable: true });
  const url = addressOf(server);
  const client: BackendClient = {
    fhirUrl: `${url}/fhir`,
    clientId: 'relay',
    privateKey: { ...(await exportJWK(privateKey)), alg: 'ES384', kid: 'one' },
    scope: 'system/*.rs',
    tokenUrl: `${url}/token`,
  };
  return { client, state };
}

test('the relay signs itself in with its key and may read and write', async () => {
  const gateway = gatewayOf(await sandboxClient());
  const found = await gateway.search('Task', { status: 'requested' });
  expect(found.ok).toBe(true);
});

test('a token that the server no longer takes (401) is replaced and the request sent again', async () => {
  const gateway = gatewayOf(await sandboxClient(1), () => 0);
  expect((await gateway.search('Group', {})).ok).toBe(true);
  await pause(1_500);
  const after = await Promise.all([1, 2, 3].map(() => gateway.search('Group', {})));
  expect(after.map((one) => one.ok)).toEqual([true, true, true]);
});

test('a token is renewed before it expires', async () => {
  const { client, state } = await tokenEndpoint();
  let now = 0;
  const token = backendToken(client, () => now);
  expect(await token()).toBe('token-1');
  now = 539_000;
  expect(await token()).toBe('token-1');
  now = 541_000;
  expect(await token()).toBe('token-2');
  expect(state.given).toBe(2);
});

test('callers at the same time share one renewal', async () => {
  const { client, state } = await tokenEndpoint();
  const token = backendToken(client);
  expect(new Set(await Promise.all(Array.from({ length: 20 }, () => token())))).toEqual(new Set(['token-1']));
  expect(state.given).toBe(1);
});

test('a token that was refused is not given out again, and one renewal serves all who were refused', async () => {
  const { client, state } = await tokenEndpoint();
  const token = backendToken(client);
  const first = await token();
  expect(await Promise.all([token(first), token(first), token(first)])).toEqual(Array(3).fill('token-2'));
  expect(await token(first)).toBe('token-2');
  expect(state.given).toBe(2);
});

test('a client whose key the server does not know is told what to check', async () => {
  const { privateKey } = await generateKeyPair('ES384', { extractable: true });
  const stranger = { ...(await exportJWK(privateKey)), alg: 'ES384', kid: 'stranger' };
  const gateway = gatewayOf({ ...(await sandboxClient()), privateKey: stranger });
  const found = await gateway.search('Task', {});
  expect(found).toMatchObject({ ok: false, fault: { kind: 'signed-out' } });
  expect(found.ok ? '' : found.fault.advice).toContain('Check the client id');
});

test('a token endpoint that is away for a while is a passing fault', async () => {
  const { client } = await tokenEndpoint(() => new Response('busy', { status: 503 }));
  expect(await gatewayOf(client).search('Task', {})).toMatchObject({
    ok: false,
    fault: { kind: 'unavailable' },
  });
});

test('an answer that is no token, or no JSON, is refused in words', async () => {
  for (const body of ['<html>', '{}', '[]', '{"access_token":""}', 'null']) {
    const { client } = await tokenEndpoint(() => new Response(body));
    expect(await gatewayOf(client).search('Task', {}), body).toMatchObject({
      ok: false,
      fault: { kind: 'signed-out' },
    });
  }
});

test('a server that publishes no token endpoint is told of by what to set', async () => {
  const { client } = await tokenEndpoint();
  const found = await gatewayOf({ ...client, tokenUrl: undefined }).search('Task', {});
  expect(found.ok ? '' : found.fault.advice).toContain('TOKEN_URL');
});
