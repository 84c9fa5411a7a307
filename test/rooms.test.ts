import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const planted: string[] = [];

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly rule: { readonly name: string } }[];
  };
}

/** Runs the import check over these folders as `npm run rooms` does over all, and answers what it saw. */
function checkRooms(...folders: readonly string[]): Promise<Cruise> {
  const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...folders];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: root, maxBuffer: 1e9 }, (error, stdout) => {
      if (stdout) resolve(JSON.parse(stdout) as Cruise);
      else reject(error ?? new Error('the import check printed nothing'));
    });
  });
}

/** Puts a file that breaks the rules into a room, in a folder of its own; answers the folder. */
async function plant(room: string, code: string): Promise<string> {
  await mkdir(path.join(root, room), { recursive: true });
  const folder = await mkdtemp(path.join(root, room, 'planted-'));
  planted.push(folder);
  await writeFile(path.join(folder, 'violation.ts'), code);
  return path.relative(root, folder);
}

afterEach(async () => {
  await Promise.all(planted.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

test('the import check sees the code and finds nothing', async () => {
  const { summary } = await checkRooms('src', 'bots', 'app', 'profiles');
  expect(summary.totalCruised).toBeGreaterThan(100);
  expect(summary.violations).toEqual([]);
});

test.each([
  ['src/domain', "import '../../gateway/port.ts';\n", 'src/domain: rooms'],
  ['src/domain', "import 'node:fs';\n", 'src/domain: no Node'],
  ['src/workflow', "import '@medplum/core';\n", 'src/workflow: packages'],
  ['src/sandbox', "import '../../domain/ids.ts';\n", 'src/sandbox: rooms'],
  ['app', "import '../../src/relay/relay.ts';\n", 'app: rooms'],
])('a forbidden import planted in %s is caught (%s)', async (room, code, rule) => {
  const { summary } = await checkRooms(await plant(room, code));
  expect(summary.violations.map((one) => one.rule.name)).toContain(rule);
});
