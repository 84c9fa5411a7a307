import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '../..');
const APP = path.join(ROOT, 'app');
const LOCK = path.join(ROOT, '.cache/build-app.lock');
const PATIENCE_MILLISECONDS = 90_000;
/** What the built app is made of: its own room and those it imports. */
const SOURCES = ['app', 'src/domain', 'src/fhir', 'src/gateway', 'src/workflow'];

function newest(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(`${path.sep}dist`))
    .filter((entry) => !entry.name.includes('.test.'))
    .reduce((last, entry) => Math.max(last, statSync(path.join(entry.parentPath, entry.name)).mtimeMs), 0);
}

function isStale(index: string): boolean {
  const sources = Math.max(...SOURCES.map((folder) => newest(path.join(ROOT, folder))));
  return !existsSync(index) || statSync(index).mtimeMs < sources;
}

/** One test file builds, the others wait for it: they run side by side and share the folder. */
async function alone(work: () => Promise<void>): Promise<void> {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  for (const until = Date.now() + PATIENCE_MILLISECONDS; ;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch {
      // Left behind by a run that was killed, or held by one that builds.
      if (Date.now() > until) rmSync(LOCK, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  try {
    await work();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

/** As `npm run build:app` does it: in a process of its own, as a test's environment would make it a development build. */
async function buildApp(): Promise<void> {
  const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [vite, 'build', 'app', '--logLevel', 'error'], {
    cwd: ROOT,
    env,
  });
}

/** The folder of the built app: as `npm test` has built it, else built first where there is none or a source is newer. */
export async function builtApp(): Promise<string> {
  // A test that plants files beside the sources must not set off a build in the middle of another's journey.
  const { BUILT_APP } = process.env;
  if (BUILT_APP) return BUILT_APP;
  const dist = path.join(APP, 'dist');
  const index = path.join(dist, 'index.html');
  await alone(async () => {
    if (isStale(index)) await buildApp();
  });
  return dist;
}
