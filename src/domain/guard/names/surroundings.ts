import { ACTS, FUNCTION_WORD, LIGHT_ADVERB, SAYS } from '../lexicon/classes.ts';
import {
  ADJECTIVE,
  ADVERB,
  CHIEFLY_NOUN,
  CHIEFLY_VERB,
  KNOWN,
  NOUN,
  PAST,
  PLURAL,
  THIRD,
  VERB,
} from '../lexicon/lexicon.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Word } from '../roster/word.ts';
import { AT_START } from '../text/note.ts';
import type { Note, Position } from '../text/note.ts';
import type { Mention } from './mention.ts';

/** What stands around a mention. Token indexes are -1 where a full stop or the text's end comes between. */
export class Surroundings {
  readonly note: Note;
  readonly mention: Mention;
  /** The word itself where the mention is one word. */
  readonly word: Word;
  readonly position: Position;
  readonly isCapital: boolean;
  readonly isCaps: boolean;
  /** The words right before and behind, or -1. */
  readonly previous: number;
  readonly next: number;
  readonly touchesPrevious: boolean;
  readonly touchesNext: boolean;
  readonly isPossessive: boolean;

  constructor(note: Note, mention: Mention) {
    const { first, last } = mention;
    this.note = note;
    this.mention = mention;
    this.word = note.word(first);
    this.position = note.position(first);
    this.isCapital = note.isCapital(first);
    this.isCaps = note.isCaps(first);
    this.previous = first <= 0 || this.position === AT_START ? -1 : first - 1;
    this.next = note.exists(last + 1) && note.position(last + 1) !== AT_START ? last + 1 : -1;
    this.touchesPrevious = this.previous >= 0 && note.touches(first);
    this.touchesNext = this.next >= 0 && note.touches(last + 1);
    this.isPossessive = note.isPossessive(last);
  }

  get before(): string {
    return this.note.gapBefore(this.mention.first);
  }
  get after(): string {
    return this.note.gapAfter(this.mention.last);
  }
  /** Written as a name is: with a capital, or in a sentence that has none. */
  get mayBeName(): boolean {
    return this.isCapital || this.note.isLowerCaseStyle(this.mention.first);
  }
  classesAt(at: number): number {
    return at < 0 ? 0 : this.note.word(at).classes;
  }
  keyAt(at: number): string {
    return at < 0 ? '' : this.note.word(at).key;
  }

  /** The nth word behind, within the sentence. */
  nextAt(nth: number): number {
    let at = this.mention.last;
    for (let step = 0; step < nth; step++) {
      at++;
      if (!this.note.exists(at) || this.note.position(at) === AT_START) return -1;
    }
    return at;
  }

  /** The first word behind that is no light adverb ("also", "quietly"), where only blanks come between. */
  get verb(): number {
    return this.touchesNext ? skipAdverbs(this.note, this.next) : -1;
  }

  /** A noun or adjective right behind makes a compound: "Sunny mood", "Amber light". */
  get isCompound(): boolean {
    return this.touchesNext && !this.note.isCapital(this.next) && isNominal(this.note.word(this.next));
  }
}

/** Whether these words, with nothing but blanks between them, end at token `last`. */
export const isPhraseBefore = (note: Note, last: number, words: readonly string[]): boolean =>
  words.every((word, nth) => {
    const at = last - words.length + 1 + nth;
    return note.word(at).key === word && (nth === 0 || note.touches(at));
  });

export function skipAdverbs(note: Note, from: number): number {
  let at = from;
  for (let step = 0; step < 3 && note.exists(at); step++) {
    if (!isLightAdverb(note.word(at))) return at;
    if (!note.touches(at + 1)) return -1;
    at++;
  }
  return at;
}

const isLightAdverb = ({ classes, facts, key }: Word): boolean =>
  Boolean(classes & LIGHT_ADVERB) ||
  (Boolean(facts & ADVERB) && !(facts & (ADJECTIVE | NOUN | VERB)) && key.endsWith('ly'));

/** Nouns that have no singular and look like a verb's third person. */
const TOOLS_IN_PAIRS = wordSet(
  'scissors shears pliers tweezers tongs clippers glasses pants trousers shorts',
);

/** Chiefly a noun or an adjective, and not a finite verb. */
export function isNominal({ facts, classes, key }: Word): boolean {
  if (TOOLS_IN_PAIRS.has(key)) return true;
  if (classes & (FUNCTION_WORD | LIGHT_ADVERB) || !(facts & KNOWN)) return false;
  if (classes & (SAYS | ACTS) && facts & PAST) return false;
  if (facts & PAST && !(facts & (NOUN | ADJECTIVE))) return false;
  if (facts & THIRD && facts & CHIEFLY_VERB) return false;
  if (facts & (NOUN | PLURAL)) return !(facts & CHIEFLY_VERB) || !(facts & (PAST | THIRD));
  return Boolean(facts & ADJECTIVE);
}

/** A finite verb and chiefly that: "began", "confirmed", "needs". */
export function isFinite({ facts, classes, key }: Word): boolean {
  if (classes & FUNCTION_WORD || TOOLS_IN_PAIRS.has(key)) return false;
  if (classes & (SAYS | ACTS) && facts & PAST) return true;
  if (facts & PAST) return !(facts & CHIEFLY_NOUN) || Boolean(facts & CHIEFLY_VERB);
  return Boolean(facts & THIRD) && Boolean(facts & CHIEFLY_VERB);
}
