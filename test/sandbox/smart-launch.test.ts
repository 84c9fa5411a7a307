import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSandboxServer } from '../../src/sandbox/smart/server.ts';
import type { SandboxServer } from '../../src/sandbox/smart/server.ts';
import { launchAs } from './smart-flow.ts';
import { stubFhir } from './stub-fhir.ts';

let sandbox: SandboxServer;
beforeAll(async () => {
  sandbox = await startSandboxServer({
    port: 0,
    fhir: stubFhir,
    log: (line) => process.stderr.write(`${line}\n`),
  });
});
afterAll(() => sandbox.close());

test('an EHR launch ends with a token that carries the session and reads the record', async () => {
  const tokens = await launchAs(
    sandbox,
    'ito',
    'today',
    'openid fhirUser online_access user/Patient.rs user/Group.rs',
  );
  expect(tokens).toMatchObject({
    token_type: 'Bearer',
    need_patient_banner: false,
    fhirContext: [{ reference: 'Appointment/today' }, { reference: 'Group/dbt' }],
  });
  expect(tokens.refresh_token).toBeTruthy();
  const answer = await fetch(`${sandbox.fhirUrl}/Group`, {
    headers: { authorization: `Bearer ${tokens.access_token}` },
  });
  expect(answer.status).toBe(200);
});
