import { expect, test } from 'vitest';
import type { GuardFinding } from '../../src/workflow/guard/types.ts';
import { mattersIn, segmentsOf } from './segments.ts';

function found(text: string, words: string, from = 0): GuardFinding {
  const start = text.indexOf(words, from);
  return {
    start,
    end: start + words.length,
    words,
    members: [],
    kind: 'name',
    severity: 'block',
    why: 'This is the name of another member of the group.',
    suggestion: 'another group member',
    replaces: { start, end: start + words.length },
    place: { part: 'entry', fieldId: 'entry.response' },
    patientId: 'group',
    key: words,
  };
}

const TEXT = 'Zoë 🌱 told Björn; Zoë laughed.';

test('a text cut into segments is the same text again', () => {
  const findings = [found(TEXT, 'Zoë'), found(TEXT, 'Björn'), found(TEXT, 'Zoë', 5)];
  const segments = segmentsOf(TEXT, findings);
  expect(segments.map((one) => one.text).join('')).toBe(TEXT);
  expect(segments.filter((one) => one.finding).map((one) => one.text)).toEqual(['Zoë', 'Björn', 'Zoë']);
});

test('a finding beyond the text, as of words that were just deleted, is left out', () => {
  const findings = [found(TEXT, 'Björn')];
  expect(segmentsOf('Zoë 🌱', findings)).toEqual([{ text: 'Zoë 🌱' }]);
});

test('the same words twice are one matter, mended together', () => {
  const matters = mattersIn([found(TEXT, 'Zoë'), found(TEXT, 'Björn'), found(TEXT, 'Zoë', 5)]);
  expect(matters.map(({ finding, all }) => [finding.words, all.length])).toEqual([
    ['Zoë', 2],
    ['Björn', 1],
  ]);
});
