import { describe, expect, test } from 'vitest';
import { foldAsLookAlike, foldWord, respelled, unleet } from './fold.ts';

describe('folding', () => {
  test.each([
    ['Thảo', 'thao'],
    ['Đỗ', 'do'],
    ['Zielińska', 'zielinska'],
    ['Wójcik', 'wojcik'],
    ['Kata\u00adrzyna', 'katarzyna'],
    ['Am\u200bir', 'amir'],
    ['O’Brien', 'obrien'],
    ['Crystаl', 'crystal'],
    ['Straße', 'strasse'],
    ['𝐆𝐫𝐚𝐜𝐞', 'grace'],
  ])('%s is compared as %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  test('a word wholly in Cyrillic is transliterated, and also read by its looks', () => {
    expect(foldWord('Саша')).toBe('sasha');
    expect(foldAsLookAlike('Соса')).toBe('coca');
    expect(foldAsLookAlike('Саша')).toBeUndefined();
  });

  test('a Greek capital among Latin letters is the one it looks like', () => {
    expect(foldWord('\u0397armony')).toBe('harmony');
    expect(foldWord('\u039Dadia')).toBe('nadia');
    expect(foldWord('\u03A5vette')).toBe('yvette');
    expect(foldWord('\u0397\u03C1\u03B1')).toBe('ira');
  });

  test('umlauts have a second spelling', () => {
    expect(respelled('Müller')).toBe('mueller');
    expect(respelled('Miller')).toBeUndefined();
  });

  test('digits inside a word stand for letters', () => {
    expect(unleet('j0nathan')).toBe('jonathan');
  });
});
