import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { startClinic } from '../sandbox/clinic-sandbox.ts';
import { startSignedClinic } from './signed-clinic.ts';

const PROGRAM = path.resolve(import.meta.dirname, '../../src/run/relay.ts');
const WAIT = { timeout: 30_000, interval: 100 };

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** `npm run relay` with these settings; what it says so far is in `said`. */
function relay(env: Record<string, string>) {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [PROGRAM], {
    env: { PATH, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const state = { said: '', child };
  child.stderr.on('data', (text: Buffer) => (state.said += text.toString()));
  open.push(() => ended(child));
  return state;
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  return child.exitCode;
}

test('npm run relay writes what is signed and ends in good order when it is told to', async () => {
  const server = await startSignedClinic({ sessions: 1, members: 2 });
  open.push(() => server.close());
  await server.sign(0, 1);
  const { child, ...state } = relay({ FHIR_URL: server.url, HOOK_PORT: '0' });
  await vi.waitFor(async () => expect(await server.all('DocumentReference')).toHaveLength(2), WAIT);
  await vi.waitFor(async () => expect(await server.all('Subscription')).toHaveLength(2), WAIT);
  expect(await ended(child)).toBe(0);
  expect(state.said).not.toContain('warning');
});

test('it signs itself in with its key', async () => {
  const clinic = await startClinic();
  open.push(() => clinic.close());
  const folder = await mkdtemp(path.join(tmpdir(), 'groupwork-relay-'));
  open.push(() => rm(folder, { recursive: true }));
  const key = path.join(folder, 'key.json');
  const { clientId, privateKey } = clinic.sandbox.relay;
  await writeFile(key, JSON.stringify(privateKey));
  const state = relay({ FHIR_URL: clinic.sandbox.fhirUrl, CLIENT_ID: clientId, PRIVATE_KEY: key });
  await vi.waitFor(() => expect(state.said).toContain('works for'), WAIT);
  expect(state.said).not.toContain('warning');
});

test('without an address it says which setting is missing and where they are listed', async () => {
  const state = relay({});
  await once(state.child, 'exit');
  expect(state.child.exitCode).toBe(1);
  expect(state.said).toContain('FHIR_URL: is missing');
  expect(state.said).toContain('docs/install.md');
});

test('a server that is away is waited for', async () => {
  const state = relay({ FHIR_URL: 'http://127.0.0.1:9/fhir', POLL_SECONDS: '1' });
  await vi.waitFor(() => expect(state.said).toContain('It is asked again until it does'), WAIT);
  expect(state.child.exitCode).toBeNull();
});
