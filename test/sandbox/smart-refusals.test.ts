import { afterAll, beforeAll, expect, test } from 'vitest';
import { people, startClinic } from './clinic-sandbox.ts';
import type { ClinicSandbox } from './clinic-sandbox.ts';
import {
  authorize,
  authorizeUrl,
  clinicianScope,
  codeForm,
  makePkce,
  openFromEhr,
  postToken,
  signIn,
} from './smart-flow.ts';
import type { Pkce } from './smart-flow.ts';
import type { Browser } from './browser.ts';

let clinic: ClinicSandbox;
beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

type Begun = { readonly browser: Browser; readonly launch: string; readonly pkce: Pkce };

async function begin(): Promise<Begun> {
  const browser = await signIn(clinic.sandbox, people.lead);
  return { browser, launch: await openFromEhr(clinic.sandbox, browser, clinic.session), pkce: makePkce() };
}

/** The app's answer to an authorization request that differs from a good EHR launch in `changes` only. */
async function answerTo(
  changes: Readonly<Record<string, string | undefined>>,
  { browser, launch, pkce }: Begun,
): Promise<{ readonly url: URL; readonly page: string }> {
  const good = { launch, scope: `launch ${clinicianScope}` };
  return authorize(browser, authorizeUrl(clinic.sandbox, pkce, { ...good, ...changes }));
}

async function aCode(begun: Begun): Promise<string> {
  const { url } = await answerTo({}, begun);
  return url.searchParams.get('code') ?? '';
}

const refusals: readonly {
  readonly what: string;
  readonly changes: Readonly<Record<string, string | undefined>>;
  readonly error: string;
  readonly explains: RegExp;
}[] = [
  {
    what: 'an aud that names another server',
    changes: { aud: 'https://other.example/fhir' },
    error: 'invalid_request',
    explains: /aud names another server/,
  },
  { what: 'no aud', changes: { aud: undefined }, error: 'invalid_request', explains: /aud is missing/ },
  {
    what: 'no code challenge',
    changes: { code_challenge: undefined, code_challenge_method: undefined },
    error: 'invalid_request',
    explains: /PKCE/,
  },
  {
    what: 'a plain code challenge',
    changes: { code_challenge_method: 'plain' },
    error: 'invalid_request',
    explains: /code_challenge_method/,
  },
  {
    what: 'an unknown launch value',
    changes: { launch: 'made-up' },
    error: 'invalid_request',
    explains: /unknown, used or expired/,
  },
  {
    what: 'the launch scope without a launch value',
    changes: { launch: undefined },
    error: 'invalid_request',
    explains: /needs the launch value/,
  },
  {
    what: 'a launch value without the launch scope',
    changes: { scope: clinicianScope },
    error: 'invalid_request',
    explains: /needs the launch scope/,
  },
  {
    what: 'scope letters out of order',
    changes: { scope: 'launch user/Patient.sr' },
    error: 'invalid_scope',
    explains: /cruds/,
  },
  {
    what: 'a scope for one patient',
    changes: { scope: 'launch patient/Patient.rs' },
    error: 'invalid_scope',
    explains: /one patient/,
  },
  {
    what: 'system scopes in a person’s name alone',
    changes: { scope: 'system/Patient.rs', launch: undefined },
    error: 'access_denied',
    explains: /role/,
  },
];

test.each(refusals)(
  'an authorization request with $what is refused and says why',
  async ({ changes, error, explains }) => {
    const begun = await begin();
    const standalone = changes.launch === undefined && 'launch' in changes && changes.scope !== undefined;
    const { url } = standalone ? await answerStandalone(changes, begun) : await answerTo(changes, begun);
    expect(url.searchParams.get('code')).toBeNull();
    expect(url.searchParams.get('error')).toBe(error);
    expect(url.searchParams.get('error_description')).toMatch(explains);
    expect(url.searchParams.get('state')).toBe('state-of-the-test-0123456789');
  },
);

