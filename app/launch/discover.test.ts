import { expect, test } from 'vitest';
import { parseSmartServer } from './discover.ts';

const ISSUER = { iss: 'https://ehr.example/r4', name: 'Clinic', clientId: 'groupwork' };
const GOOD = {
  authorization_endpoint: 'https://ehr.example/authorize',
  token_endpoint: 'https://ehr.example/token',
  code_challenge_methods_supported: ['S256'],
};

test('a server with both endpoints and PKCE S256 will do', () => {
  expect(parseSmartServer(GOOD, ISSUER)).toEqual({
    ok: true,
    value: {
      issuer: 'https://ehr.example/r4',
      authorizationEndpoint: 'https://ehr.example/authorize',
      tokenEndpoint: 'https://ehr.example/token',
    },
  });
});

test.each([
  [{ ...GOOD, code_challenge_methods_supported: ['plain'] }, 'PKCE S256'],
  [{ ...GOOD, code_challenge_methods_supported: undefined }, 'PKCE S256'],
  [{ ...GOOD, token_endpoint: 'http://ehr.example/token' }, 'token_endpoint'],
  [{ ...GOOD, authorization_endpoint: 'javascript:alert(1)' }, 'authorization_endpoint'],
  [{}, 'authorization_endpoint'],
  ['<html>', 'SMART configuration'],
])('a server that lacks something is refused with what it lacks (%#)', (value, lacks) => {
  expect(parseSmartServer(value, ISSUER)).toMatchObject({
    ok: false,
    refusal: { code: 'server-unsuitable', lacks },
  });
});
