import { PLURAL } from '../lexicon/lexicon.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { COMMA } from '../text/gaps.ts';
import type { Surroundings } from './surroundings.ts';

export const SOME = wordSet('a an another different some any every certain');
const ARTICLES = /^(?:an?|the|another|any|no)$/;
const HOW_MANY = wordSet('both many few two three four several no more');

/** "a Sergio", "a different Ford", "how many Bells": somebody or other of that name. */
export function isAnybody(s: Surroundings): boolean {
  if (!s.touchesPrevious || s.isPossessive) return false;
  // "an addy", "the epi trainer", in a note that has capitals
  if (!s.mayBeName) return ARTICLES.test(s.keyAt(s.previous));
  if (isBaptized(s) || isByNameOf(s)) return true;
  // "a kind of Morse"
  if (s.keyAt(s.previous) === 'of' && /^(?:kind|sort|type|brand)$/.test(s.note.word(s.previous - 1).key))
    return true;
  const plural = s.mention.plural || s.word.facts & PLURAL;
  // "the two Roberts phone each other"
  if (plural && s.mention.people.length > 1) return false;
  return (plural ? HOW_MANY : SOME).has(s.keyAt(s.previous));
}

/** "is to be Rose, after nobody", "named Penelope, after a cartoon" */
const isBaptized = ({ note, next, previous }: Surroundings): boolean =>
  next >= 0 &&
  Boolean(note.gap(next) & COMMA) &&
  note.word(next).key === 'after' &&
  (/^(?:named|called|christened|baptized|baptised)$/.test(note.word(previous).key) ||
    (note.word(previous).key === 'be' && note.word(previous - 1).key === 'to'));

/** "a goat by the name of Rosie" */
const isByNameOf = ({ note, previous }: Surroundings): boolean =>
  note.word(previous).key === 'of' &&
  note.word(previous - 1).key === 'name' &&
  note.word(previous - 2).key === 'the' &&
  note.word(previous - 3).key === 'by';
