import { IS_CALENDAR, IS_PEER } from '../lexicon/classes.ts';
import { FEMININE, MASCULINE } from '../lexicon/lexicon.ts';
import { eponyms } from '../lexicon/senses.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { COMMA, END, MARK, NEWLINE, STOP, VISIBLE } from '../text/gaps.ts';
import type { Note } from '../text/note.ts';
import type { Surroundings } from './surroundings.ts';

/** What stands behind each name of a row: a number, or a word such as "yes". */
const NUMBER = 1;
const MARKED = 2;
type Value = typeof NUMBER | typeof MARKED;

const MARKS = wordSet('y n yes no pass passed partial done undone absent present late excused incomplete');
/** How far around the other names of a row are looked for, in words. */
const REACH = 40;
/** So many others have to stand in a row of authors: "Beck 31, Hamilton 14" are instruments. */
const OTHERS = 2;

/**
 * "JL 6 4 5, Garfield 0/8/8, Marsh Y", "Early, 4. Hide, 2.": whether a mention stands in a row of members with a value behind
 * each. There a surname is no instrument and a word no word.
 */
export function isInRow({ note, mention, word, isCapital }: Surroundings): boolean {
  if (!isCapital || !isItem(note, mention.first)) return false;
  const value = valueBehind(note, mention.last);
  if (value === undefined) return false;
  const others = new Set<string>();
  for (let at = Math.max(0, mention.first - REACH); at <= mention.last + REACH && note.exists(at); at++) {
    if (at >= mention.first && at <= mention.last) continue;
    if (!isHead(note, at, value)) continue;
    const { key, classes } = note.word(at);
    if (classes & IS_PEER) return true;
    if (key === word.key) continue;
    others.add(key);
    if (others.size >= OTHERS || !(eponyms.has(key) && eponyms.has(word.key))) return true;
  }
  return false;
}

/** Whether another name begins an item of the row and the same sort of value stands behind it. */
function isHead(note: Note, at: number, value: Value): boolean {
  const { exact, initials, classes, name, key } = note.word(at);
  if (classes & IS_PEER && isItem(note, at)) return valueBehind(note, at) === value;
  if (!note.isCapital(at) || classes & IS_CALENDAR) return false;
  const isGiven = Boolean(name & (FEMININE | MASCULINE)) && !eponyms.has(key);
  if (exact.length === 0 && !isGiven && !(initials.length > 0 && note.isCaps(at))) return false;
  if (!isItem(note, at)) return false;
  return [at, at + 1, at + 2].some(
    (last) =>
      (last === at || (note.isCapital(last) && !(note.gap(last) & (COMMA | MARK | NEWLINE)))) &&
      valueBehind(note, last) === value,
  );
}

/** At the head of a line, or behind a comma, a semicolon, a full stop or a colon. */
const isItem = (note: Note, at: number): boolean =>
  at === 0 || Boolean(note.gap(at) & (NEWLINE | COMMA | STOP | MARK | END));

function valueBehind(note: Note, last: number): Value | undefined {
  const at = last + 1;
  // The stop of "Theo R. 8" ends nothing.
  const ends = END | NEWLINE | (note.length(last) > 1 ? STOP : 0);
  if (!note.exists(at) || note.gap(at) & ends) return undefined;
  if (note.isNumber(at)) return note.length(at) <= 3 ? NUMBER : undefined;
  const isLast =
    !note.exists(at + 1) || Boolean(note.gap(at + 1) & VISIBLE) || Boolean(note.gap(at + 1) & NEWLINE);
  return isLast && MARKS.has(note.word(at).key) ? MARKED : undefined;
}
