import { IS_CALENDAR } from '../lexicon/classes.ts';
import { otherSensesOf } from '../lexicon/other-senses.ts';
import { abbreviations } from '../lexicon/senses.ts';
import { wordlike } from '../names/letters-score.ts';
import { INSIDE } from '../text/note.ts';
import type { Note } from '../text/note.ts';
import { COMPANY } from './kinds.ts';
import type { Put } from './put.ts';

/** How far it is looked for others, in words. */
const REACH = 20;
/** More of one kind than so many are as good as so many. */
const MOST = 4;
/** Letters of initials and abbreviations at most. */
const LONGEST = 4;

/** What stands at a word: nobody's letters, a member's or an abbreviation's, "P.T.", a name, one that is a word, too, another capital. */
const NOBODYS = 1;
const INITIALS = 2;
const ABBREVIATION = 3;
const DOTTED = 4;
const NAME = 5;
const DOUBTFUL = 6;
const OTHER = 7;
const KINDS = 8;
/** Bits of those that may be somebody here. */
const PERSONS = (1 << INITIALS) | (1 << DOTTED) | (1 << NAME) | (1 << DOUBTFUL);

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * Who and what stands near words that may name somebody: names, initials, capitals of nobody. And how many of those are written
 * alike: in "R.M.: stairs, met. TC: no mower. G.R.: church" a colon stands behind each. `sort`, below 8, is what the words are.
 */
export function company(note: Note, { first, last }: Stretch, sort: number, put: Put): void {
  const standing = standingIn(note, isBare(note, first));
  const seen = new Uint8Array(KINDS);
  const before = note.gap(first);
  const behind = note.gap(last + 1);
  let alike = 0;
  let others = 0;
  const end = Math.min(note.count, last + REACH + 1);
  for (let at = Math.max(0, first - REACH); at < end; at++) {
    const what = standing[at] ?? 0;
    if (what === 0 || (at >= first && at <= last)) continue;
    const until = what === DOTTED ? at + 1 : at;
    seen[what] = (seen[what] ?? 0) + 1;
    const likeness = note.gap(until + 1) === behind ? (note.gap(at) === before ? 2 : 1) : 0;
    if (PERSONS & (1 << what)) alike += likeness;
    else others += likeness;
    if (until === first - 1) put(COMPANY.neighbour, (what * 2 * 8 + sort) * 256 + (before & 255));
    if (at === last + 1) put(COMPANY.neighbour, ((what * 2 + 1) * 8 + sort) * 256 + (behind & 255));
    at = until;
  }
  for (let what = NOBODYS; what < KINDS; what++) {
    const many = what * 8 + Math.min(seen[what] ?? 0, MOST);
    put(COMPANY.seen, many);
    put(COMPANY.seenAndSort, many * 8 + sort);
  }
  const [persons, things] = [Math.min(alike, MOST), Math.min(others, MOST)];
  put(COMPANY.alike, persons * 8 + sort);
  put(COMPANY.others, things * 8 + sort);
  put(COMPANY.alikeAndOthers, (persons * 8 + things) * 8 + sort);
  put(COMPANY.alikeAndBehind, behind * 8 + persons);
}

/** So many words around that are letters or names make no sentence. */
const TOO_MANY = 28;

/** Whether nearly nothing but letters and names stands around: no sentence, of which the weights could know something. The rules decide. */
export function isAmongNamesOnly(note: Note, { first, last }: Stretch): boolean {
  const standing = standingIn(note, isBare(note, first));
  const end = Math.min(note.count, last + REACH + 1);
  let many = 0;
  for (let at = Math.max(0, first - REACH); at < end; at++) if (standing[at] !== 0) many++;
  return many >= TOO_MANY;
}

/** In a sentence without small letters or without capitals these tell nothing. */
const isBare = (note: Note, at: number): boolean => !note.isCapital(at) || note.isCapsStyle(at);

const kept = new WeakMap<Note, Map<boolean, Uint8Array>>();

/** What stands at each word of a note, read once; where capitals tell nothing (`bare`), whatever is no word counts. */
function standingIn(note: Note, bare: boolean): Uint8Array {
  const known = kept.get(note) ?? new Map<boolean, Uint8Array>();
  kept.set(note, known);
  const read =
    known.get(bare) ?? Uint8Array.from({ length: note.count }, (_, at) => standsAt(note, at, bare));
  known.set(bare, read);
  return read;
}

function standsAt(note: Note, at: number, bare: boolean): number {
  const word = note.word(at);
  const { key, exact, initials, facts, classes } = word;
  if (bare ? facts !== 0 || classes !== 0 : !note.isCapital(at)) return 0;
  if (key.length === 1) return isHalf(note, at) ? DOTTED : 0;
  if (exact.length > 0) return wordlike(word) || otherSensesOf(key) !== 0 ? DOUBTFUL : NAME;
  if (key.length <= LONGEST && (note.isCaps(at) || bare))
    return initials.length === 0 ? NOBODYS : abbreviations.has(key) ? ABBREVIATION : INITIALS;
  return !bare && note.position(at) === INSIDE && !(classes & IS_CALENDAR) ? OTHER : 0;
}

/** The first of "P.T." */
const isHalf = (note: Note, at: number): boolean =>
  note.exists(at + 1) && note.length(at + 1) === 1 && /^(?:\.\s?|-)$/.test(note.gapAfter(at));
