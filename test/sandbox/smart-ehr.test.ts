import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBrowser } from './browser.ts';
import { people, startClinic } from './clinic-sandbox.ts';
import type { ClinicSandbox } from './clinic-sandbox.ts';
import { authorizeUrl, codeForm, makePkce, postToken, signIn } from './smart-flow.ts';

let clinic: ClinicSandbox;
beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

const page = async (
  path: string,
  who: string = people.lead,
): Promise<{ status: number; text: string; headers: Headers }> => {
  const browser = await signIn(clinic.sandbox, who);
  const response = await browser.go(`${clinic.sandbox.url}${path}`);
  return { status: response.status, text: await response.text(), headers: response.headers };
};

test('the first page lists the people of the clinic and what they do today', async () => {
  const response = await createBrowser().go(clinic.sandbox.url);
  const text = await response.text();
  expect(response.status).toBe(200);
  expect(text).toContain('Keiko Ito');
  expect(text).toContain('Front desk');
  expect(text).toContain('DBT Skills 14:00');
});

test('the schedule shows today’s group sessions and opens each', async () => {
  const { text } = await page('/');
  expect(text).toContain('DBT Skills');
  expect(text).toContain(`value="${clinic.session}"`);
  expect(text.indexOf('Yours')).toBeLessThan(text.indexOf('Evening Process Group'));
});

test('pages run no script and can be framed by this site only', async () => {
  const { headers } = await page('/');
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'self'/);
});

const subject = { reference: 'Patient/made-up' };

/** One client with one signed note, visit, attendance and charge. */
const record = {
  resourceType: 'Bundle',
  type: 'transaction',
  entry: [
    { resourceType: 'Patient', id: 'made-up', name: [{ given: ['Zoë'], family: 'Ó Dálaigh' }] },
    {
      resourceType: 'DocumentReference',
      status: 'current',
      docStatus: 'final',
      type: {
        coding: [{ system: 'http://loinc.org', code: '34904-3', display: 'Mental health progress note' }],
      },
      subject,
      date: '2026-11-17T20:00:00Z',
      content: [
        {
          attachment: {
            contentType: 'text/plain; charset=utf-8',
            data: Buffer.from('Practised TIPP. “Felt calmer” — 😀').toString('base64'),
          },
        },
      ],
    },
    {
      resourceType: 'Encounter',
      status: 'finished',
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'VR' },
      subject,
      period: { start: '2026-11-17T20:00:00Z', end: '2026-11-17T21:25:00Z' },
      length: { value: 85, unit: 'min', system: 'http://unitsofmeasure.org', code: 'min' },
    },
    {
      resourceType: 'Appointment',
      status: 'noshow',
      start: '2026-11-10T20:00:00Z',
      end: '2026-11-10T21:30:00Z',
      participant: [{ actor: subject, status: 'accepted' }],
    },
    {
      resourceType: 'ChargeItem',
      status: 'billable',
      code: {
        coding: [{ system: 'http://www.ama-assn.org/go/cpt', code: '90853' }],
        text: 'Group psychotherapy',
      },
      subject,
      occurrencePeriod: { start: '2026-11-17T20:00:00Z' },
      quantity: { value: 1 },
    },
  ].map((resource) => ({
    resource,
    request:
      'id' in resource
        ? { method: 'PUT', url: 'Patient/made-up' }
        : { method: 'POST', url: resource.resourceType },
  })),
};

