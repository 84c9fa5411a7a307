import { FUNCTION_WORD } from '../lexicon/classes.ts';
import { otherSensesOf } from '../lexicon/other-senses.ts';
import { houses, shopNames, streetDrugs } from '../lexicon/senses.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { FAMILY } from '../roster/forms.ts';
import { COMMA } from '../text/gaps.ts';
import type { Surroundings } from './surroundings.ts';

const TAKING = wordSet(
  'use uses used using took take takes taking smoke smokes smoked smoking snort snorted snorting shot inject injected injecting rolled ' +
    'rolling popped popping dropped dropping tried trying bought buying sold selling scored on doing did',
);
const DRUGS = wordSet(
  'mdma meth methamphetamine coke cocaine heroin weed cannabis fentanyl acid lsd ecstasy ketamine xanax alcohol pills crack shrooms percs ' +
    'opioids opiates powder',
);
const DRUG_HEADS = wordSet('use cravings craving high overdose pipe addiction binge comedown');
const TO_SOMEBODY = wordSet('to a the his her home out up aside');
const AT_A_PARTY = wordSet('at by in and on again');
const AT_A_SHOP = wordSet('at from near behind outside');

const DOSES = wordSet('mg mcg ml meq iu units bid tid qid qd qhs qam prn daily nightly er xr sr hs tab tabs');

/** "Lyrica 75 bid", "Chantix 1 mg" */
function isDosed({ note, next, touchesNext }: Surroundings): boolean {
  if (!touchesNext || !note.isNumber(next)) return false;
  let at = next + 1;
  while (note.isNumber(at) && at < next + 3) at++;
  return DOSES.has(note.word(at).key) && note.start(at) - note.end(at - 1) <= 1;
}

/** "used Molly", "Crystal and cocaine", "offered Molly at a party" */
export function isDrug(s: Surroundings): boolean {
  if (isDosed(s)) return true;
  if (!streetDrugs.has(s.word.key) || s.isPossessive) return false;
  const before = s.keyAt(s.previous);
  const after = s.keyAt(s.next);
  if (s.touchesNext && DRUG_HEADS.has(after)) return true;
  if (DRUGS.has(after) || DRUGS.has(before)) return true;
  if (!s.touchesPrevious) return false;
  if (TAKING.has(before)) return !TO_SOMEBODY.has(after);
  return before.startsWith('offer') && (!s.touchesNext || AT_A_PARTY.has(after));
}

/** "lunch at Wendy's": a shop that is called by a name, where nothing of hers follows. */
export function isBrand(s: Surroundings): boolean {
  if (isNamedHouse(s) || isProduct(s) || isTakeaway(s) || isTinned(s) || isEmployer(s)) return true;
  if (!s.isCapital || !s.touchesPrevious || !(s.isPossessive || s.word.key.endsWith('s'))) return false;
  if (!shopNames.has(s.word.key) || !AT_A_SHOP.has(s.keyAt(s.previous))) return false;
  return !s.touchesNext || Boolean(s.classesAt(s.next) & FUNCTION_WORD) || s.note.isNumber(s.next);
}

/** "Ginger's, the bar", "Ray's Diner", "Mori, the noodle place" */
function isNamedHouse({ note, next, isPossessive, isCapital }: Surroundings): boolean {
  if (!isCapital || next < 0) return false;
  if (isPossessive && note.isCapital(next) && note.touches(next)) return houses.has(note.word(next).key);
  if (!(note.gap(next) & COMMA) || note.word(next).key !== 'the') return false;
  return houses.has(note.word(next + 1).key) || houses.has(note.word(next + 2).key);
}

const MEALS = wordSet(
  'sub subs pizza pizzas takeout takeaway lasagna slice slices sandwich sandwiches hoagie burger burgers wings tacos gelato cannoli calzone ' +
    'delivery ordered order',
);

/** "A sub from Giuseppe's, halved": what is eaten comes from a house that nothing of theirs follows. */
function isTakeaway({
  note,
  previous,
  isPossessive,
  isCapital,
  touchesNext,
  touchesPrevious,
}: Surroundings): boolean {
  if (!isCapital || !isPossessive || touchesNext || !touchesPrevious || note.word(previous).key !== 'from')
    return false;
  return [1, 2].some((back) => MEALS.has(note.word(previous - back).key));
}

const PACKED = wordSet('can cans tin tins jar box boxes carton');

/** "half a can of Campbell's" */
const isTinned = (s: Surroundings): boolean =>
  s.isCapital &&
  s.isPossessive &&
  s.mention.parts === FAMILY &&
  (!s.touchesNext || Boolean(s.classesAt(s.next) & FUNCTION_WORD)) &&
  s.touchesPrevious &&
  s.keyAt(s.previous) === 'of' &&
  s.note.touches(s.previous) &&
  PACKED.has(s.note.word(s.previous - 1).key);

const JOBS = wordSet('interview interviews job account teller cashier');

/** "Interview at Chase went well": one has a job at a firm, not at a person. */
const isEmployer = (s: Surroundings): boolean =>
  s.isCapital &&
  !s.isPossessive &&
  (s.mention.parts === FAMILY || otherSensesOf(s.word.key) !== 0) &&
  s.touchesPrevious &&
  s.keyAt(s.previous) === 'at' &&
  s.note.touches(s.previous) &&
  JOBS.has(s.note.word(s.previous - 1).key);

const PRODUCTS = wordSet(
  'vacuum truck sofa machine mixer knife knives stove mower tractor piano guitar amp blender skillet jeans boots shoes purse watch ' +
    'lighter cigarettes beer whiskey bourbon cigars pickup sedan van suv motorcycle cola soda chips soup cereal ketchup perfume',
);

/** "Kirby vacuum", "a Ford pickup" */
function isProduct({ note, mention, next, touchesNext, isPossessive, isCapital }: Surroundings): boolean {
  if (!isCapital || isPossessive || !touchesNext || note.isCapital(next)) return false;
  return mention.parts === FAMILY && PRODUCTS.has(note.word(next).key);
}
