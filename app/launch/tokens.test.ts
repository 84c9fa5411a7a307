import { afterEach, expect, test, vi } from 'vitest';
import { practitionerId } from '../../src/domain/ids.ts';
import type { SignIn } from './sign-in.ts';
import { createTokens } from './tokens.ts';

const SIGN_IN: SignIn = {
  iss: 'https://ehr.example/r4',
  clientId: 'groupwork',
  server: {
    issuer: 'https://ehr.example/r4',
    authorizationEndpoint: 'https://ehr.example/authorize',
    tokenEndpoint: 'https://ehr.example/token',
  },
  accessToken: 'first',
  refreshToken: 'refresh-1',
  expiresAt: 100_000,
  scope: '',
  practitioner: practitionerId('p-1'),
  context: {},
};

/** A token endpoint that takes each refresh token once. */
function tokenEndpoint() {
  const used: string[] = [];
  vi.stubGlobal('fetch', (_url: string, request: { body: URLSearchParams }) => {
    const token = request.body.get('refresh_token') ?? '';
    const again = used.includes(token);
    used.push(token);
    const body = again
      ? { error: 'invalid_grant' }
      : {
          access_token: `access-${used.length}`,
          refresh_token: `refresh-${used.length + 1}`,
          token_type: 'Bearer',
          expires_in: 3600,
        };
    return Promise.resolve(Response.json(body, { status: again ? 400 : 200 }));
  });
  return used;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a token that still holds is used as it is', async () => {
  const used = tokenEndpoint();
  expect(
    await createTokens(
      SIGN_IN,
      () => undefined,
      () => 50_000,
    ).current(),
  ).toBe('first');
  expect(used).toEqual([]);
});

test('a refresh token is used once, however many requests wait for it', async () => {
  const used = tokenEndpoint();
  const kept: SignIn[] = [];
  const tokens = createTokens(
    SIGN_IN,
    (signIn) => kept.push(signIn),
    () => 90_000,
  );
  const all = await Promise.all(Array.from({ length: 8 }, () => tokens.current()));
  expect(new Set(all)).toEqual(new Set(['access-1']));
  expect(used).toEqual(['refresh-1']);
  expect(kept).toMatchObject([{ accessToken: 'access-1', refreshToken: 'refresh-2' }]);
  expect(await tokens.current()).toBe('access-1');
});

test('where the server gives no new token the old one is sent, and the server says no itself', async () => {
  tokenEndpoint();
  const spent = { ...SIGN_IN, refreshToken: 'refresh-1' };
  await createTokens(
    spent,
    () => undefined,
    () => 90_000,
  ).current();
  expect(
    await createTokens(
      spent,
      () => undefined,
      () => 90_000,
    ).current(),
  ).toBe('first');
});
