import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readRows } from './rows.ts';
import { weightsFile } from './weights-file.ts';

const SHIPPED = path.join(import.meta.dirname, '../../../src/domain/guard/lexicon/weights.data.ts');

test('the guard’s weights are those that the labelled notes and lines teach (npm run learn writes them)', () => {
  expect(weightsFile(readRows()) === readFileSync(SHIPPED, 'utf8')).toBe(true);
});
