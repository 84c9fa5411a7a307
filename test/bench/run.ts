import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Result } from './result.ts';
import { tableOf } from './support/table.ts';

/**
 * `npm run bench`: runs every benchmark of this folder, or those named, one after another, and prints a table.
 *
 * - `-- signing relay`: only these
 * - `-- --json`: one line of JSON on stdout, `{"results":[{name,value,unit,goal,holds}]}`, and nothing else there
 * - `-- --strict`: ends with exit code 1 where a goal does not hold. Without it a missed goal is only shown, as a busy
 *   machine can make one miss; a benchmark that breaks always ends with 1.
 */
const OTHERS = ['run', 'result'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, strict: { type: 'boolean', default: false } },
});

const all = (await readdir(import.meta.dirname))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.basename(file, '.ts'))
  .filter((name) => !OTHERS.includes(name))
  .sort();
const unknown = positionals.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark "${unknown.join('", "')}". There are: ${all.join(', ')}.\n`);
  process.exit(1);
}

const results: Result[] = [];
for (const name of positionals.length > 0 ? positionals : all) {
  process.stderr.write(`${name} …\n`);
  const { default: measure } = (await import(`./${name}.ts`)) as { default: () => Promise<Result[]> };
  results.push(...(await measure()));
}
process.stdout.write(values.json ? `${JSON.stringify({ results })}\n` : tableOf(results));
if (values.strict && results.some((one) => !one.holds)) process.exitCode = 1;
