import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../../../test/support/hard-text.ts';
import { cleanText } from './clean-text.ts';

/** XML 1.0, section 2.2: what a document can hold. Carriage returns are left out, parsers turn them into line feeds. */
const XML_CHAR = /^[\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

test('a clean text is what XML 1.0 can hold', () => {
  fc.assert(fc.property(anyText, (text) => XML_CHAR.test(cleanText(text).text)));
});

test('cleaning twice changes nothing more', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = cleanText(text).text;
      expect(cleanText(once)).toEqual({ text: once, changed: false });
    }),
  );
});

test('changed is said exactly when something changed', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: cleaned, changed } = cleanText(text);
      return changed === (cleaned !== text);
    }),
  );
});

test('whatever is no control character, noncharacter or half pair is kept in order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const readable = (all: string): string =>
        Array.from(all)
          .filter((one) => !/[\p{Cc}\uFFFE\uFFFF]|\p{Cs}/u.test(one))
          .join('');
      expect(readable(cleanText(text).text)).toBe(readable(text));
    }),
  );
});

test.each([
  ['markup', '<script>alert(1)</script> & "quotes"'],
  ['emoji of several code points', '👩‍👩‍👧‍👦 👍🏾'],
  ['right-to-left text', 'שלום world'],
  ['tabs and newlines', 'a\tb\n\nc'],
])('%s is kept as it was written', (_what, text) => {
  expect(cleanText(text)).toEqual({ text, changed: false });
});

test.each([
  ['Windows', 'a\r\nb'],
  ['old Mac', 'a\rb'],
  ['mainframe', 'a\u0085b'],
  ['a word processor', 'a\u000bb'],
])('line ends of %s become newlines', (_system, text) => {
  expect(cleanText(text)).toEqual({ text: 'a\nb', changed: true });
});

test('controls, C1 and halves of emoji are taken out', () => {
  expect(cleanText('a\u0000b\u001bc\u007fd\u009be\ud83df\ude00g\ufffeh').text).toBe('abcdefgh');
});
