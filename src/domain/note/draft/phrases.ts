import { done, refused, type Result } from '../../result.ts';
import type { Phrase } from './phrase.ts';
import { DEFAULT_PHRASES } from './phrases.data.ts';

export type { Phrase } from './phrase.ts';

export interface Expanded {
  readonly text: string;
  /** Behind the words that were put in. */
  readonly caret: number;
}

/** A semicolon at the start of a word, then a key, then the caret, or one space and the caret. */
const TYPED = /(?<=^|[\s(])[;；]([\p{L}\p{N}-]{1,20})( ?)$/u;

/**
 * The text with the key before the caret expanded; undefined where there is none that is known. Offsets are UTF-16 code units,
 * as text fields count. What stands behind the caret stays.
 */
export function expandPhrase(
  text: string,
  phrases: readonly Phrase[],
  caret: number = text.length,
): Expanded | undefined {
  const before = text.slice(0, caret);
  const typed = TYPED.exec(before);
  const key = typed?.[1]?.toLowerCase();
  const phrase = phrases.find((one) => one.key === key);
  if (!typed || !phrase) return undefined;
  const space = phrase.words.endsWith(' ') ? '' : (typed[2] ?? '');
  const start = before.slice(0, typed.index) + phrase.words + space;
  return { text: start + text.slice(caret), caret: start.length };
}

/**
 * - `bad-key`: a key has 1 to 20 lower-case letters, digits and hyphens. `no-words`: it stands for nothing.
 * - `same-key`: two of one's own phrases have this key
 * - `too-long`: more than 1,000 characters. `too-many`: more than 100, from this one on
 */
export interface PhraseRefusal {
  readonly code: 'bad-key' | 'no-words' | 'same-key' | 'too-long' | 'too-many';
  readonly key: string;
}

/** What a person can have in mind, and a record system is to keep for them. */
const MOST = 100;
const LONGEST = 1_000;

/** The phrases that come with the product and a clinic's own, which win where both have a key. */
export function withOwnPhrases(
  own: readonly Phrase[],
  defaults: readonly Phrase[] = DEFAULT_PHRASES,
): Result<readonly Phrase[], PhraseRefusal> {
  const keys = new Set<string>();
  for (const { key, words } of own) {
    if (!/^[\p{Ll}\p{Lo}\p{N}-]{1,20}$/u.test(key)) return refused({ code: 'bad-key', key });
    if (words.trim() === '') return refused({ code: 'no-words', key });
    if (keys.has(key)) return refused({ code: 'same-key', key });
    if (words.length > LONGEST) return refused({ code: 'too-long', key });
    if (keys.size === MOST) return refused({ code: 'too-many', key });
    keys.add(key);
  }
  const others = defaults.filter((one) => !keys.has(one.key));
  return done([...own, ...others].sort((one, other) => one.key.localeCompare(other.key)));
}
