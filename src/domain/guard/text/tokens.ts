import { APOSTROPHE, DIGIT, kindOf, LETTER, UNSEEN } from './letters.ts';

/** How a word is written. */
export const FIRST_UPPER = 1;
export const LATER_UPPER = 2;
export const HAS_LOWER = 4;
export const HAS_DIGIT = 8;
/** It is followed by 's, 'd or another ending behind an apostrophe, which is no part of the token. */
export const CLITIC = 16;
/** It holds more than the letters a to z, so that it has to be folded. */
export const NOT_ASCII = 32;
export const IS_NUMBER = 64;

/** The words and numbers of a text by offset, in parallel arrays: no object per token. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly shape: readonly number[];
  /** Hash of the letters in lower case; only of words without NOT_ASCII. */
  readonly hash: readonly number[];
}

const FACTOR = 0x01000193;
const SEED = 0x811c9dc5;
/** Keeps a hash in the small integers that engines hold without an object. */
const SMALL = 0x3fffffff;
const LOWER_CASE = 32;
const A = 65;
const Z = 90;
const LOWER_A = 97;
const LOWER_Z = 122;

/** The hash under which `Tokens.hash` keeps a word of lower-case letters. */
export function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FACTOR);
  return hash & SMALL;
}

/**
 * Splits a text into words (letters, with apostrophes inside and invisible characters anywhere) and numbers. A
 * possessive or contracted ending is left outside the word. One pass, no backtracking: linear in the text.
 */
export function tokenize(text: string): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const shape: number[] = [];
  const hash: number[] = [];
  const scanner = new Scanner(text);
  const { length } = text;
  let at = 0;
  while (at < length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind !== LETTER && kind !== DIGIT) {
      at++;
      continue;
    }
    start.push(at);
    at = kind === LETTER ? scanner.word(at) : scanner.number(at);
    end.push(scanner.end);
    shape.push(scanner.shape);
    hash.push(scanner.hash);
  }
  return { text, count: start.length, start, end, shape, hash };
}

/** Reads one token at a time and keeps what it read in its fields; its methods return where reading goes on. */
class Scanner {
  readonly #text: string;
  end = 0;
  shape = 0;
  hash = 0;

  constructor(text: string) {
    this.#text = text;
  }

  number(from: number): number {
    let at = from;
    while (this.#kind(at) === DIGIT) at++;
    this.end = at;
    this.shape = IS_NUMBER;
    return at;
  }

  word(from: number): number {
    const text = this.#text;
    let hash = SEED;
    let shape = 0;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= LOWER_A && code <= LOWER_Z) {
        shape |= HAS_LOWER;
        hash = Math.imul(hash ^ code, FACTOR);
      } else if (code >= A && code <= Z) {
        shape |= at === from ? FIRST_UPPER : LATER_UPPER;
        hash = Math.imul(hash ^ (code | LOWER_CASE), FACTOR);
      } else break;
    }
    this.end = at;
    this.shape = shape;
    this.hash = hash & SMALL;
    const kind = this.#kind(at);
    return kind === LETTER || kind === UNSEEN || kind === APOSTROPHE || kind === DIGIT
      ? this.#rest(from, at)
      : at;
  }

  /** Goes on where letters beyond ASCII, unseen characters, apostrophes or digits may belong to the word. */
  #rest(from: number, to: number): number {
    let at = to;
    for (; at < this.#text.length; at++) {
      const kind = this.#kind(at);
      if (kind === LETTER) {
        this.shape |= this.#letterShape(at, from);
        this.end = at + 1;
      } else if (kind === UNSEEN) this.shape |= NOT_ASCII;
      else if (kind === DIGIT && this.#kind(at + 1) === LETTER) this.shape |= HAS_DIGIT | NOT_ASCII;
      else if (kind === APOSTROPHE && this.#kind(at + 1) === LETTER) {
        const ending = this.#cliticEnd(at + 1);
        if (ending > 0) {
          this.shape |= CLITIC;
          return ending;
        }
        this.shape |= NOT_ASCII;
      } else break;
    }
    return at;
  }

  #letterShape(at: number, from: number): number {
    const code = this.#text.charCodeAt(at);
    if (code < 128) return NOT_ASCII | (code <= Z ? (at === from ? FIRST_UPPER : LATER_UPPER) : HAS_LOWER);
    const char = this.#text.charAt(at);
    if (char.toLowerCase() !== char) return NOT_ASCII | (at === from ? FIRST_UPPER : LATER_UPPER);
    return NOT_ASCII | HAS_LOWER;
  }

  #kind(at: number): number {
    return at < this.#text.length ? kindOf(this.#text.charCodeAt(at)) : 0;
  }

  /** Where an ending such as the s of 's stops, or 0 where the apostrophe stands inside a name (O'Brien). */
  #cliticEnd(at: number): number {
    let end = at;
    while (this.#kind(end) === LETTER && end - at < 3) end++;
    if (this.#kind(end) === LETTER) return 0;
    return CLITICS.has(this.#text.slice(at, end).toLowerCase()) ? end : 0;
  }
}

const CLITICS = new Set(['s', 'd', 'll', 're', 've', 'm']);