async function answerStandalone(
  changes: Readonly<Record<string, string | undefined>>,
  { browser, pkce }: Begun,
): Promise<{ readonly url: URL }> {
  const page = await browser.follow(authorizeUrl(clinic.sandbox, pkce, changes));
  return browser.follow(page.url.href, { decision: 'allow' }, (url) => url.searchParams.has('error'));
}

test.each([
  ['an unregistered redirect_uri', { redirect_uri: 'http://localhost:9999/steal' }, /redirect_uri/],
  ['a redirect_uri that only begins like a registered one', { redirect_uri: `/app/more` }, /redirect_uri/],
  ['an unknown client', { client_id: 'nobody' }, /client/],
])('%s never redirects: the person sees why on the EHR’s own page', async (_, changes, explains) => {
  const begun = await begin();
  const absolute =
    'redirect_uri' in changes && changes.redirect_uri.startsWith('/')
      ? { redirect_uri: `${clinic.sandbox.url}${changes.redirect_uri}` }
      : changes;
  const { url, page } = await answerTo(absolute, begun);
  expect(url.pathname).toBe('/auth/authorize');
  expect(page).toMatch(explains);
  expect(page).toContain('could not be opened');
});

test('a response type other than code gets nothing', async () => {
  const { url } = await answerTo({ response_type: 'token' }, await begin());
  const answer = new URLSearchParams(url.hash.slice(1));
  expect(answer.get('error')).toBe('unsupported_response_type');
  expect(answer.has('access_token')).toBe(false);
});

test('a launch value works once', async () => {
  const begun = await begin();
  expect(await aCode(begun)).not.toBe('');
  const { url } = await answerTo({}, begun);
  expect(url.searchParams.get('error_description')).toMatch(/unknown, used or expired/);
});

test('a launch value is worth nothing in another browser', async () => {
  const begun = await begin();
  const thief = await signIn(clinic.sandbox, people.other);
  const { url } = await answerTo({}, { ...begun, browser: thief });
  expect(url.searchParams.get('error')).toBe('access_denied');
  expect(url.searchParams.get('error_description')).toMatch(/another sign-in/);
});

test('an expired launch value is refused', async () => {
  const short = await startClinic({ launchSeconds: 0 });
  try {
    const browser = await signIn(short.sandbox, people.lead);
    const launch = await openFromEhr(short.sandbox, browser, short.session);
    const url = authorizeUrl(short.sandbox, makePkce(), { launch, scope: 'launch user/Group.rs' });
    const answer = await authorize(browser, url);
    expect(answer.url.searchParams.get('error_description')).toMatch(/expired/);
  } finally {
    await short.close();
  }
});

test('a code used twice gives nothing the second time and ends the tokens of the first', async () => {
  const begun = await begin();
  const code = await aCode(begun);
  const first = await postToken(clinic.sandbox, codeForm(clinic.sandbox, code, begun.pkce));
  const second = await postToken(clinic.sandbox, codeForm(clinic.sandbox, code, begun.pkce));
  expect(first.status).toBe(200);
  expect(second).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  expect(second.body.access_token).toBeUndefined();
  const headers = { authorization: `Bearer ${first.body.access_token}` };
  const answer = await fetch(`${clinic.sandbox.fhirUrl}/Group/g-dbt`, { headers });
  expect(answer.status).toBe(401);
});

test('of several simultaneous uses of one code at most one gets a token', async () => {
  const begun = await begin();
  const form = codeForm(clinic.sandbox, await aCode(begun), begun.pkce);
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => postToken(clinic.sandbox, form)));
  expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
});

test.each([
  ['without its verifier', { code_verifier: '' }],
  ['with another verifier', { code_verifier: makePkce().verifier }],
  ['with another redirect_uri', { redirect_uri: 'http://localhost:8765/callback' }],
  ['by another client', { client_id: 'groupwork-relay' }],
])('a code %s buys nothing', async (_, change) => {
  const begun = await begin();
  const form = { ...codeForm(clinic.sandbox, await aCode(begun), begun.pkce), ...change };
  const { status, body } = await postToken(clinic.sandbox, form);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(body.access_token).toBeUndefined();
  expect(body.error).toMatch(/invalid_(grant|client|request)/);
});
