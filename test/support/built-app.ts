import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');
const APP = path.join(ROOT, 'app');
/** What the built app is made of: its own room and those it imports. */
const SOURCES = ['app', 'src/domain', 'src/fhir', 'src/gateway', 'src/workflow'];

function newest(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(`${path.sep}dist`))
    .filter((entry) => !entry.name.includes('.test.'))
    .reduce((last, entry) => Math.max(last, statSync(path.join(entry.parentPath, entry.name)).mtimeMs), 0);
}

/** The folder of the built app, built first where there is none or a source is newer. */
export async function builtApp(): Promise<string> {
  const dist = path.join(APP, 'dist');
  const index = path.join(dist, 'index.html');
  const sources = Math.max(...SOURCES.map((folder) => newest(path.join(ROOT, folder))));
  if (!existsSync(index) || statSync(index).mtimeMs < sources) await build({ root: APP, logLevel: 'error' });
  return dist;
}
