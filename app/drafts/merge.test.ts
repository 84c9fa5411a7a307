import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers, AnswerValue } from '../../src/domain/note/types.ts';
import { mergeAnswers, sameAnswer, sameAnswers } from './merge.ts';

const text = (words: string): AnswerValue => ({ kind: 'text', text: words });
const answers = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.string({ maxLength: 3 }).map(text));

test('what one person changed is taken from that person', () => {
  const base = { a: text('1'), b: text('1') };
  const merged = mergeAnswers(base, { ...base, a: text('mine') }, { ...base, b: text('theirs') });
  expect(merged.answers).toEqual({ a: text('mine'), b: text('theirs') });
  expect(merged).toMatchObject({ clashes: [], taken: ['b'] });
});

test('what both changed, differently, is a clash', () => {
  const merged = mergeAnswers({}, { a: text('mine') }, { a: text('theirs') });
  expect(merged.clashes).toEqual(['a']);
});

test('taking an answer away is a change like any other', () => {
  expect(mergeAnswers({ a: text('1') }, { a: text('1') }, {}).answers).toEqual({});
  expect(mergeAnswers({ a: text('1') }, {}, { a: text('2') }).clashes).toEqual(['a']);
});

test('the order of keys and codes’ missing displays make no difference of their own', () => {
  expect(sameAnswer({ kind: 'text', text: 'x' }, { text: 'x', kind: 'text' })).toBe(true);
});

test('nothing is ever overwritten (rule 3): a word of either person is in the result or named as a clash', () => {
  fc.assert(
    fc.property(answers, answers, answers, (base, mine, theirs) => {
      const merged = mergeAnswers(base, mine, theirs);
      for (const field of ['a', 'b', 'c', 'd']) {
        if (merged.clashes.includes(field)) continue;
        const changed = (all: Answers) => !sameAnswer(all[field], base[field]);
        if (changed(mine)) expect(merged.answers[field]).toEqual(mine[field]);
        if (changed(theirs)) expect(merged.answers[field]).toEqual(theirs[field]);
      }
    }),
  );
});

test('two people who did the same have no clash', () => {
  fc.assert(
    fc.property(answers, answers, (base, both) => {
      const merged = mergeAnswers(base, both, both);
      expect(merged.clashes).toEqual([]);
      expect(sameAnswers(merged.answers, both)).toBe(true);
    }),
  );
});