async function post(path: string, body: unknown): Promise<number> {
  const headers = { authorization: `Basic ${btoa('test-tool:test-tool-secret')}` };
  const form = { grant_type: 'client_credentials', scope: 'system/*.cruds' };
  const { access_token: token } = (await postToken(clinic.sandbox, form, headers)).body;
  const response = await fetch(`${clinic.sandbox.fhirUrl}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/fhir+json' },
    body: JSON.stringify(body),
  });
  return response.status;
}

test('a client’s record shows the note as it stands, the visit, the attendance and the charge', async () => {
  expect(await post('', record)).toBe(200);
  const { status, text } = await page('/ehr/patients/made-up');
  expect(status).toBe(200);
  expect(text).toContain('Zoë Ó Dálaigh');
  expect(text).toContain('Practised TIPP. “Felt calmer” — 😀');
  expect(text).toContain('Nov 17, 2026, 14:00');
  expect(text).toContain('85 min');
  expect(text).toContain('by video');
  expect(text).toContain('no-show');
  expect(text).toContain('90853 Group psychotherapy');
});

test('the front desk sees visits and charges in the EHR but no note', async () => {
  expect(await post('', record)).toBe(200);
  const { text } = await page('/ehr/patients/made-up', people.desk);
  expect(text).toContain('not open to the role');
  expect(text).toContain('90853');
  expect(text).not.toContain('TIPP');
});

test('a record asks who you are first, and shows itself after signing in', async () => {
  const browser = createBrowser();
  const path = '/ehr/patients';
  const asked = await (await browser.go(`${clinic.sandbox.url}${path}`)).text();
  expect(asked).toContain('Who are you today?');
  const next = /name="next" value="([^"]+)"/.exec(asked)?.[1] ?? '';
  const { url } = await browser.follow(`${clinic.sandbox.url}/ehr/sign-in`, { clinician: people.lead, next });
  expect(url.pathname).toBe(path);
});

test('signing in leads to no other site', async () => {
  for (const next of [
    '//evil.example',
    'https://evil.example/',
    '/\\evil.example',
    '/ehr/../..//evil.example',
  ]) {
    const browser = createBrowser();
    const response = await browser.go(`${clinic.sandbox.url}/ehr/sign-in`, { clinician: people.lead, next });
    expect(new URL(response.headers.get('location') ?? '', clinic.sandbox.url).origin).toBe(
      clinic.sandbox.url,
    );
  }
});

test('another site’s form signs nobody in and launches nothing', async () => {
  for (const path of ['/ehr/sign-in', '/ehr/launch', '/ehr/sign-out']) {
    const response = await fetch(`${clinic.sandbox.url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: 'https://evil.example' },
      body: new URLSearchParams({ clinician: people.lead, session: clinic.session }),
    });
    expect(response.status).toBe(403);
    expect(response.headers.getSetCookie()).toEqual([]);
  }
});

test('text from the record can’t become markup', async () => {
  const name = '<script>alert(1)</script> & "Co"';
  expect(await post('/Patient', { resourceType: 'Patient', name: [{ text: name }] })).toBe(201);
  const { text } = await page('/ehr/patients');
  expect(text).not.toContain('<script>');
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Co&quot;');
});

test('the frame holds a launch of the app for this person', async () => {
  const { text } = await page(`/ehr/frame?session=${clinic.session}`);
  expect(text).toMatch(/<iframe[^>]+src="[^"]+\/app\/launch\?iss=[^"]+launch=/);
});

test('a standalone launch asks who and where, and carries the session chosen', async () => {
  const browser = createBrowser();
  const pkce = makePkce();
  const scope = 'openid fhirUser offline_access user/Group.rs';
  const first = await browser.follow(authorizeUrl(clinic.sandbox, pkce, { scope }));
  expect(await first.response?.text()).toContain('Who are you?');
  const second = await browser.follow(first.url.href, { clinician: people.lead });
  const question = (await second.response?.text()) ?? '';
  expect(question).toContain('Keiko Ito');
  expect(question).toContain(clinic.session);
  const answer = { decision: 'allow', session: clinic.session };
  const end = await browser.follow(second.url.href, answer, (url) => url.searchParams.has('code'));
  const code = end.url.searchParams.get('code') ?? '';
  const { body } = await postToken(clinic.sandbox, codeForm(clinic.sandbox, code, pkce));
  expect(body.scope).toContain('offline_access');
  expect(body.refresh_token).toBeTruthy();
  expect(body.fhirContext).toContainEqual({ reference: `Appointment/${clinic.session}` });
});

test('a standalone launch can be answered in one form, without a session, by a script', async () => {
  const browser = createBrowser();
  const pkce = makePkce();
  const first = await browser.follow(authorizeUrl(clinic.sandbox, pkce, { scope: 'user/Group.rs' }));
  const answer = { clinician: people.other, decision: 'allow' };
  const end = await browser.follow(first.url.href, answer, (url) => url.searchParams.has('code'));
  const form = codeForm(clinic.sandbox, end.url.searchParams.get('code') ?? '', pkce);
  const { status, body } = await postToken(clinic.sandbox, form);
  expect(status).toBe(200);
  expect(body.fhirContext).toBeUndefined();
});

test('a person who says no sends the app away with access_denied', async () => {
  const browser = await signIn(clinic.sandbox, people.lead);
  const first = await browser.follow(authorizeUrl(clinic.sandbox, makePkce()));
  const end = await browser.follow(first.url.href, { decision: 'deny' }, (url) =>
    url.searchParams.has('error'),
  );
  expect(end.url.searchParams.get('error')).toBe('access_denied');
});

test('the authorization request may come by form as well', async () => {
  const browser = await signIn(clinic.sandbox, people.lead);
  const url = new URL(authorizeUrl(clinic.sandbox, makePkce()));
  const form = Object.fromEntries(url.searchParams);
  const { response } = await browser.follow(`${clinic.sandbox.url}/auth/authorize`, form);
  expect(await response?.text()).toContain('Where do you want to start?');
});
