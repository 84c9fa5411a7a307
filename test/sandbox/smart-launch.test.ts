import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { people, startClinic } from './clinic-sandbox.ts';
import type { ClinicSandbox } from './clinic-sandbox.ts';
import { launchAs } from './smart-flow.ts';

let clinic: ClinicSandbox;
beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

test('an EHR launch ends with a token that carries the session and reads the record', async () => {
  const { sandbox, session } = clinic;
  const tokens = await launchAs(sandbox, people.lead, session, 'openid fhirUser online_access user/Group.rs');
  expect(tokens).toMatchObject({
    token_type: 'Bearer',
    need_patient_banner: false,
    fhirContext: [{ reference: `Appointment/${session}` }, { reference: 'Group/g-dbt' }],
  });
  expect(tokens.refresh_token).toBeTruthy();
  const headers = { authorization: `Bearer ${tokens.access_token}` };
  const answer = await fetch(`${sandbox.fhirUrl}/Group/g-dbt`, { headers });
  expect(answer.status).toBe(200);
});

test('the ID token names the clinician and is signed with the published key', async () => {
  const { sandbox, session } = clinic;
  const { id_token: token = '' } = await launchAs(sandbox, people.lead, session);
  const keys = createRemoteJWKSet(new URL(`${sandbox.url}/auth/jwks`));
  const { payload, protectedHeader } = await jwtVerify(token, keys, {
    issuer: `${sandbox.url}/auth`,
    audience: 'groupwork',
  });
  expect(protectedHeader.alg).toBe('RS256');
  expect(payload).toMatchObject({
    sub: people.lead,
    fhirUser: `${sandbox.fhirUrl}/Practitioner/${people.lead}`,
  });
});
