import { join } from 'node:path';
import { collect } from './collect.ts';
import { judge } from './engine.ts';
import { report } from './report.ts';

/**
 * `npm run validate [-- folder …]`: HL7's validator over the compiled definitions, the templates, the examples, the
 * made-up clinic, and every resource in the folders (by default `.cache/written`, which the journeys fill). Exits with 1
 * on any error, and on any spoiled example that is let through.
 */
const ROOT = join(import.meta.dirname, '../../..');
const folders = process.argv.slice(2);
const batches = collect(folders.length > 0 ? folders : [join(ROOT, '.cache/written')]);
const { lines, failed } = report(ROOT, batches, judge(batches.flatMap(({ files }) => files)));
process.stdout.write(lines.map((line) => `${line}\n`).join(''));
process.exitCode = failed === 0 ? 0 : 1;
