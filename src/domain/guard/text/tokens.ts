import { APOSTROPHE, DIGIT, kindOf, LETTER, UNSEEN } from './letters.ts';

/** How a word is written. */
export const FIRST_UPPER = 1;
export const LATER_UPPER = 2;
export const HAS_LOWER = 4;
export const HAS_DIGIT = 8;
/** It is followed by 's, 'd or another ending behind an apostrophe, which is no part of the token. */
export const CLITIC = 16;
export const NOT_ASCII = 32;
export const IS_NUMBER = 64;

/** The words and numbers of a text by offset; parallel arrays, so that a large text costs little. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly shape: Uint8Array;
}

/**
 * Splits a text into words (letters, with apostrophes inside and invisible characters anywhere) and numbers. A
 * possessive or contracted ending is left outside the word. One pass, no backtracking: linear in the text.
 */
export function tokenize(text: string): Tokens {
  const capacity = (text.length >> 1) + 2;
  const start = new Int32Array(capacity);
  const end = new Int32Array(capacity);
  const shape = new Uint8Array(capacity);
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind !== LETTER && kind !== DIGIT) {
      at++;
      continue;
    }
    start[count] = at;
    at = kind === LETTER ? word(text, at) : number(text, at);
    end[count] = wordEnd;
    shape[count] = wordShape;
    count++;
  }
  return { text, count, start, end, shape };
}

/** Set by the scanners below, which return where scanning goes on. */
let wordEnd = 0;
let wordShape = 0;

function number(text: string, from: number): number {
  let at = from;
  while (at < text.length && kindOf(text.charCodeAt(at)) === DIGIT) at++;
  wordEnd = at;
  wordShape = IS_NUMBER;
  return at;
}

function word(text: string, from: number): number {
  let shape = 0;
  let at = from;
  let end = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === LETTER) {
      shape |= letterShape(text, code, at, from);
      at++;
      end = at;
    } else if (kind === UNSEEN) {
      shape |= NOT_ASCII;
      at++;
    } else if (kind === DIGIT && kindAt(text, at + 1) === LETTER) {
      shape |= HAS_DIGIT | NOT_ASCII;
      at++;
    } else if (kind === APOSTROPHE && kindAt(text, at + 1) === LETTER) {
      const ending = cliticEnd(text, at + 1);
      if (ending > 0) {
        wordEnd = end;
        wordShape = shape | CLITIC;
        return ending;
      }
      shape |= NOT_ASCII;
      at++;
    } else break;
  }
  wordEnd = end;
  wordShape = shape;
  return at;
}

function letterShape(text: string, code: number, at: number, from: number): number {
  if (code < 128) return code < 97 ? (at === from ? FIRST_UPPER : LATER_UPPER) : HAS_LOWER;
  const char = text.charAt(at);
  const lower = char.toLowerCase();
  if (lower !== char) return NOT_ASCII | (at === from ? FIRST_UPPER : LATER_UPPER);
  return NOT_ASCII | HAS_LOWER;
}

const kindAt = (text: string, at: number): number => (at < text.length ? kindOf(text.charCodeAt(at)) : 0);

/** Where an ending such as the s of 's stops, or 0 where the apostrophe stands inside a name (O'Brien). */
function cliticEnd(text: string, at: number): number {
  let end = at;
  while (kindAt(text, end) === LETTER && end - at < 3) end++;
  if (kindAt(text, end) === LETTER) return 0;
  const ending = text.slice(at, end).toLowerCase();
  return ending === 's' ||
    ending === 'd' ||
    ending === 'll' ||
    ending === 're' ||
    ending === 've' ||
    ending === 'm'
    ? end
    : 0;
}
