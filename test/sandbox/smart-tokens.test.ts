import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { people, startClinic } from './clinic-sandbox.ts';
import type { ClinicSandbox } from './clinic-sandbox.ts';
import {
  authorize,
  authorizeUrl,
  codeForm,
  launchAs,
  makePkce,
  openFromEhr,
  postToken,
  signIn,
} from './smart-flow.ts';

let clinic: ClinicSandbox;
beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

const groupStatus = async (token: string): Promise<number> => {
  const headers = { authorization: `Bearer ${token}` };
  return (await fetch(`${clinic.sandbox.fhirUrl}/Group/g-dbt`, { headers })).status;
};

const refresh = (token = ''): ReturnType<typeof postToken> =>
  postToken(clinic.sandbox, { grant_type: 'refresh_token', client_id: 'groupwork', refresh_token: token });

const onlineScope = 'openid fhirUser online_access user/Group.rs';

test('a refresh token gives new tokens with the same context', async () => {
  const first = await launchAs(clinic.sandbox, people.lead, clinic.session, onlineScope);
  const { status, body } = await refresh(first.refresh_token);
  expect(status).toBe(200);
  expect(body.refresh_token).not.toBe(first.refresh_token);
  expect(body.fhirContext).toEqual(first.fhirContext);
  expect(body.scope).toBe(first.scope);
  expect(await groupStatus(body.access_token)).toBe(200);
});

test('a refresh token used twice ends the whole family of tokens', async () => {
  const first = await launchAs(clinic.sandbox, people.lead, clinic.session, onlineScope);
  const second = await refresh(first.refresh_token);
  const stolen = await refresh(first.refresh_token);
  expect(stolen).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  expect(await groupStatus(second.body.access_token)).toBe(401);
  expect((await refresh(second.body.refresh_token)).status).toBe(400);
});

test('of several simultaneous uses of one refresh token at most one is good', async () => {
  const first = await launchAs(clinic.sandbox, people.lead, clinic.session, onlineScope);
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => refresh(first.refresh_token)));
  expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
  expect(answers.filter(({ status }) => status === 400).length).toBeGreaterThanOrEqual(4);
});

test('a refresh can ask for less and never for more', async () => {
  const scope = 'online_access user/Group.rs user/Patient.rs';
  const first = await launchAs(clinic.sandbox, people.lead, clinic.session, scope);
  const more = await postToken(clinic.sandbox, {
    grant_type: 'refresh_token',
    client_id: 'groupwork',
    refresh_token: first.refresh_token ?? '',
    scope: 'user/Group.rs user/Composition.crus',
  });
  expect(more).toMatchObject({ status: 400, body: { error: 'invalid_scope' } });
});

test('signing out of the EHR ends what was granted online', async () => {
  const browser = await signIn(clinic.sandbox, people.lead);
  const launch = await openFromEhr(clinic.sandbox, browser, clinic.session);
  const pkce = makePkce();
  const answer = await authorize(
    browser,
    authorizeUrl(clinic.sandbox, pkce, { launch, scope: `launch ${onlineScope}` }),
  );
  const code = answer.url.searchParams.get('code') ?? '';
  const { body } = await postToken(clinic.sandbox, codeForm(clinic.sandbox, code, pkce));
  expect(await groupStatus(body.access_token)).toBe(200);
  await browser.go(`${clinic.sandbox.url}/ehr/sign-out`, {});
  expect(await groupStatus(body.access_token)).toBe(401);
  expect((await refresh(body.refresh_token)).status).toBe(400);
});

test('a revoked refresh token takes its access token with it', async () => {
  const tokens = await launchAs(clinic.sandbox, people.lead, clinic.session, onlineScope);
  const form = { client_id: 'groupwork', token: tokens.refresh_token ?? '' };
  const revoked = await fetch(`${clinic.sandbox.url}/auth/revoke`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  expect(revoked.status).toBe(200);
  expect(await groupStatus(tokens.access_token)).toBe(401);
  expect((await refresh(tokens.refresh_token)).status).toBe(400);
});

test('introspection tells a confidential client who and where', async () => {
  const tokens = await launchAs(clinic.sandbox, people.lead, clinic.session, onlineScope);
  const headers = { authorization: `Basic ${btoa('test-tool:test-tool-secret')}` };
  const form = new URLSearchParams({ token: tokens.access_token });
  const answer = await fetch(`${clinic.sandbox.url}/auth/introspect`, {
    method: 'POST',
    headers,
    body: form,
  });
  expect(await answer.json()).toMatchObject({
    active: true,
    client_id: 'groupwork',
    sub: people.lead,
    scope: tokens.scope,
    fhirUser: `${clinic.sandbox.fhirUrl}/Practitioner/${people.lead}`,
    fhirContext: tokens.fhirContext,
  });
});

test('introspection of an unknown token says only that it is not active', async () => {
  const headers = { authorization: `Basic ${btoa('test-tool:test-tool-secret')}` };
  const form = new URLSearchParams({ token: 'made-up' });
  const answer = await fetch(`${clinic.sandbox.url}/auth/introspect`, {
    method: 'POST',
    headers,
    body: form,
  });
  expect(await answer.json()).toEqual({ active: false });
});

test('an access token ends after its time, with a clean 401', async () => {
  const short = await startClinic({ accessTokenSeconds: 1 });
  try {
    const tokens = await launchAs(short.sandbox, people.lead, short.session, 'user/Group.rs');
    expect(tokens.expires_in).toBe(1);
    const headers = { authorization: `Bearer ${tokens.access_token}` };
    await sleep(2100);
    const answer = await fetch(`${short.sandbox.fhirUrl}/Group/g-dbt`, { headers });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toContain('invalid_token');
  } finally {
    await short.close();
  }
});

test('a token of an earlier start gets a clean 401', async () => {
  const before = await startClinic();
  const tokens = await launchAs(before.sandbox, people.lead, before.session, 'user/Group.rs');
  await before.close();
  expect(await groupStatus(tokens.access_token)).toBe(401);
});
