import { DETERMINER, IS_TITLE, POSSESSIVE } from './lexicon/classes.ts';
import { AT_START } from './text/note.ts';
import type { Note } from './text/note.ts';
import type { FindingKind, PositionalWords } from './types.ts';

export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly members: readonly number[];
  readonly kind: FindingKind;
  readonly sure: boolean;
}

export interface Suggestion {
  readonly suggestion: string;
  readonly replaces: { readonly start: number; readonly end: number };
}

const IDENTIFIER: Partial<Record<FindingKind, string>> = {
  phone: 'a phone number',
  email: '[e-mail address removed]',
  handle: '[handle removed]',
  address: 'an address',
  'birth-date': '[birth date removed]',
  'record-number': '[record number removed]',
};

/** The part of an address behind the @. */
const DOMAIN = /^@[\w.-]{1,80}\w/;

/** Finds words for each finding of one text in turn, and remembers who has been spoken of. */
export class Suggester {
  readonly #note: Note;
  readonly #words: PositionalWords;
  readonly #shared: boolean;
  /** Members spoken of so far, by the order in which they came. */
  readonly #seen = new Map<string, number>();

  constructor(note: Note, words: PositionalWords, shared: boolean) {
    this.#note = note;
    this.#words = words;
    this.#shared = shared;
  }

  /**
   * Words that can stand where the finding stands: "Another group member" at the head of a sentence, "the other
   * member" when the same person comes again, plural for a plural, no article behind an article.
   */
  next(hit: Hit): Suggestion {
    const identifier = IDENTIFIER[hit.kind];
    if (identifier !== undefined) return { suggestion: identifier, replaces: this.#address(hit) };
    const name = this.#tokenAt(hit.start);
    const first = this.#hasTitle(name) ? name - 1 : name;
    const phrase = this.#afterArticle(first) ? withoutArticle(this.#phrase(hit)) : this.#phrase(hit);
    const capital = this.#note.position(first) === AT_START && this.#note.isCapital(first);
    const bareApostrophe = this.#endsInApostrophe(hit) && !phrase.endsWith('s');
    return {
      suggestion:
        (capital ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase) + (bareApostrophe ? '’s' : ''),
      replaces: {
        start: first === name ? hit.start : this.#note.start(first),
        end: hit.end + (bareApostrophe ? 1 : 0),
      },
    };
  }

  #address({ kind, start, end }: Hit): { start: number; end: number } {
    const domain = kind === 'email' ? DOMAIN.exec(this.#note.text.slice(end, end + 82))?.[0] : undefined;
    return { start, end: end + (domain?.length ?? 0) };
  }

  #phrase(hit: Hit): string {
    if (this.#isPlural(hit)) return this.#shared ? this.#words.sharedPlural : this.#words.plural;
    const members = hit.members.length === 1 ? String(hit.members[0]) : hit.members.join();
    const key = hit.kind === 'relative' ? `relative ${members}` : members;
    const order = this.#seen.get(key);
    if (order === undefined) this.#seen.set(key, this.#seen.size);
    const which = order === undefined ? 'first' : 'again';
    if (hit.kind === 'relative') return relative(which === 'again', this.#shared);
    const far = (order ?? this.#seen.size - 1) > 0;
    const { other, further, shared, sharedFurther } = this.#words;
    return (this.#shared ? (far ? sharedFurther : shared) : far ? further : other)[which];
  }

  #isPlural({ start, end, kind }: Hit): boolean {
    if (kind !== 'name') return false;
    const at = this.#tokenAt(start);
    return this.#note.word(at).plural && this.#note.end(at) === end;
  }

  /** "Fairbanks' advice": the name ends in s, the words in its place do not. */
  #endsInApostrophe({ end }: Hit): boolean {
    return (
      /['’]/.test(this.#note.text.charAt(end)) &&
      !/^\p{L}/u.test(this.#note.text.slice(end + 1, end + 3)) &&
      /s/i.test(this.#note.text.charAt(end - 1))
    );
  }

  #hasTitle(at: number): boolean {
    return (
      at > 0 &&
      Boolean(this.#note.word(at - 1).classes & IS_TITLE) &&
      /^\.?\s{1,3}$/.test(this.#note.gapBefore(at))
    );
  }

  /** "the other Dean" becomes "the other group member", not "the other another group member". */
  #afterArticle(at: number): boolean {
    if (!this.#note.touches(at)) return false;
    const { classes, key } = this.#note.word(at - 1);
    return Boolean(classes & (DETERMINER | POSSESSIVE)) || key === 'other';
  }

  /** The token that begins at an offset or is the first after it. */
  #tokenAt(offset: number): number {
    let low = 0;
    let high = this.#note.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#note.end(middle) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

const relative = (again: boolean, shared: boolean): string =>
  again
    ? 'that person'
    : shared
      ? 'someone close to a group member'
      : 'someone close to another group member';

const withoutArticle = (phrase: string): string =>
  phrase.replace(/^(?:another|the other|the|that|an?|other)\s+/, '');
