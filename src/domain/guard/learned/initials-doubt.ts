import { abbreviations, roleAbbreviations } from '../lexicon/senses.ts';
import { SURE_INITIALS } from '../names/initials-weight.ts';
import type { Run } from '../names/initials-run.ts';
import { isAmongNamesOnly } from './company.ts';
import { initialsSigns } from './initials-signs.ts';
import type { InitialsDoubt } from './initials-signs.ts';
import { correction } from './weights.ts';

const PER_POINT = 0.5;
const LEAST = -4;
const MOST = 5;
/** Half way between what the rules take for an abbreviation and for a person's initials. */
const MIDDLE = 0.9;

/** The log-odds that the points alone give. */
export const initialsPriorOf = ({ points }: InitialsDoubt): number =>
  PER_POINT * Math.max(LEAST, Math.min(MOST, points - MIDDLE));

/**
 * So much the odds may speak against a person. The texts learned from hold an abbreviation of nobody's for each initials; in a chart
 * these seldom are a member's by chance, least of all two letters that abbreviate nothing, but for the posts of a clinic (SW, HR). Set
 * on notes held out from learning.
 */
const LEAN = { pair: 2.8, other: 1.4, post: 0.4 };

/** What the odds are worth: from 0 on, the letters are a person's. */
export const worthOfInitials = ({ set }: Run, odds: number): number => odds + leanFor(set);

const leanFor = (set: string): number =>
  roleAbbreviations.has(set)
    ? LEAN.post
    : set.length === 2 && !abbreviations.has(set)
      ? LEAN.pair
      : LEAN.other;

/** From so many points on the rules are right: of letters without full stops that abbreviate nothing, and of any. */
const CERTAIN = { plain: SURE_INITIALS, any: 5 };
/** From so many on they say so where the weights know nothing: in capitals, and in a row of nothing but letters. */
const LIKELY = 1;

/** Whether letters are somebody's initials, in the light of the weights. */
export function areInitials(doubt: InitialsDoubt): boolean {
  const { note, run, points } = doubt;
  if (points >= (run.dotted || abbreviations.has(run.set) ? CERTAIN.any : CERTAIN.plain)) return true;
  if (note.isCapsStyle(run.first) || isAmongNamesOnly(note, run)) return points >= LIKELY;
  const odds =
    initialsPriorOf(doubt) +
    correction((each) => {
      initialsSigns(doubt, each);
    });
  return worthOfInitials(run, odds) >= 0;
}
