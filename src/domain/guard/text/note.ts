import type { Vocabulary } from '../roster/vocabulary.ts';
import type { Word } from '../roster/word.ts';
import { foldAsLookAlike, foldWord, unleet } from './fold.ts';
import { BLANK, CLOSED_STOP, COMMA, END, ITEM, MARK, NEWLINE, readGap, STOP, VISIBLE } from './gaps.ts';
import { APOSTROPHE, kindOf, LETTER } from './letters.ts';
import {
  CLITIC,
  FIRST_UPPER,
  HAS_DIGIT,
  HAS_LOWER,
  IS_NUMBER,
  LATER_UPPER,
  NOT_ASCII,
  tokenize,
} from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** Where a word stands: inside a sentence, after a colon, a quote or a line break, or at the head of a sentence. */
export const INSIDE = 0;
export const AFTER_MARK = 1;
export const AT_START = 2;
export type Position = typeof INSIDE | typeof AFTER_MARK | typeof AT_START;

const ABBREVIATED = new Set(
  (
    'mr mrs ms mx dr st vs jr sr rev prof sgt lt capt gen col approx appt dept no wk wks hr hrs min e i g etc incl pt pts cl ' +
    'hx dx tx rx sx mon tue tues wed thu thur thurs fri sat sun max min jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);
const UNITS = new Set('min hr hrs wk wks'.split(' '));
const NUMBER: Word = {
  key: '',
  hash: 0,
  facts: 0,
  classes: 0,
  name: 0,
  exact: [],
  near: [],
  plural: false,
  opens: false,
  initials: [],
  hot: false,
  alone: undefined,
};
/** How far back the head of a sentence is looked for. */
const SENTENCE_REACH = 60;
/** Tells "no head is near" (1) from "not looked for yet" (0). */
const KNOWN_HEAD = 2;

/** A text with its words looked up; answers what stands around a word. What is asked of a gap is read once and kept. */
export class Note {
  readonly text: string;
  readonly tokens: Tokens;
  readonly #words: Word[];
  /** Read gaps by token; empty until one is asked for. */
  #gaps: Uint16Array | undefined;
  /** Hashes of the words side by side, so that many are compared quickly; empty until asked for. */
  #hashes: Int32Array | undefined;
  /** Found heads of sentences by token, as `#headOf` keeps them; empty until one is asked for. */
  #heads: Int32Array | undefined;

  /** `hot` receives the tokens that may be part of a name. */
  constructor(text: string, vocabulary: Vocabulary, hot: number[]) {
    this.text = text;
    const tokens = tokenize(text);
    this.tokens = tokens;
    const words: Word[] = [];
    for (let at = 0; at < tokens.count; at++) {
      const shape = tokens.shape[at] ?? 0;
      if (shape & IS_NUMBER) {
        words.push(NUMBER);
        continue;
      }
      const start = tokens.start[at] ?? 0;
      const end = tokens.end[at] ?? 0;
      const word =
        shape & NOT_ASCII
          ? lookUp(vocabulary, text.slice(start, end), shape)
          : vocabulary.wordAt(text, start, end, tokens.hash[at] ?? 0);
      words.push(word);
      const next = text.charCodeAt(end);
      if (word.hot || (word.opens && mayBeBroken(shape, next)) || mayBeInitials(word, shape, next))
        hot.push(at);
    }
    this.#words = words;
  }

  get count(): number {
    return this.tokens.count;
  }
  word(at: number): Word {
    return this.#words[at] ?? NUMBER;
  }
  start(at: number): number {
    return this.tokens.start[at] ?? this.text.length;
  }
  end(at: number): number {
    return this.tokens.end[at] ?? this.text.length;
  }
  shape(at: number): number {
    return this.tokens.shape[at] ?? 0;
  }
  length(at: number): number {
    return this.end(at) - this.start(at);
  }
  raw(at: number): string {
    return this.text.slice(this.start(at), this.end(at));
  }
  exists(at: number): boolean {
    return at >= 0 && at < this.tokens.count;
  }
  isNumber(at: number): boolean {
    return this.exists(at) && Boolean(this.shape(at) & IS_NUMBER);
  }
  /** "Crystal's", "Banks'" */
  isPossessive(at: number): boolean {
    if (this.shape(at) & CLITIC) return true;
    const end = this.end(at);
    if (kindOf(this.text.charCodeAt(end)) !== APOSTROPHE || kindOf(this.text.charCodeAt(end + 1)) === LETTER)
      return false;
    return this.word(at).key.endsWith('s');
  }

  /** Starts with a capital; one capital letter is a capital. */
  isCapital(at: number): boolean {
    return this.exists(at) && Boolean(this.shape(at) & FIRST_UPPER);
  }
  /** Two letters and more, all capitals. */
  isCaps(at: number): boolean {
    const shape = this.shape(at);
    return (
      this.exists(at) && (shape & (FIRST_UPPER | LATER_UPPER | HAS_LOWER)) === (FIRST_UPPER | LATER_UPPER)
    );
  }

  /** Where the gap after a word begins: behind an ending such as 's. */
  #gapStart(at: number): number {
    let from = this.end(at);
    if (!(this.shape(at) & CLITIC)) return from;
    from++;
    while (kindOf(this.text.charCodeAt(from)) === LETTER) from++;
    return from;
  }

  /** What stands between a word and the next, without an ending such as 's. */
  gapAfter(at: number): string {
    return this.text.slice(this.#gapStart(at), this.exists(at + 1) ? this.start(at + 1) : this.text.length);
  }
  gapBefore(at: number): string {
    return at <= 0 ? this.text.slice(0, this.start(0)) : this.gapAfter(at - 1);
  }

  /** The gap before a word, as bits of `gaps.ts`. */
  gap(at: number): number {
    this.#gaps ??= new Uint16Array(this.tokens.count + 1);
    const known = this.#gaps[at] ?? 0;
    if (known !== 0) return known;
    const from = at <= 0 ? 0 : this.#gapStart(at - 1);
    const flags = readGap(this.text, from, this.exists(at) ? this.start(at) : this.text.length);
    this.#gaps[at] = flags;
    return flags;
  }
  /** Only blanks between this word and the one before. */
  touches(at: number): boolean {
    return at > 0 && this.exists(at) && (this.gap(at) & (BLANK | VISIBLE)) === BLANK;
  }

  position(at: number): Position {
    if (at <= 0) return AT_START;
    const gap = this.gap(at);
    if (!(gap & (VISIBLE | NEWLINE))) return INSIDE;
    if (gap & (END | ITEM)) return AT_START;
    if (gap & STOP && gap & COMMA && !(gap & NEWLINE)) return INSIDE;
    if (gap & STOP) return this.#endsSentence(at - 1, gap) ? AT_START : gap & NEWLINE ? AFTER_MARK : INSIDE;
    if (gap & (MARK | NEWLINE)) return AFTER_MARK;
    return INSIDE;
  }

  /** A full stop ends no sentence inside a word, after an initial, a title or a known abbreviation. */
  #endsSentence(at: number, gap: number): boolean {
    if (!(gap & BLANK)) return false;
    if (this.length(at) === 1 && this.isCapital(at) && this.word(at).key !== 'i')
      return Boolean(gap & CLOSED_STOP);
    if (this.isNumber(at)) return true;
    const { key } = this.word(at);
    // "10 min. Harmony at home"
    if (UNITS.has(key) && this.isNumber(at - 1) && this.isCapital(at + 1)) return true;
    return !ABBREVIATED.has(key);
  }

  /** Whether the sentence around a word is written without capitals at its head. */
  isLowerCaseStyle(at: number): boolean {
    const head = this.#headOf(at);
    return head >= 0 && !this.isCapital(head);
  }

  /** The word that tells how the sentence around a word is written, or -1 where none is near. */
  #headOf(at: number): number {
    this.#heads ??= new Int32Array(this.tokens.count);
    let head = at;
    for (; head >= 0 && at - head < SENTENCE_REACH; head--) {
      const known = this.#heads[head] ?? 0;
      if (known !== 0) {
        head = known - KNOWN_HEAD;
        break;
      }
      if (this.#isHead(head)) break;
    }
    if (at - head >= SENTENCE_REACH) head = -1;
    if (at >= 0) this.#heads[at] = head + KNOWN_HEAD;
    return head;
  }

  #isHead(at: number): boolean {
    return this.position(at) === AT_START && !this.isNumber(at) && (at === 0 || !this.isCaps(at));
  }

  /** Whether the same word stands once more up to `reach` words away: 1 without a capital, 2 with one, 3 both. */
  repeatedNear(at: number, reach: number): number {
    const hashes = (this.#hashes ??= Int32Array.from(this.#words, ({ hash }) => hash));
    const hash = hashes[at];
    const end = Math.min(hashes.length, at + reach);
    let seen = 0;
    for (let other = Math.max(0, at - reach); other < end; other++)
      if (hashes[other] === hash && other !== at) seen |= this.isCapital(other) ? 2 : 1;
    return seen;
  }

  /** Whether the words around are all in capitals, so that capitals say nothing. */
  isCapsStyle(at: number): boolean {
    let seen = 0;
    for (let near = at - 4; near <= at + 4; near++) {
      if (near === at || !this.exists(near) || this.isNumber(near) || this.length(near) < 2) continue;
      if (this.shape(near) & HAS_LOWER) return false;
      seen++;
    }
    return seen >= 2;
  }
}

/** No name, however many invisible characters stand inside, is longer. */
const LONGEST = 400;
const FULL_STOP = 46;
const HYPHEN = 45;
const LINE_END = 10;

/** A common word opens a broken name only with a capital, or at a hyphen or a line's end. */
const mayBeBroken = (shape: number, next: number): boolean =>
  Boolean(shape & FIRST_UPPER) || next === HYPHEN || next === LINE_END || (next >= 0x2010 && next <= 0x2015);

/** One letter with a capital or a full stop, or somebody's initials in capitals or as no word ("hc"). "I" and "A" are words unless stopped. */
function mayBeInitials({ key, initials, facts, classes }: Word, shape: number, next: number): boolean {
  if (key.length === 1) {
    if (next === FULL_STOP || next === HYPHEN) return true;
    return Boolean(shape & FIRST_UPPER) && key !== 'i' && key !== 'a';
  }
  if (initials.length === 0) return false;
  if (!(shape & (FIRST_UPPER | LATER_UPPER))) return key.length <= 3 && facts === 0 && classes === 0;
  // "RvD" of Rem van Dijk
  return Boolean(shape & LATER_UPPER) && (!(shape & HAS_LOWER) || key.length === 3);
}

/** A word with letters beyond a to z. */
function lookUp(vocabulary: Vocabulary, raw: string, shape: number): Word {
  if (raw.length > LONGEST) return vocabulary.word('');
  const folded = foldWord(raw);
  const word = vocabulary.word(shape & HAS_DIGIT ? unleet(folded) : folded);
  if (word.exact.length > 0) return word;
  const other = foldAsLookAlike(raw);
  if (other === undefined) return word;
  const looked = vocabulary.word(other);
  return looked.hot ? looked : word;
}
