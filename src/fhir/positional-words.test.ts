import { expect, test } from 'vitest';
import { DEFAULT_POSITIONAL_WORDS } from '../domain/guard/types.ts';
import { positionalWordsFromFhir, withPositionalWords } from './positional-words.ts';

const CLINIC = {
  resourceType: 'Organization' as const,
  name: 'Larkspur Counseling',
  extension: [{ url: 'https://x.example/other', valueBoolean: true }],
};

test("a clinic's own words are read back as written, and what it has not chosen is as usual", () => {
  const words = {
    ...DEFAULT_POSITIONAL_WORDS,
    other: { first: 'a peer', again: 'the other member' },
    sharedPlural: 'peers',
  };
  const written = withPositionalWords(CLINIC, words);
  expect(positionalWordsFromFhir(written)).toEqual(words);
  expect(written.extension?.[0]).toEqual(CLINIC.extension[0]);
  expect(JSON.stringify(written)).not.toContain('another group member');
});

test('blank words count as not chosen', () => {
  const written = withPositionalWords(CLINIC, { ...DEFAULT_POSITIONAL_WORDS, plural: '  ' });
  expect(written).toEqual(CLINIC);
  expect(positionalWordsFromFhir(written)).toEqual(DEFAULT_POSITIONAL_WORDS);
  expect(positionalWordsFromFhir(undefined)).toEqual(DEFAULT_POSITIONAL_WORDS);
});
