import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FULL_ENTRY, text } from '../../../test/support/domain-examples.ts';
import { anyText } from '../../../test/support/hard-text.ts';
import { goalId } from '../ids.ts';
import type { Answers } from '../note/types.ts';
import { answersDigest, digest } from './digest.ts';
import { utf8 } from './utf8.ts';

test('bytes are those of TextEncoder, halves of emoji included', () => {
  fc.assert(
    fc.property(anyText, (words) => {
      expect(utf8(words)).toEqual(new TextEncoder().encode(words));
    }),
  );
});

test("the digest is the platform's SHA-256", () => {
  fc.assert(
    fc.property(anyText, (words) => {
      const hex = createHash('sha256').update(new TextEncoder().encode(words)).digest('hex');
      expect(digest(words)).toBe(`sha256:${hex}`);
    }),
  );
});

test('the digest of nothing and of "abc" are the published ones', () => {
  expect(digest('')).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(digest('abc')).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('rule 4: any change of one character gives another digest', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), (words, place) => {
      const at = place % words.length;
      const changed = `${words.slice(0, at)}\u2603${words.slice(at + 1)}`;
      expect(digest(changed)).not.toBe(digest(words));
    }),
  );
});

test('the order in which fields were answered does not matter', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(Object.keys(FULL_ENTRY), { minLength: 7 }), (order) => {
      const shuffled: Answers = Object.fromEntries(order.flatMap((id) => withId(id)));
      expect(answersDigest(shuffled)).toBe(answersDigest(FULL_ENTRY));
    }),
  );
});

function withId(id: string) {
  const answer = FULL_ENTRY[id];
  return answer ? [[id, answer] as const] : [];
}

test('the order of choices and of goals matters', () => {
  const [a, b] = ['calm', 'anxious'].map((code) => ({ system: 's', code }));
  if (!a || !b) throw new Error('no codes');
  const first = answersDigest({ 'entry.affect': { kind: 'codes', codes: [a, b] } });
  const second = answersDigest({ 'entry.affect': { kind: 'codes', codes: [b, a] } });
  expect(first).not.toBe(second);
});

test('a field that was opened and left blank counts as absent', () => {
  const touched: Answers = {
    ...FULL_ENTRY,
    'entry.interpersonal': text(' \n'),
    'entry.factors': { kind: 'codes', codes: [] },
  };
  expect(answersDigest(touched)).toBe(answersDigest(FULL_ENTRY));
});

test('what a record cannot hold does not count, so that a server that drops it changes nothing', () => {
  expect(answersDigest({ a: text('one\r\ntwo\u0000') })).toBe(answersDigest({ a: text('one\ntwo') }));
});

test('texts cannot be shifted between fields, goals and notes without a change', () => {
  const different: readonly Answers[] = [
    { a: text('b') },
    { a: text('text,b') },
    { 'a,text': text('b') },
    { a: { kind: 'codes', codes: [{ system: 'text', code: 'b' }] } },
    { a: { kind: 'codes', codes: [{ system: 'text', code: 'b', display: 'b' }] } },
    { a: { kind: 'yes-no', value: true } },
    { a: { kind: 'goals', goals: [{ goalId: goalId('b'), note: 'text' }] } },
    { a: text('b'), b: text('a') },
  ];
  expect(new Set(different.map(answersDigest)).size).toBe(different.length);
});
