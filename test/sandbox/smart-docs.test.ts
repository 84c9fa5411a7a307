import { execFile, execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startClinic } from './clinic-sandbox.ts';
import type { ClinicSandbox } from './clinic-sandbox.ts';

/** The shell commands of docs/sandbox.md are run as they stand there. */
const run = promisify(execFile);

function has(...programs: readonly string[]): boolean {
  try {
    for (const program of programs) execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
const canRun = has('bash', 'curl', 'openssl', 'sed');

let clinic: ClinicSandbox;
let blocks: readonly string[];
beforeAll(async () => {
  clinic = await startClinic();
  const page = await readFile(new URL('../../docs/sandbox.md', import.meta.url), 'utf8');
  blocks = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
});
afterAll(() => clinic.close());

async function shell(mark: string): Promise<unknown> {
  const script = blocks.find((block) => block.includes(mark)) ?? 'exit 1';
  const env = { ...process.env, BASE: clinic.sandbox.url, SESSION: clinic.session };
  const { stdout } = await run('bash', ['-euc', script], { env });
  return JSON.parse(stdout) as unknown;
}

test.runIf(canRun)('the quickest token of the docs reads the record', async () => {
  expect(await shell('test-tool-secret')).toMatchObject({ resourceType: 'Bundle', type: 'searchset' });
});

test.runIf(canRun)('the docs’ launch by curl ends with a token in a person’s name', async () => {
  expect(await shell('code_verifier')).toMatchObject({
    token_type: 'Bearer',
    scope: 'launch openid fhirUser online_access user/Group.rs user/Appointment.crus',
    fhirContext: [{ reference: `Appointment/${clinic.session}` }, { reference: 'Group/g-dbt' }],
  });
});

test.runIf(canRun)(
  'the key pair of the docs has a private half to keep and a public half to register',
  async () => {
    const { keep, register } = (await shell('generateKeyPairSync')) as {
      keep: { d?: string };
      register: { jwks: { keys: readonly { d?: string; kid?: string }[] } };
    };
    expect(keep.d).toBeTruthy();
    expect(register.jwks.keys).toEqual([expect.objectContaining({ kid: 'key-1', alg: 'ES384' })]);
    expect(register.jwks.keys[0]?.d).toBeUndefined();
  },
);
