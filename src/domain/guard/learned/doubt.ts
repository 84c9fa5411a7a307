import { FUNCTION_WORD, MODAL } from '../lexicon/classes.ts';
import { otherSensesOf } from '../lexicon/other-senses.ts';
import { hasTitle } from '../names/elsewhere.ts';
import { NAME_FROM } from '../names/evidence.ts';
import { PLAIN, wordlike } from '../names/letters-score.ts';
import type { Surroundings } from '../names/surroundings.ts';
import { COMMON } from '../lexicon/lexicon.ts';
import { CLIPPED, NEAR } from '../roster/forms.ts';
import { NOT_ASCII } from '../text/tokens.ts';
import { isAmongNamesOnly } from './company.ts';
import { signsOf } from './signs.ts';
import type { Doubt } from './signs.ts';
import { correction } from './weights.ts';

/**
 * Whether the weights have a say: of an English word, a word only like a name, a place, a brand, an author. They know English
 * letters: what holds a foreign or an invisible one, what is broken in two, what has a title and what is a word of
 * grammar is left to the rules.
 */
export function isWeighed(s: Surroundings, points: number): boolean {
  const { note, mention, word } = s;
  if (mention.split || hasTitle(s) || note.shape(mention.first) & NOT_ASCII) return false;
  if (word.classes & (FUNCTION_WORD & ~MODAL) || isCountedAmong(s)) return false;
  // "brought water" beside a Walter, "NOT YET BOOKED" beside a Brooke
  const isBare = !s.isCapital || note.isCapsStyle(mention.first);
  if (mention.rank >= NEAR && word.facts & COMMON && isBare) return false;
  return points < PLAIN || mention.rank >= CLIPPED || wordlike(word) || otherSensesOf(word.key) !== 0;
}

/** "the two Shores": people of one name on the roster. */
const isCountedAmong = ({ mention, isCapital, touchesPrevious, previous, note }: Surroundings): boolean =>
  mention.plural &&
  mention.people.length > 1 &&
  isCapital &&
  touchesPrevious &&
  /^(?:two|both)$/.test(note.word(previous).key);

const PER_POINT = 0.6;
const MOST = 9;
/** Half way between what the rules take for a word and for a name. */
const MIDDLE = 0.5;

/** The log-odds that the points alone give. */
export const priorOf = ({ score }: Doubt): number =>
  PER_POINT * Math.max(-MOST, Math.min(MOST, score - MIDDLE));

/** What the points all but rule out, "ever" in the midst of a sentence, has to be this much clearer. */
const UNLIKELY = { prior: -2, odds: 1 };
/** A leak is worse than a word looked at in vain: so much the odds may speak against a name. Set on notes held out from learning. */
const LEAN = 0.45;

/** What the odds are worth once the points alone have been heard: from 0 on, a word is a name. */
export const worthOf = (prior: number, odds: number): number =>
  odds + LEAN - (prior < UNLIKELY.prior ? UNLIKELY.odds : 0);

/** The points of a word in the light of the weights: from NAME_FROM on it is a name. */
export function weighed(doubt: Doubt): number {
  if (isAmongNamesOnly(doubt.s.note, doubt.s.mention)) return doubt.score;
  const prior = priorOf(doubt);
  const corrected = correction((each) => {
    signsOf(doubt, each);
  });
  return NAME_FROM + worthOf(prior, prior + corrected);
}
