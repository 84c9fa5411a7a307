import { expect, test } from 'vitest';
import { PhraseBook } from './phrase-book.ts';

function shelf(text?: string) {
  const kept = { text };
  return {
    kept,
    read: () => kept.text,
    write: (next: string) => {
      kept.text = next;
      return true;
    },
  };
}
const words = (book: PhraseBook, key: string) => book.all().find((phrase) => phrase.key === key)?.words;

test('a clinician’s own phrases are kept, and win over those that come with the product', () => {
  const on = shelf();
  const book = new PhraseBook(on);
  expect(words(book, 'agm')).toBe('another group member');
  expect(book.keep([{ key: 'agm', words: 'a fellow member' }])).toEqual({ ok: true, value: 'kept' });
  expect(words(new PhraseBook(on), 'agm')).toBe('a fellow member');
});

test('what can’t be a phrase is refused, and what can’t be read is nobody’s', () => {
  const book = new PhraseBook(shelf('{"not":"a list"}'));
  expect(book.own()).toEqual([]);
  expect(book.keep([{ key: 'two words', words: 'x' }]).ok).toBe(false);
  expect(book.own()).toEqual([]);
  expect(new PhraseBook(shelf('no JSON')).all().length).toBeGreaterThan(5);
});
