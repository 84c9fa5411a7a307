import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codes, text } from '../../../test/support/domain-examples.ts';
import { isSameEntry, similarity } from './similarity.ts';

const ENTRY =
  'Described using cold water before a difficult phone call and linked it to an earlier avoidance of the telephone, ' +
  'accepted feedback from a peer and offered some in turn.';

test('a text is the same as itself, whatever its case, punctuation and line breaks', () => {
  expect(similarity(ENTRY, ENTRY.toUpperCase().replaceAll(',', ';\n'))).toBe(1);
});

test('one word changed leaves two entries nearly the same', () => {
  expect(isSameEntry({ a: text(ENTRY) }, { a: text(ENTRY.replace('cold', 'warm')) })).toBe(true);
});

test('the same topic in other words is not the same entry', () => {
  const other =
    'Spoke of the phone call that had been put off for weeks; cold water helped this member to make it at last, and ' +
    'the group was told how it went.';
  expect(similarity(ENTRY, other)).toBeLessThan(0.2);
});

test('short entries are alike by chance and never count', () => {
  expect(isSameEntry({ a: text('Listened attentively.') }, { a: text('Listened attentively.') })).toBe(false);
});

test('choices do not count, only what was typed', () => {
  const chosen = { a: codes(...'a b c d e f g h i j k l m n'.split(' ')) };
  expect(isSameEntry(chosen, { ...chosen })).toBe(false);
});

test('texts without spaces between words are compared too', () => {
  const chinese = '今天她谈到了给母亲打电话之前使用冷水的经历，也接受了一位组员的反馈。';
  expect(similarity(chinese, chinese.replace('冷水', '热水'))).toBeGreaterThan(0.7);
  expect(similarity(chinese, '下雨了，没有人来，大家都在等着公共汽车开过来。')).toBe(0);
});

test('similarity is the same both ways and lies between 0 and 1', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(words, words, (one, other) => {
      const alike = similarity(one, other);
      expect(alike).toBe(similarity(other, one));
      expect(alike).toBeGreaterThanOrEqual(0);
      expect(alike).toBeLessThanOrEqual(1);
    }),
  );
});
