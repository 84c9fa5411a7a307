import { describe, expect, test } from 'vitest';
import { CLITIC, IS_NUMBER, tokenize } from './tokens.ts';

const wordsOf = (text: string): string[] => {
  const { count, start, end } = tokenize(text);
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
};

describe('splitting a text', () => {
  test('a possessive ending is left outside the word, an apostrophe inside a name is not', () => {
    expect(wordsOf("Crystal's friend O'Brien, Fairbanks' and Joy'll")).toEqual([
      'Crystal',
      'friend',
      "O'Brien",
      'Fairbanks',
      'and',
      'Joy',
    ]);
    const { shape } = tokenize("Crystal's");
    expect((shape[0] ?? 0) & CLITIC).toBe(CLITIC);
  });

  test('numbers are tokens of their own, invisible characters are not seen', () => {
    expect(wordsOf('MRN AM1098, 415-555')).toEqual(['MRN', 'AM', '1098', '415', '555']);
    expect(wordsOf('Gr\u200bace')).toEqual(['Gr\u200bace']);
    expect((tokenize('42').shape[0] ?? 0) & IS_NUMBER).toBe(IS_NUMBER);
  });
});
