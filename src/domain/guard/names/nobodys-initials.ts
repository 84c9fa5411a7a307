import { HYPHENATED } from '../text/gaps.ts';
import type { Note } from '../text/note.ts';
import type { Run } from './initials-run.ts';

/** Whether the letters can be nobody here: explained, before the surname of somebody else, or the head of a number. */
export const areNobodys = (note: Note, run: Run): boolean =>
  isExplained(note, run) || isOfOther(note, run) || isCode(note, run);

/** "MB (mealtime bites)": letters that the note itself explains. */
function isExplained(note: Note, { last, end, set }: Run): boolean {
  const next = last + 1;
  if (!note.exists(next) || !/^\s?\(/.test(note.text.slice(end, end + 2)) || note.isCapital(next))
    return false;
  return note.length(next) > 2 && note.word(next).key.startsWith(set.charAt(0));
}

/** "T.J. Maxx", "A.J. Foyt": before a name in capitals that is nobody's here and no English word. */
const isOfOther = (note: Note, { last, dotted }: Run): boolean => {
  const next = last + 1;
  if (!dotted || !note.exists(next) || !/^\.?\s$/.test(note.gapAfter(last)) || !note.isCapital(next))
    return false;
  const { facts, classes, exact } = note.word(next);
  return facts === 0 && classes === 0 && exact.length === 0 && note.length(next) > 2;
};

/** "MB-0574" */
const isCode = (note: Note, { last, dotted }: Run): boolean =>
  !dotted && Boolean(note.gap(last + 1) & HYPHENATED) && note.isNumber(last + 1);
