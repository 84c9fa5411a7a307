import { afterAll, beforeAll, expect, test } from 'vitest';
import { people, startClinic } from './clinic-sandbox.ts';
import type { ClinicSandbox } from './clinic-sandbox.ts';
import { clinicianScope, launchAs } from './smart-flow.ts';

let clinic: ClinicSandbox;
beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

type Answer = { readonly status: number; readonly text: string; readonly headers: Headers };

async function call(token: string, method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${clinic.sandbox.fhirUrl}/${path}`, {
    method,
    headers: {
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/fhir+json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

const flag = {
  resourceType: 'Flag',
  status: 'active',
  code: { text: 'made up' },
  subject: { reference: 'Group/g-dbt' },
};

const letters = [
  { letter: 'c', method: 'POST', path: 'Flag', body: flag, ok: 201 },
  { letter: 'r', method: 'GET', path: 'Flag/ID', ok: 200 },
  { letter: 'u', method: 'PUT', path: 'Flag/ID', body: flag, ok: 200 },
  { letter: 'd', method: 'DELETE', path: 'Flag/ID', ok: 204 },
  { letter: 's', method: 'GET', path: 'Flag?subject=Group/g-dbt', ok: 200 },
] as const;

const tokenFor = async (scope: string, who: string = people.lead): Promise<string> =>
  (await launchAs(clinic.sandbox, who, clinic.session, scope)).access_token;

async function storeFlag(): Promise<string> {
  const created = await call(await tokenFor('user/Flag.cruds'), 'POST', 'Flag', flag);
  return (JSON.parse(created.text) as { id: string }).id;
}

test.each(letters)(
  'the letter $letter permits its interaction and the other four do not',
  async ({ letter, ...each }) => {
    const id = await storeFlag();
    const path = each.path.replace('ID', id);
    const body = 'body' in each ? { ...each.body, ...(path.includes('/') ? { id } : {}) } : undefined;
    const others = ['c', 'r', 'u', 'd', 's'].filter((other) => other !== letter).join('');
    const before = await call(await tokenFor('user/Flag.s'), 'GET', 'Flag?_summary=count');

    const refused = await call(await tokenFor(`user/Flag.${others}`), each.method, path, body);
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('OperationOutcome');
    expect(refused.text).toContain(`Flag.${letter}`);
    const after = await call(await tokenFor('user/Flag.s'), 'GET', 'Flag?_summary=count');
    expect(JSON.parse(after.text)).toMatchObject({
      total: (JSON.parse(before.text) as { total: number }).total,
    });

    const allowed = await call(await tokenFor(`user/Flag.${letter}`), each.method, path, body);
    expect(allowed.status).toBe(each.ok);
  },
);

test.each([
  ['user/Flag.read', 'GET', 'Flag', 200],
  ['user/Flag.read', 'POST', 'Flag', 403],
  ['user/Flag.write', 'POST', 'Flag', 201],
  ['user/Flag.write', 'GET', 'Flag', 403],
  ['user/*.read', 'GET', 'Group/g-dbt', 200],
  ['user/*.cruds', 'GET', 'Patient', 200],
])(
  'version 1 and wildcard scopes mean what SMART says: %s %s %s is %i',
  async (scope, method, path, status) => {
    const answer = await call(await tokenFor(scope), method, path, method === 'POST' ? flag : undefined);
    expect(answer.status).toBe(status);
  },
);

test('a transaction is judged entry by entry and nothing of it is written', async () => {
  const token = await tokenFor('user/Flag.c user/Patient.rs');
  const entry = (type: string) => ({
    request: { method: 'POST', url: type },
    resource: { ...flag, resourceType: type },
  });
  const before = await call(await tokenFor('user/Flag.s'), 'GET', 'Flag?_summary=count');
  const answer = await call(token, 'POST', '', {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [
      entry('Flag'),
      { request: { method: 'POST', url: 'Basic' }, resource: { resourceType: 'Basic', code: { text: 'x' } } },
    ],
  });
  expect(answer.status).toBe(403);
  const after = await call(await tokenFor('user/Flag.s'), 'GET', 'Flag?_summary=count');
  expect((JSON.parse(after.text) as { total: number }).total).toBe(
    (JSON.parse(before.text) as { total: number }).total,
  );
});

test('the front desk gets scheduling and charges but no clinical note', async () => {
  const tokens = await launchAs(clinic.sandbox, people.desk, clinic.session, clinicianScope);
  expect(tokens.scope).toContain('user/Appointment.crus');
  expect(tokens.scope).toContain('user/ChargeItem.crus');
  expect(tokens.scope).not.toMatch(/Composition|DocumentReference|QuestionnaireResponse|Task|Provenance/);
  expect((await call(tokens.access_token, 'GET', 'Appointment?_count=1')).status).toBe(200);
  for (const type of ['Composition', 'DocumentReference', 'QuestionnaireResponse']) {
    expect((await call(tokens.access_token, 'GET', type)).status).toBe(403);
  }
});

test('a wildcard does not give the front desk the notes either', async () => {
  const tokens = await launchAs(clinic.sandbox, people.desk, clinic.session, 'user/*.cruds');
  expect(tokens.scope).not.toMatch(/\*|Composition|DocumentReference|QuestionnaireResponse/);
  expect((await call(tokens.access_token, 'GET', 'Composition')).status).toBe(403);
  expect((await call(tokens.access_token, 'GET', 'Patient?_count=1')).status).toBe(200);
});

test('without a token everything but discovery is 401 with a challenge', async () => {
  for (const path of ['Patient', 'Patient/p-7f3a', 'Group?_revinclude=Encounter:subject', '_history']) {
    const answer = await call('', 'GET', path);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm=/);
    expect(answer.text).toContain('access token');
  }
  expect((await call('', 'POST', 'Flag', flag)).status).toBe(401);
  expect((await call('made-up', 'GET', 'Patient')).headers.get('www-authenticate')).toContain(
    'invalid_token',
  );
});

test('the capability statement and the SMART configuration are public', async () => {
  expect((await call('', 'GET', 'metadata')).status).toBe(200);
  const answer = await call('', 'GET', '.well-known/smart-configuration');
  expect(JSON.parse(answer.text)).toMatchObject({
    issuer: `${clinic.sandbox.url}/auth`,
    token_endpoint: `${clinic.sandbox.url}/auth/token`,
    code_challenge_methods_supported: ['S256'],
    capabilities: expect.arrayContaining([
      'launch-ehr',
      'launch-standalone',
      'permission-v2',
      'permission-user',
    ]) as unknown,
  });
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
});
