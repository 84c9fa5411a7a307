import { COMMON, KNOWN } from '../lexicon/lexicon.ts';
import { otherSensesOf } from '../lexicon/other-senses.ts';
import {
  artists,
  diseases,
  eponyms,
  massNouns,
  placeNames,
  shopNames,
  streetDrugs,
  timeNouns,
} from '../lexicon/senses.ts';
import { wordlike } from '../names/letters-score.ts';
import type { Surroundings } from '../names/surroundings.ts';
import type { Word } from '../roster/word.ts';
import { around } from './around.ts';
import { company } from './company.ts';
import { SIGN } from './kinds.ts';
import { formOf } from './middle.ts';
import type { Middle } from './middle.ts';
import { bits, FORMS, putInto, steps } from './put.ts';
import type { Put } from './put.ts';

/** A word that fits a member's name and may be something else, with the points the rules gave it. */
export interface Doubt {
  readonly s: Surroundings;
  /** Points by itself. */
  readonly alone: number;
  /** Points with what stands beside it in a list or elsewhere in the note. */
  readonly score: number;
}

const LISTS = [placeNames, eponyms, shopNames, artists, diseases, streetDrugs, massNouns, timeNouns];

/**
 * All that is seen of a word that may name a member, as numbers: its letters and capitals, what the rules say, what stands
 * around. `each` gets every sign; what a sign weighs is learned.
 */
export function signsOf({ s, alone, score }: Doubt, each: (sign: number) => void): void {
  const put = putInto(each);
  const middle = {
    form: formOf(s),
    kind: kindOf(s.word),
    own: s.word.hash,
    senses: otherSensesOf(s.word.key),
  };
  const { form } = middle;
  put(SIGN.form, form);
  steps(score, SIGN.points, put);
  if (score > alone) put(SIGN.raised, Math.min(4, Math.trunc(score - alone)));
  letters(s, middle, put);
  around(s, middle, put);
  company(s.note, s.mention, (s.isCapital ? 1 : 0) + (wordlike(s.word) ? 2 : 0), put);
}

/** Common, rare or no word at all, and what it chiefly is; below 48. */
const kindOf = ({ facts, classes }: Word): number =>
  (facts & COMMON ? 2 : facts & KNOWN ? 1 : 0) + 3 * ((facts >> 9) & 7) + (classes ? 24 : 0);

function letters({ word, mention }: Surroundings, { form, kind, own, senses }: Middle, put: Put): void {
  put(SIGN.rank, Math.min(mention.rank, 4));
  put(SIGN.parts, mention.parts);
  put(SIGN.plural, mention.plural ? 1 : 0);
  put(SIGN.kind, kind);
  put(SIGN.kindAndForm, kind * FORMS + form);
  put(SIGN.name, word.name);
  put(SIGN.kindAndName, kind * 8 + word.name);
  put(SIGN.word, own);
  bits(word.facts, SIGN.facts, 0, put);
  bits(word.classes, SIGN.classes, 0, put);
  bits(senses, SIGN.senses, 0, put);
  bits(senses, SIGN.sensesAndForm, form, put);
  for (let at = 0; at < LISTS.length; at++)
    if (LISTS[at]?.has(word.key)) {
      put(SIGN.list, at);
      put(SIGN.listAndForm, at * FORMS + form);
    }
}
