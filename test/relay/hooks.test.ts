import { afterEach, beforeEach, expect, test } from 'vitest';
import { startHooks, type HookServer } from '../../src/relay/hooks.ts';

let hints = 0;
let hooks: HookServer;
beforeEach(async () => {
  hints = 0;
  hooks = await startHooks({ host: '127.0.0.1', port: 0, secret: 's3cret', onHint: () => (hints += 1) });
});
afterEach(() => hooks.close());

async function deliver(headers: Record<string, string>, method = 'POST', url = hooks.url): Promise<number> {
  const response = await fetch(url, { method, headers });
  await response.text();
  return response.status;
}

test('a delivery that carries the secret is a hint', async () => {
  expect(await deliver({ authorization: 'Bearer s3cret' })).toBe(200);
  expect(hints).toBe(1);
});

test('a server that PUTs the resource below the endpoint (HAPI) is understood too', async () => {
  expect(await deliver({ authorization: 'Bearer s3cret' }, 'PUT', `${hooks.url}/Task/12`)).toBe(200);
  expect(hints).toBe(1);
});

test('a delivery without the secret, or with another, is refused and no hint', async () => {
  const refused = [{}, { authorization: 'Bearer other' }, { authorization: 's3cret' }, { authorization: '' }];
  for (const headers of refused) expect(await deliver(headers)).toBe(401);
  expect(hints).toBe(0);
});

test('other addresses are not there', async () => {
  expect(
    await deliver({ authorization: 'Bearer s3cret' }, 'POST', hooks.url.replace('/hook/', '/other/')),
  ).toBe(404);
  expect(hints).toBe(0);
});
