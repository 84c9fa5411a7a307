import { FUNCTION_WORD, MODAL } from '../lexicon/classes.ts';
import { otherSensesOf } from '../lexicon/other-senses.ts';
import { hasTitle } from '../names/elsewhere.ts';
import { NAME_FROM } from '../names/evidence.ts';
import { PLAIN, wordlike } from '../names/letters-score.ts';
import type { Surroundings } from '../names/surroundings.ts';
import { CLIPPED } from '../roster/forms.ts';
import { NOT_ASCII } from '../text/tokens.ts';
import { signsOf } from './signs.ts';
import type { Doubt } from './signs.ts';
import { loadWeights } from './weights.ts';

/**
 * Whether the weights have a say: of an English word, a word only like a name, a place, a brand, an author. They know English
 * letters: what holds a foreign or an invisible one, what is broken in two, what has a title and what is a word of
 * grammar is left to the rules.
 */
export function isWeighed(s: Surroundings, points: number): boolean {
  const { note, mention, word } = s;
  if (mention.split || hasTitle(s) || note.shape(mention.first) & NOT_ASCII) return false;
  if (word.classes & (FUNCTION_WORD & ~MODAL)) return false;
  return points < PLAIN || mention.rank >= CLIPPED || wordlike(word) || otherSensesOf(word.key) !== 0;
}

/** What one unit of a packed weight is worth, in log-odds. */
export const STEP = 0.1;

/** How much all signs together correct what the points say, in log-odds. */
function correction(doubt: Doubt): number {
  const { bias, weights } = loadWeights();
  let steps = bias;
  signsOf(doubt, (sign) => {
    steps += weights[sign] ?? 0;
  });
  return steps * STEP;
}

const PER_POINT = 0.6;
const MOST = 9;
/** Half way between what the rules take for a word and for a name. */
const MIDDLE = 0.5;

/** The log-odds that the points alone give. */
export const priorOf = ({ score }: Doubt): number =>
  PER_POINT * Math.max(-MOST, Math.min(MOST, score - MIDDLE));

/**
 * The weights overrule the points only where they are clear: they make a name of what the rules take for a word at odds
 * from here on, and a word of what the rules take for a name below `MAKES_WORD`. Set on notes held out from learning.
 */
const MAKES_NAME = 2;
const MAKES_WORD = -0.75;

const worth = (prior: number, odds: number): number => odds - (prior < 0 ? MAKES_NAME : MAKES_WORD);

/** Whether a word is a name, by the log-odds of the points alone and of all signs. */
export const isNameAt = (prior: number, odds: number): boolean => worth(prior, odds) >= 0;

/** The points of a word in the light of the weights: from NAME_FROM on it is a name. */
export function weighed(doubt: Doubt): number {
  const prior = priorOf(doubt);
  return NAME_FROM + worth(prior, prior + correction(doubt));
}
