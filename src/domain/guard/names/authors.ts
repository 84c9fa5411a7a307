import { DETERMINER, IS_READING, IS_SCALE, POSSESSIVE, PREPOSITION } from '../lexicon/classes.ts';
import { eponyms } from '../lexicon/senses.ts';
import { AT_START } from '../text/note.ts';
import type { Surroundings } from './surroundings.ts';

/** "Beck 31", "the Epworth", "read Linehan": a bare surname that stands for an instrument, a disease or a book. */
export function isAuthor(s: Surroundings): boolean {
  if (!eponyms.has(s.word.key) || s.mention.plural || (!s.isCapital && !(s.classesAt(s.next()) & IS_SCALE)))
    return false;
  const next = s.next();
  const previous = s.previous();
  if (next >= 0 && /^[\s=:-]{1,3}$/.test(s.after)) {
    if (s.note.isNumber(next)) return true;
    if (s.classesAt(next) & IS_SCALE) return true;
    if (s.note.word(next).key === 'of' && s.note.isNumber(next + 1)) return true;
  }
  if (s.note.isPossessive(s.mention.last) && next >= 0 && s.classesAt(next) & IS_SCALE) return true;
  if (next >= 0 && /^\s?\(/.test(s.after) && s.note.isCaps(next)) return true;
  if (
    /[,(]\s?$/.test(s.previous() >= 0 ? s.note.gapBefore(s.previous()) : '') &&
    s.touchesPrevious &&
    /^(?:from|per|by|after|via)$/.test(s.note.word(previous).key)
  )
    return true;
  if (previous < 0) return false;
  const touches = s.touchesPrevious;
  const classes = s.classesAt(previous);
  if (touches && classes & (DETERMINER | POSSESSIVE) && !s.note.isPossessive(s.mention.last)) return true;
  if (s.before.includes('(') && s.after.startsWith(')') && abbreviation(s, previous)) return true;
  if (touches && classes & IS_READING && !/^listened|watch/.test(s.note.word(previous).key)) return true;
  return (
    touches &&
    Boolean(classes & PREPOSITION) &&
    /^(?:of|from|by|per|on)$/.test(s.note.word(previous).key) &&
    readsBefore(s, previous)
  );
}

const abbreviation = (s: Surroundings, at: number): boolean =>
  s.note.isCaps(at) || s.note.isNumber(at) || s.note.raw(at).length <= 3;

/** A book, a chapter or another author within the last words. */
function readsBefore(s: Surroundings, at: number): boolean {
  for (let back = at - 1; back >= at - 8 && back >= 0 && s.note.position(back + 1) !== AT_START; back--) {
    const word = s.note.word(back);
    if (word.classes & (IS_READING | IS_SCALE)) return true;
    if (eponyms.has(word.key) && s.note.isCapital(back)) return true;
  }
  return /^(?:per)$/.test(s.note.word(at).key);
}
