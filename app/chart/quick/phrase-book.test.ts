import { expect, test } from 'vitest';
import { PhraseBook, type Account } from './phrase-book.ts';

const NO_ACCOUNT: Account = {
  read: () => Promise.resolve(undefined),
  write: () => Promise.resolve(undefined),
};

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

test('a clinician’s own phrases are kept, and win over those that come with the product', async () => {
  const on = shelf();
  const book = new PhraseBook(on, NO_ACCOUNT);
  expect(words(book, 'agm')).toBe('another group member');
  expect(await book.keep([{ key: 'agm', words: 'a fellow member' }])).toEqual({ ok: true, value: 'kept' });
  expect(words(new PhraseBook(on, NO_ACCOUNT), 'agm')).toBe('a fellow member');
});

test('what can’t be a phrase is refused, and what can’t be read is nobody’s', async () => {
  const book = new PhraseBook(shelf('{"not":"a list"}'), NO_ACCOUNT);
  expect(book.own()).toEqual([]);
  expect((await book.keep([{ key: 'two words', words: 'x' }])).ok).toBe(false);
  expect(book.own()).toEqual([]);
  expect(new PhraseBook(shelf('no JSON'), NO_ACCOUNT).all().length).toBeGreaterThan(5);
});

test('what the record system keeps follows the clinician; where it refuses, the device keeps it', async () => {
  const kept: { phrases?: readonly { key: string; words: string }[] } = {};
  const account: Account = {
    read: () => Promise.resolve(kept.phrases),
    write: (own) => Promise.resolve((kept.phrases = [...own, { key: 'else', words: 'from elsewhere' }])),
  };
  const first = new PhraseBook(shelf('[{"key":"old","words":"on this device"}]'), account);
  await first.adopt();
  expect(words(first, 'old')).toBe('on this device');
  expect(await first.keep([{ key: 'hw', words: 'homework was done' }])).toEqual({
    ok: true,
    value: 'shared',
  });
  expect(words(first, 'else')).toBe('from elsewhere');
  const on = shelf();
  const second = new PhraseBook(on, account);
  await second.adopt();
  expect(words(second, 'hw')).toBe('homework was done');
  expect(words(new PhraseBook(on, NO_ACCOUNT), 'hw')).toBe('homework was done');
});

test('what a device alone kept is taken along; what was taken back elsewhere does not come back', async () => {
  const server: { phrases: readonly { key: string; words: string }[] } = {
    phrases: [{ key: 'own-hw', words: 'homework was done' }],
  };
  const account: Account = {
    read: () => Promise.resolve(server.phrases),
    write: (own) => Promise.resolve((server.phrases = own)),
  };
  const on = shelf('[{"key":"old","words":"on this device"}]');
  await new PhraseBook(on, account).adopt();
  expect(server.phrases.map(({ key }) => key)).toEqual(['own-hw', 'old']);
  server.phrases = [];
  const later = new PhraseBook(on, account);
  expect(words(later, 'old')).toBe('on this device');
  await later.adopt();
  expect([words(later, 'old'), words(later, 'own-hw'), server.phrases]).toEqual([undefined, undefined, []]);
});
