import { ADDRESSES, PREPOSITION, SAYS } from '../lexicon/classes.ts';
import { VERB } from '../lexicon/lexicon.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Surroundings } from './surroundings.ts';

const MANNER = wordSet('with for in about of on');
export const SOCIAL = wordSet(
  'paired pair sat sits sitting sit talked argued disagreed agreed partnered connected clashed walked laughed cried next close closer opposite',
);

const TO_SOMEBODY = wordSet(
  'next close closer apologized apologised apologizes listened listens talked talks spoke speaks lied said says according responded reacted ' +
    'waved pointed gave handed lent whispered explained similar',
);

/** A preposition that belongs to what people do to each other: "sat next to May", "apologized to king", "looked at grace". */
export function isGoverned(s: Surroundings): boolean {
  const { note, previous } = s;
  const { classes, key } = note.word(previous);
  if (!(classes & PREPOSITION) || !note.touches(previous)) return false;
  const verb = note.word(previous - 1);
  if (key === 'to' && !s.isCapital && s.word.facts & VERB) return TO_SOMEBODY.has(verb.key);
  if (SOCIAL.has(verb.key)) return true;
  return Boolean(verb.classes & (SAYS | ADDRESSES)) && !MANNER.has(key);
}
