import { BE, IS_KIN, IS_PEER } from '../lexicon/classes.ts';
import { PLURAL } from '../lexicon/lexicon.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { FAMILY } from '../roster/forms.ts';
import { COMMA } from '../text/gaps.ts';
import { AT_START } from '../text/note.ts';
import { isNominal, isPhraseBefore } from './surroundings.ts';
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
  if (isBorn(s)) return false;
  // "a kind of Morse"
  if (s.keyAt(s.previous) === 'of' && /^(?:kind|sort|type|brand)$/.test(s.note.word(s.previous - 1).key))
    return true;
  const plural = s.mention.plural || s.word.facts & PLURAL;
  // "the two Roberts phone each other"
  if (plural && s.mention.people.length > 1) return false;
  return (plural ? HOW_MANY : SOME).has(s.keyAt(s.previous));
}

/** "long before she was a Pruitt": by the name one has or had. */
const isBorn = ({ note, mention, previous, touchesNext, next, isCapital }: Surroundings): boolean =>
  isCapital &&
  mention.parts === FAMILY &&
  !mention.plural &&
  note.word(previous).key === 'a' &&
  Boolean(note.word(previous - 1).classes & BE) &&
  /^(?:she|he|who|d|i|they)$/.test(note.word(previous - 2).key) &&
  !(touchesNext && isNominal(note.word(next)));

const BORN = wordSet(
  'baby newborn infant girl boy daughter son child grandson granddaughter niece nephew twin puppy kitten dog cat pup foal',
);
/** How far before the name it is said who is to bear it, in words. */
const BORN_REACH = 10;

/** "The baby is to be Rose, after nobody", "was called Penelope, after a cartoon" */
function isBaptized({ note, next, previous }: Surroundings): boolean {
  if (next < 0 || !(note.gap(next) & COMMA) || note.word(next).key !== 'after') return false;
  const { key } = note.word(previous);
  const before = note.word(previous - 1);
  if (/^(?:named|christened|baptized|baptised)$/.test(key)) return true;
  if (key === 'called') return Boolean(before.classes & BE);
  if (key !== 'be' || before.key !== 'to') return false;
  for (let at = previous; at > previous - BORN_REACH && note.position(at) !== AT_START; at--)
    if (BORN.has(note.word(at - 1).key)) return true;
  return false;
}

/** "a goat by the name of Rosie", but not "a peer by the name of Rosie" */
const isByNameOf = ({ note, previous }: Surroundings): boolean =>
  isPhraseBefore(note, previous, ['by', 'the', 'name', 'of']) &&
  Boolean(note.word(previous - 4).classes & IS_KIN) &&
  !(note.word(previous - 4).classes & IS_PEER);
