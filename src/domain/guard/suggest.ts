import { DETERMINER, POSSESSIVE } from './lexicon/classes.ts';
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

interface Wording {
  readonly words: PositionalWords;
  readonly shared: boolean;
  /** Members replaced so far in this text; later mentions are "the other member". */
  readonly seen: Set<string>;
}

const IDENTIFIER: Partial<Record<FindingKind, string>> = {
  phone: 'a phone number',
  email: '[e-mail address removed]',
  handle: '[handle removed]',
  address: 'an address',
  'birth-date': '[birth date removed]',
  'record-number': '[record number removed]',
};

/**
 * Words that can stand where the finding stands: "Another group member" at the head of a sentence, "the other member"
 * when the same person comes again, plural for a plural. A possessive ending stays in the text and fits behind.
 */
export function suggestionFor(note: Note, hit: Hit, { words, shared, seen }: Wording): string {
  const identifier = IDENTIFIER[hit.kind];
  if (identifier !== undefined) return identifier;
  const first = tokenAt(note, hit.start);
  const key = hit.members.join();
  const again = seen.has(key);
  seen.add(key);
  const plural = isPlural(note, hit);
  const phrase = hit.kind === 'relative' ? relative(again, shared) : choose(words, shared, again, plural);
  const fitting = afterArticle(note, first) ? withoutArticle(phrase) : phrase;
  return note.position(first) === AT_START && note.isCapital(first)
    ? fitting.charAt(0).toUpperCase() + fitting.slice(1)
    : fitting;
}

function choose(words: PositionalWords, shared: boolean, again: boolean, plural: boolean): string {
  if (plural) return shared ? words.sharedPlural : words.plural;
  if (shared) return again ? words.sharedAgain : words.shared;
  return again ? words.again : words.first;
}

const relative = (again: boolean, shared: boolean): string =>
  again
    ? 'that person'
    : shared
      ? 'someone close to a group member'
      : 'someone close to another group member';

function isPlural(note: Note, { start, end, kind }: Hit): boolean {
  if (kind !== 'name') return false;
  const word = note.word(tokenAt(note, start));
  return word.plural && !note.text.slice(start, end).includes(' ') && note.text.slice(end, end + 1) !== '’';
}

/** "the other Dean" becomes "the other group member", not "the other another group member". */
function afterArticle(note: Note, first: number): boolean {
  if (first <= 0 || !/^\s+$/.test(note.gapBefore(first))) return false;
  const { classes, key } = note.word(first - 1);
  return Boolean(classes & (DETERMINER | POSSESSIVE)) || key === 'other';
}

const withoutArticle = (phrase: string): string =>
  phrase.replace(/^(?:another|the other|the|an?|other)\s+/, '');

/** The token that begins at an offset or is the first after it. */
function tokenAt(note: Note, offset: number): number {
  let low = 0;
  let high = note.count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (note.end(middle) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
