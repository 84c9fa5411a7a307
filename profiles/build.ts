import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from './compile.ts';

/** `npm run build:profiles`: compiles `fsh/` into `fsh-generated/`, or into the folder given. */
const target = process.argv[2] ?? join(import.meta.dirname, 'fsh-generated');
const { resources, errors, warnings } = await compile(join(import.meta.dirname, 'fsh'));
const complaints = [...errors.map((text) => `error: ${text}`), ...warnings.map((text) => `warning: ${text}`)];
process.stdout.write(complaints.map((line) => `${line}\n`).join(''));
if (errors.length > 0 || warnings.length > 0) process.exit(1);

mkdirSync(target, { recursive: true });
for (const name of readdirSync(target).filter((one) => one.endsWith('.json'))) rmSync(join(target, name));
for (const [name, resource] of resources) {
  writeFileSync(join(target, name), `${JSON.stringify(resource, null, 1)}\n`);
}
process.stdout.write(`${String(resources.size)} definitions compiled into ${target}\n`);
