/**
 * Learns what the signs of a doubtful word weigh, from the labelled notes and lines, and writes them to the guard's lexicon
 * (`npm run learn`). First it prints how well each invented group is judged by weights learned on other groups; with
 * `--wrong KIND` also each word of that kind (notes, words, senses, traps, who) which is judged wrongly then.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { crossValidate } from './cross-validate.ts';
import { readRows } from './rows.ts';
import { weightsFile } from './weights-file.ts';

const TARGET = path.join(import.meta.dirname, '../../../src/domain/guard/lexicon/weights.data.ts');

const rows = readRows();
const [flag, kind = ''] = process.argv.slice(2);
for (const line of crossValidate(rows, flag === '--wrong' ? kind : undefined))
  process.stdout.write(`${line}\n`);
writeFileSync(TARGET, weightsFile(rows));
