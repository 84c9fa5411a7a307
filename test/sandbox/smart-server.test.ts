import { mkdtemp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/sandbox/fhir/index.ts';
import type { Store } from '../../src/sandbox/fhir/index.ts';
import { createSandbox, parseClients } from '../../src/sandbox/index.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';

let dir: string;
let store: Store;
let sandbox: Sandbox;
let others = { relay: true };

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sandbox-'));
  const appDir = join(dir, 'app');
  await mkdir(join(appDir, 'assets'), { recursive: true });
  await writeFile(join(appDir, 'index.html'), '<!doctype html><title>the app</title>');
  await writeFile(join(appDir, 'assets', 'main-abc123.js'), 'export {};');
  await writeFile(join(dir, 'secret.txt'), 'not for the web');
  store = await openStore();
  sandbox = await createSandbox({ port: 0, store, dataDir: dir, appDir, alsoReady: () => others });
});
afterAll(async () => {
  await sandbox.close();
  await store.close();
  await rm(dir, { recursive: true });
});

/** A GET with headers and paths that fetch would not send as they are. */
const raw = (
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }> =>
  new Promise((done, failed) => {
    get(
      {
        host: '127.0.0.1',
        port: sandbox.port,
        path,
        headers: { host: `localhost:${sandbox.port}`, ...headers },
      },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, text }));
      },
    ).on('error', failed);
  });

test('health is 200 only when every part is up', async () => {
  expect((await fetch(`${sandbox.url}/health`)).status).toBe(200);
  others = { relay: false };
  const down = await fetch(`${sandbox.url}/health`);
  expect(down.status).toBe(503);
  expect(await down.json()).toMatchObject({ ready: false, parts: { relay: false, fhir: true } });
  others = { relay: true };
});

test('until the record is read everything answers 503', async () => {
  let arrive: (opened: Store) => void = () => undefined;
  const late = new Promise<Store>((done) => (arrive = done));
  const free = await createSandbox({ port: 0, store });
  await free.close();
  const starting = createSandbox({ port: free.port, store: late });
  const early = await retry(() => fetch(`http://127.0.0.1:${free.port}/health`));
  expect(early.status).toBe(503);
  arrive(store);
  const started = await starting;
  expect((await fetch(`${started.url}/health`)).status).toBe(200);
  await started.close();
});

async function retry(call: () => Promise<Response>): Promise<Response> {
  for (let tries = 0; tries < 200; tries += 1) {
    const response = await call().catch(() => undefined);
    if (response !== undefined) return response;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error('nothing answered');
}

test('a port in use is refused in words for a person', async () => {
  await expect(createSandbox({ port: sandbox.port, store })).rejects.toThrow(/Port \d+ is taken.*set PORT/);
});

test('a stopped sandbox frees its port and can start again', async () => {
  const first = await createSandbox({ port: 0, store });
  await first.close();
  const second = await createSandbox({ port: first.port, store });
  expect((await fetch(`${second.url}/health`)).status).toBe(200);
  await second.close();
});

test('the app’s page answers for all its addresses and is asked for again each time', async () => {
  for (const path of ['/app/', '/app/launch?iss=x', '/app/session/one']) {
    const answer = await raw(path);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('the app');
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.headers['content-security-policy']).toMatch(/script-src 'self';.*frame-ancestors 'self'/);
  }
});

test('files named by their content are kept for a year, missing ones are missing', async () => {
  const file = await raw('/app/assets/main-abc123.js');
  expect(file.headers['content-type']).toContain('text/javascript');
  expect(file.headers['cache-control']).toContain('immutable');
  expect((await raw('/app/assets/gone.js')).status).toBe(404);
});

test('no path leads out of the app’s folder', async () => {
  for (const path of [
    '/app/../secret.txt',
    '/app/%2e%2e/secret.txt',
    '/app/..%2fsecret.txt',
    '/app/%00',
    '/app/%zz',
  ]) {
    expect((await raw(path)).text).not.toContain('not for the web');
  }
});

test('the app is told which EHR it belongs to', async () => {
  const { text } = await raw('/app/config.json');
  expect(JSON.parse(text)).toEqual({
    issuers: [{ iss: sandbox.fhirUrl, name: 'Sandbox EHR', clientId: 'groupwork' }],
  });
});

test('a name that is not ours gets nothing (DNS rebinding)', async () => {
  const answer = await raw('/fhir/metadata', { host: 'evil.example' });
  expect(answer.status).toBe(421);
  expect(answer.text).not.toContain('CapabilityStatement');
});

test('a page asked for at 127.0.0.1 is sent to the address apps know', async () => {
  const answer = await raw('/?day=2026-11-24', { host: `127.0.0.1:${sandbox.port}`, accept: 'text/html' });
  expect(answer.status).toBe(307);
  expect(answer.headers.location).toBe(`${sandbox.url}/?day=2026-11-24`);
});

test('the relay’s key is kept from start to start, readable by its owner only', async () => {
  const file = join(dir, 'relay-key.json');
  expect((await stat(file)).mode & 0o077).toBe(0);
  const again = await createSandbox({ port: 0, store, dataDir: dir });
  expect(again.relay.privateKey).toEqual(sandbox.relay.privateKey);
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(sandbox.relay.privateKey);
  await again.close();
});

test('registrations are read strictly, with all problems at once', () => {
  const good = { clientId: 'my-app', name: 'My app', redirectUris: ['http://localhost:3000/back'] };
  expect(parseClients([good])).toEqual({ ok: true, clients: [good] });
  const parsed = parseClients([
    { clientId: 'a b', name: '' },
    { clientId: 'svc', name: 'Service', scope: 'system/Patient.sr' },
    { clientId: 'key', name: 'Key', scope: 'system/*.rs', jwks: { keys: [{ kty: 'EC', d: 'private' }] } },
  ]);
  expect(parsed.ok).toBe(false);
  expect(parsed.ok ? [] : parsed.problems).toEqual([
    expect.stringContaining('client 1: clientId'),
    expect.stringContaining('client 1: name'),
    expect.stringContaining('client 1: either redirectUris'),
    expect.stringContaining('client 2: scope system/Patient.sr'),
    expect.stringContaining('client 2: a backend service needs jwks'),
    expect.stringContaining('client 3: jwks'),
  ]);
});

test('clients.json in the data folder registers clients; a mistake in it stops the start', async () => {
  const own = await mkdtemp(join(tmpdir(), 'clients-'));
  const file = join(own, 'clients.json');
  const client = { clientId: 'mine', name: 'Mine', scope: 'system/*.rs', clientSecret: 'long enough' };
  await writeFile(file, JSON.stringify([client]));
  const started = await createSandbox({ port: 0, store, dataDir: own });
  const token = await fetch(started.tokenUrl, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa('mine:long enough')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'system/Patient.rs' }),
  });
  expect(token.status).toBe(200);
  await started.close();
  await writeFile(file, JSON.stringify([{ ...client, scope: 'patient/*.rs' }]));
  await expect(createSandbox({ port: 0, store, dataDir: own })).rejects.toThrow(/clients\.json.*scope/);
  await writeFile(file, JSON.stringify([{ ...client, clientId: 'groupwork' }]));
  await expect(createSandbox({ port: 0, store, dataDir: own })).rejects.toThrow(
    /"groupwork" is registered twice/,
  );
  await writeFile(file, '[{');
  await expect(createSandbox({ port: 0, store, dataDir: own })).rejects.toThrow(/not JSON/);
  await rm(own, { recursive: true });
});
