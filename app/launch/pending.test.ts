import { expect, test } from 'vitest';
import { beginSignIn } from './authorize.ts';
import { keepPending, takePending } from './pending.ts';
import { openTabStorage } from './tab-storage.ts';

const SERVER = {
  issuer: 'https://ehr.example/r4',
  authorizationEndpoint: 'https://ehr.example/authorize?tenant=7',
  tokenEndpoint: 'https://ehr.example/token',
};
const ISSUER = { iss: 'https://ehr.example/r4', name: 'Clinic', clientId: 'groupwork' };
const WISH = { issuer: ISSUER, server: SERVER, redirectUri: 'https://app.example/app/callback' };
const memory = () =>
  openTabStorage(() => {
    throw new Error('blocked');
  });

test('the authorization request has all that SMART asks for', async () => {
  const { url, pending } = await beginSignIn({ ...WISH, launch: 'abc' });
  const query = new URL(url).searchParams;
  expect(Object.fromEntries(query)).toMatchObject({
    tenant: '7',
    response_type: 'code',
    client_id: 'groupwork',
    redirect_uri: 'https://app.example/app/callback',
    aud: 'https://ehr.example/r4',
    launch: 'abc',
    code_challenge_method: 'S256',
    state: pending.state,
  });
  expect(url).not.toContain(pending.verifier);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pending.verifier));
  expect(query.get('code_challenge')).toBe(Buffer.from(digest).toString('base64url'));
});

test('state has at least 122 random bits and is never the same twice', async () => {
  const states = await Promise.all(Array.from({ length: 50 }, () => beginSignIn(WISH)));
  expect(new Set(states.map(({ pending }) => pending.state)).size).toBe(50);
  for (const { pending } of states)
    expect(Buffer.from(pending.state, 'base64url').length * 8).toBeGreaterThanOrEqual(122);
});

test('an answer is taken once, and only with the state that this tab made', async () => {
  const storage = memory();
  const { pending } = await beginSignIn(WISH);
  keepPending(storage, pending);
  expect(takePending(storage, null)).toBeUndefined();
  expect(takePending(storage, `${pending.state}x`)).toBeUndefined();
  expect(takePending(storage, pending.state)).toEqual(pending);
  expect(takePending(storage, pending.state)).toBeUndefined();
});

test('where storage is blocked the tab remembers in memory', () => {
  const storage = memory();
  expect(storage.kind).toBe('memory');
  storage.write('a', '1');
  expect(storage.read('a')).toBe('1');
  storage.clear();
  expect(storage.read('a')).toBeUndefined();
});

test('clearing leaves what is not Groupwork’s', () => {
  sessionStorage.setItem('somebody-else', 'stays');
  const storage = openTabStorage(() => sessionStorage);
  storage.write('a', '1');
  storage.write('b', '2');
  storage.clear();
  expect(Object.keys(sessionStorage)).toEqual(['somebody-else']);
  sessionStorage.clear();
});
