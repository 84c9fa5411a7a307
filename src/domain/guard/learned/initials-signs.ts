import {
  abbreviations,
  degrees,
  dottedAbbreviations,
  roleAbbreviations,
  states,
  usualPairs,
} from '../lexicon/senses.ts';
import type { Run } from '../names/initials-run.ts';
import { Surroundings } from '../names/surroundings.ts';
import { LISTED } from '../roster/forms.ts';
import type { Note } from '../text/note.ts';
import { around } from './around.ts';
import { company } from './company.ts';
import { INITIALS, OF_INITIALS } from './kinds.ts';
import { formOf } from './middle.ts';
import { bits, FORMS, putInto, steps } from './put.ts';
import type { Put } from './put.ts';

/** Letters that may be a member's initials or an abbreviation, with the points the rules gave them. */
export interface InitialsDoubt {
  readonly note: Note;
  readonly run: Run;
  readonly points: number;
}

const KNOWN_AS = [abbreviations, usualPairs, dottedAbbreviations, roleAbbreviations, degrees, states];
/** The bit of those that are an abbreviation at all. */
const ABBREVIATES = 1;

/**
 * All that is seen of letters that may be initials, as numbers: how they are written, what they may abbreviate, what the rules say,
 * what stands around and who else is named near by. `each` gets every sign; what a sign weighs is learned.
 */
export function initialsSigns({ note, run, points }: InitialsDoubt, each: (sign: number) => void): void {
  const put = putInto(each);
  const s = new Surroundings(note, asMention(note, run));
  const form = formOf(s);
  const writing = writingOf(run);
  const knownAs = KNOWN_AS.reduce((found, list, at) => found | (list.has(run.set) ? 1 << at : 0), 0);
  const abbreviates = knownAs & ABBREVIATES;
  const kind = writing * 8 + Math.min(run.set.length, 4) + abbreviates * 32;
  put(OF_INITIALS.always, 0);
  // Two members' initials that abbreviate nothing differ in nothing: else those of the invented groups would be known by heart.
  const own = abbreviates ? lettersOf(run.set) : 0;
  put(OF_INITIALS.set, own * 4 + writing);
  put(OF_INITIALS.kind, kind);
  put(OF_INITIALS.kindAndForm, kind * FORMS + form);
  steps(points, OF_INITIALS.points, put);
  bits(knownAs, OF_INITIALS.knownAs, 0, put);
  bits(knownAs, OF_INITIALS.knownAsAndWriting, writing, put);
  bits(knownAs, OF_INITIALS.knownAsAndForm, form, put);
  const putAround: Put = (template, value) => {
    put(template + INITIALS, value);
  };
  around(s, { form, kind, own, senses: knownAs }, putAround);
  company(note, run, abbreviates * 2 + (run.dotted ? 1 : 0), putAround);
}

/** "PT", "P.T.", "P. T." or "P-T". */
const writingOf = ({ dotted, spaced, stopped }: Run): number => (dotted ? (spaced ? 2 : stopped ? 1 : 3) : 0);

function lettersOf(set: string): number {
  let letters = 0;
  for (let at = 0; at < set.length; at++) letters = letters * 29 + set.charCodeAt(at) - 96;
  return letters;
}

const asMention = (note: Note, { first, last, end, set }: Run): Surroundings['mention'] => ({
  first,
  last,
  start: note.start(first),
  end,
  people: [],
  rank: LISTED,
  parts: 0,
  length: set.length,
  plural: false,
  foreign: false,
  split: false,
});
