import { expect, test } from 'vitest';
import type { GuardFinding } from '../../src/workflow/guard/types.ts';
import { replaceFindings } from './replace.ts';

const at = (start: number, end: number, suggestion: string | null) =>
  ({ replaces: { start, end }, suggestion }) as GuardFinding;

test('suggestions take the place of all that was found, whatever their length, and the field says so', () => {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.value = 'Mei thanked Bob.';
  let told = 0;
  field.addEventListener('input', () => (told += 1));
  replaceFindings(field, [at(0, 3, 'Another group member'), at(12, 15, 'a peer')]);
  expect(field.value).toBe('Another group member thanked a peer.');
  expect(told).toBe(2);
});

test('what only the writer can reword is left as it is', () => {
  const field = document.createElement('textarea');
  field.value = 'Same as last week.';
  replaceFindings(field, [at(0, 18, null)]);
  expect(field.value).toBe('Same as last week.');
});
