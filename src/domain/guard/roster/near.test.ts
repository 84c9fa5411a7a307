import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edits, NearIndex, swapped } from './near.ts';

describe('words that are nearly the same', () => {
  test('a swapped pair is one edit', () => {
    expect(edits('saorise', 'saoirse', 2)).toBe(1);
    expect(swapped('saorise', 'saoirse')).toBe(true);
    expect(swapped('petre', 'peter')).toBe(true);
    expect(swapped('peter', 'peter')).toBe(false);
  });

  test('more edits than asked for are not counted out', () => {
    expect(edits('margaret', 'bob', 2)).toBe(3);
  });

  test('the index finds every word that is two edits away or less', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const index = new NearIndex<string>();
        index.add(one, 2, one);
        if (edits(one, other, 2) <= 2) expect([...index.find(other, 2)]).toContain(one);
      }),
      { numRuns: 2000 },
    );
  });
});
