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
import { ACTS, FUNCTION_WORD, LIGHT_ADVERB, SAYS } from '../lexicon/classes.ts';
import type { Note, Position } from '../text/note.ts';
import type { Word } from '../roster/vocabulary.ts';
import type { Mention } from './mention.ts';

const BLANK = /^[\s\u00a0]{1,6}$/u;

/** What stands around a mention. Token indexes are -1 where a full stop or the text's end comes between. */
export class Surroundings {
  readonly note: Note;
  readonly mention: Mention;
  /** The word itself where the mention is one word. */
  readonly word: Word;
  readonly before: string;
  readonly after: string;
  readonly position: Position;
  readonly isCapital: boolean;
  readonly isCaps: boolean;

  constructor(note: Note, mention: Mention) {
    this.note = note;
    this.mention = mention;
    this.word = note.word(mention.first);
    this.before = note.gapBefore(mention.first);
    this.after = note.gapAfter(mention.last);
    this.position = note.position(mention.first);
    this.isCapital = note.isCapital(mention.first);
    this.isCaps = note.isCaps(mention.first);
  }

  /** The nth word before, within the sentence. */
  previous(nth = 1): number {
    let at = this.mention.first;
    for (let step = 0; step < nth; step++) {
      if (at <= 0 || this.note.position(at) === 2) return -1;
      at--;
    }
    return at;
  }

  /** The nth word after, within the sentence. */
  next(nth = 1): number {
    let at = this.mention.last;
    for (let step = 0; step < nth; step++) {
      at++;
      if (!this.note.exists(at) || this.note.position(at) === 2) return -1;
    }
    return at;
  }

  get touchesPrevious(): boolean {
    return BLANK.test(this.before) && this.previous() >= 0;
  }
  get touchesNext(): boolean {
    return BLANK.test(this.after) && this.next() >= 0;
  }

  wordAt(at: number): Word | undefined {
    return at < 0 ? undefined : this.note.word(at);
  }
  classesAt(at: number): number {
    return this.wordAt(at)?.classes ?? 0;
  }

  /** The first word after the mention that is no light adverb ("also", "quietly"), where only blanks come between. */
  get verb(): number {
    if (!this.touchesNext) return -1;
    return skipAdverbs(this.note, this.next());
  }

  /** A noun or adjective right behind makes a compound: "Sunny mood", "Amber light". */
  get isCompound(): boolean {
    if (!this.touchesNext) return false;
    const at = this.next();
    return !this.note.isCapital(at) && isNominal(this.note.word(at));
  }
}

export function skipAdverbs(note: Note, from: number): number {
  let at = from;
  for (let step = 0; step < 3 && note.exists(at); step++) {
    const { classes, facts, key } = note.word(at);
    const light =
      Boolean(classes & LIGHT_ADVERB) ||
      (Boolean(facts & ADVERB) && !(facts & (ADJECTIVE | NOUN | VERB)) && key.endsWith('ly'));
    if (!light) return at;
    if (!BLANK.test(note.gapAfter(at))) return -1;
    at++;
  }
  return at;
}

/** Chiefly a noun or an adjective, and not a finite verb. */
export function isNominal({ facts, classes }: Word): boolean {
  if (classes & FUNCTION_WORD || !(facts & KNOWN)) return false;
  if (facts & PAST && !(facts & (NOUN | ADJECTIVE))) return false;
  if (facts & THIRD && facts & CHIEFLY_VERB) return false;
  if (facts & (NOUN | PLURAL)) return !(facts & CHIEFLY_VERB) || !(facts & (PAST | THIRD));
  return Boolean(facts & ADJECTIVE);
}

/** A finite verb and chiefly that: "began", "confirmed", "needs". */
export function isFinite({ facts, classes }: Word): boolean {
  if (classes & FUNCTION_WORD) return false;
  if (classes & (SAYS | ACTS) && facts & PAST) return true;
  if (facts & PAST) return !(facts & CHIEFLY_NOUN) || Boolean(facts & CHIEFLY_VERB);
  return Boolean(facts & THIRD) && Boolean(facts & CHIEFLY_VERB);
}
