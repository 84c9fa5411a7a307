import { CLITIC, FIRST_UPPER, HAS_LOWER, IS_NUMBER, LATER_UPPER, NOT_ASCII, tokenize } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import { foldAsLookAlike, foldWord } from './fold.ts';
import type { Vocabulary, Word } from '../roster/vocabulary.ts';

/** Where a word stands: inside a sentence, after a colon, a quote or a line break, or at the head of a sentence. */
export const INSIDE = 0;
export const AFTER_MARK = 1;
export const AT_START = 2;
export type Position = typeof INSIDE | typeof AFTER_MARK | typeof AT_START;

const ABBREVIATED =
  /^(?:mr|mrs|ms|dr|st|vs|jr|sr|rev|prof|sgt|lt|capt|gen|col|approx|appt|dept|no|wk|wks|hr|hrs|min|e|i|g|etc|incl|pt|pts|cl|hx|dx|tx|rx|sx)$/;
const NUMBER: Word = {
  key: '',
  facts: 0,
  classes: 0,
  name: 0,
  exact: [],
  near: [],
  plural: false,
  opens: false,
  initials: [],
  hot: false,
};

/** A text with its words looked up; answers what stands around a word. */
export class Note {
  readonly text: string;
  readonly tokens: Tokens;
  readonly #words: Word[];

  constructor(text: string, vocabulary: Vocabulary, hot: number[]) {
    this.text = text;
    const tokens = tokenize(text);
    this.tokens = tokens;
    const words = new Array<Word>(tokens.count);
    for (let at = 0; at < tokens.count; at++) {
      const shape = tokens.shape[at] ?? 0;
      if (shape & IS_NUMBER) {
        words[at] = NUMBER;
        continue;
      }
      const raw = text.slice(tokens.start[at], tokens.end[at]);
      const word = lookUp(vocabulary, raw, shape);
      words[at] = word;
      if (word.hot || mayBeInitials(raw, shape, word, text.charCodeAt(tokens.end[at] ?? 0))) hot.push(at);
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
  raw(at: number): string {
    return this.text.slice(this.start(at), this.end(at));
  }
  exists(at: number): boolean {
    return at >= 0 && at < this.tokens.count;
  }
  isNumber(at: number): boolean {
    return this.exists(at) && Boolean(this.shape(at) & IS_NUMBER);
  }
  isPossessive(at: number): boolean {
    return (
      Boolean(this.shape(at) & CLITIC) ||
      (/^['’](?![\p{L}])/u.test(this.text.slice(this.end(at), this.end(at) + 2)) &&
        this.raw(at).endsWith('s'))
    );
  }

  /** Starts with a capital; one capital letter is a capital. */
  isCapital(at: number): boolean {
    return this.exists(at) && Boolean(this.shape(at) & FIRST_UPPER);
  }
  /** Two letters and more, all capitals. */
  isCaps(at: number): boolean {
    const shape = this.shape(at);
    return (
      this.exists(at) && Boolean(shape & FIRST_UPPER) && Boolean(shape & LATER_UPPER) && !(shape & HAS_LOWER)
    );
  }

  /** What stands between a word and the next, without an ending such as 's. */
  gapAfter(at: number): string {
    const from = this.end(at);
    const gap = this.text.slice(from, this.exists(at + 1) ? this.start(at + 1) : this.text.length);
    return this.shape(at) & CLITIC ? gap.replace(/^.\p{L}{1,2}/u, '') : gap;
  }
  gapBefore(at: number): string {
    return at <= 0 ? this.text.slice(0, this.start(0)) : this.gapAfter(at - 1);
  }

  position(at: number): Position {
    if (at <= 0) return AT_START;
    const gap = this.gapBefore(at);
    if (/[!?…]/.test(gap) || /\n\s*\n/.test(gap) || /[•▪·*]/.test(gap)) return AT_START;
    if (gap.includes('.')) return this.#endsSentence(at - 1, gap) ? AT_START : INSIDE;
    if (/\n\s*(?:[-–—]|\d+[.)])/.test(gap)) return AT_START;
    if (/[:;"“”([|/]|\n|\s[-–—]|['‘]$|--/.test(gap)) return AFTER_MARK;
    if (this.isNumber(at - 1) && /\)\s/.test(gap)) return AFTER_MARK;
    return INSIDE;
  }

  /** A full stop ends no sentence after an initial, a title or a known abbreviation. */
  #endsSentence(at: number, gap: string): boolean {
    if (gap === '.') return false;
    const raw = this.raw(at);
    if (raw.length === 1 && this.isCapital(at) && raw !== 'I') return /["”)]/.test(gap);
    if (this.isNumber(at)) return true;
    const word = raw.toLowerCase();
    return !ABBREVIATED.test(word);
  }

  /** Whether the sentence around a word is written without capitals at its head. */
  isLowerCaseStyle(at: number): boolean {
    for (let head = at; head >= 0 && at - head < 80; head--) {
      if (this.position(head) !== AT_START || this.isNumber(head)) continue;
      return !this.isCapital(head);
    }
    return false;
  }

  /** Whether the words around are all in capitals, so that capitals say nothing. */
  isCapsStyle(at: number): boolean {
    let seen = 0;
    for (let near = at - 4; near <= at + 4; near++) {
      if (near === at || !this.exists(near) || this.isNumber(near) || this.raw(near).length < 2) continue;
      if (this.shape(near) & HAS_LOWER) return false;
      seen++;
    }
    return seen >= 2;
  }
}

const FULL_STOP = 46;

/** One letter with a capital or a full stop, or the capitals of somebody's initials. */
function mayBeInitials(raw: string, shape: number, word: Word, next: number): boolean {
  if (raw.length === 1) return Boolean(shape & FIRST_UPPER) || next === FULL_STOP;
  return word.initials.length > 0 && Boolean(shape & LATER_UPPER) && !(shape & HAS_LOWER);
}

function lookUp(vocabulary: Vocabulary, raw: string, shape: number): Word {
  if (!(shape & NOT_ASCII))
    return vocabulary.word(shape & (FIRST_UPPER | LATER_UPPER) ? raw.toLowerCase() : raw);
  const word = vocabulary.word(foldWord(raw));
  if (word.exact.length > 0) return word;
  const other = foldAsLookAlike(raw);
  if (other === undefined) return word;
  const looked = vocabulary.word(other);
  return looked.hot ? looked : word;
}
