import { DETERMINER, IS_PEER } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { COMMA, END, MARK, STOP } from '../text/gaps.ts';
import { AT_START } from '../text/note.ts';
import type { Note } from '../text/note.ts';
import type { Surroundings } from './surroundings.ts';

const PLAYS = wordSet('did played plays voiced acted');
/** How far before the name the one who plays the first part is looked for, in words. */
const REACH = 12;
/** A part has so many words at most: "the angry hotel clerk". */
const LONGEST = 4;

/** "Chase did the hold music and Tate the receptionist", `Client was "the craving," Frank "the kids,"`: who plays what, behind another. */
export function isCast({ note, mention, next }: Surroundings): boolean {
  const { first } = mention;
  if (next < 0 || !(note.word(next).classes & DETERMINER) || !endsSoon(note, next)) return false;
  if (!(note.gap(first) & COMMA) && note.word(first - 1).key !== 'and') return false;
  const quoted = /["“]$/.test(note.gapBefore(next));
  for (let at = first - 2; at > first - REACH && at > 0 && note.position(at) !== AT_START; at--)
    if (PLAYS.has(note.word(at).key) || (quoted && note.word(at).key === 'was'))
      return note.word(at - 1).exact.length > 0 || Boolean(note.word(at - 1).classes & IS_PEER);
  return false;
}

/** The part ends its clause: no verb follows. */
function endsSoon(note: Note, from: number): boolean {
  for (let at = from + 2; at <= from + LONGEST; at++)
    if (!note.exists(at) || note.gap(at) & (COMMA | STOP | END | MARK) || note.word(at).key === 'and')
      return true;
  return false;
}
