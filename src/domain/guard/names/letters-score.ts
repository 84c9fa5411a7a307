import { FUNCTION_WORD, IS_CALENDAR, MODAL } from '../lexicon/classes.ts';
import { COMMON, FEMININE, KNOWN, MASCULINE } from '../lexicon/lexicon.ts';
import { abbreviations, eponyms, massNouns, placeNames, timeNouns } from '../lexicon/senses.ts';
import { CLIPPED, FAMILY, GIVEN, LISTED, NICKNAME } from '../roster/forms.ts';
import type { Word } from '../roster/word.ts';
import { AFTER_MARK, AT_START, INSIDE } from '../text/note.ts';
import { NOT_ASCII } from '../text/tokens.ts';
import type { Surroundings } from './surroundings.ts';

/** Points for letters that no context need confirm. */
export const PLAIN = 6;

/** Whether the letters are also an English word, a month or a weekday. */
export function wordlike({ facts, classes, key }: Word): boolean {
  return Boolean(facts & KNOWN) || Boolean(classes & (FUNCTION_WORD | IS_CALENDAR)) || timeNouns.has(key);
}

/** A thing one counts: it wants an article, so that bare it is a name. */
export const countable = ({ key }: Word): boolean => !massNouns.has(key) && !timeNouns.has(key);

/** What the letters, the capitals and the place in the sentence say, before the neighbours are heard. */
export function lettersScore(s: Surroundings): number {
  // "Đỗ" folds to "do", but no English word is written so.
  if (s.mention.rank < CLIPPED && hasForeignLetters(s)) return PLAIN;
  return wordlike(s.word) ? wordScore(s) : plainScore(s);
}

const FOREIGN_LETTER = /[^\p{ASCII}\p{Cf}\p{P}]/u;

const hasForeignLetters = ({ note, mention }: Surroundings): boolean =>
  Boolean(note.shape(mention.first) & NOT_ASCII) && FOREIGN_LETTER.test(note.raw(mention.first));

/** Letters that are no English word. */
function plainScore(s: Surroundings): number {
  const { rank } = s.mention;
  const { name, key } = s.word;
  if (rank < CLIPPED) {
    if (rank > LISTED && s.isCaps && abbreviations.has(key))
      return s.note.isCapsStyle(s.mention.first) ? 0 : -3;
    if (key.length <= 2) return s.isCaps ? -2 : s.isCapital ? (s.position === AT_START ? 1 : 3) : -4;
    if (placeNames.has(key) || eponyms.has(key)) return s.isCapital ? 4 : 2;
    if (rank > LISTED && key.length <= 3 && !s.isCapital)
      return s.note.isLowerCaseStyle(s.mention.first) ? 1 : -1;
    return PLAIN;
  }
  const inside = s.isCapital && s.position === INSIDE && !s.note.isCapsStyle(s.mention.first);
  if (rank === CLIPPED) return key.length <= 3 ? (inside ? 1 : -2) : inside ? 3 : s.isCapital ? 1 : -2;
  if (name !== 0) return inside ? 2 : s.isCapital ? 1 : -2;
  if (s.isCapital) return inside ? 4 : 2;
  return key.length >= 6 ? 1 : -1;
}

/** Letters that are an English word too: capitals inside a sentence say much, at its head little. */
function wordScore(s: Surroundings): number {
  const { word, mention } = s;
  const isMonth = Boolean(word.classes & IS_CALENDAR);
  const rare = !(word.facts & COMMON) && !isMonth;
  const grammar = Boolean(word.classes & (FUNCTION_WORD & ~MODAL)) || word.key.length <= 2;
  const misspelt = mention.rank < CLIPPED ? 0 : rare ? -1 : -3;
  if (!s.isCapital) {
    if (grammar) return -12;
    return misspelt + (s.note.isLowerCaseStyle(mention.first) ? -2 : -5) + (rare ? 2 : 0);
  }
  /** A rare word that many people bear is a name first: Dale, Colleen, Holly. */
  const unusual = !rare ? 0 : word.name & (FEMININE | MASCULINE) && countable(word) ? 3 : 1;
  if (s.note.isCapsStyle(mention.first)) return misspelt - 1 + unusual;
  if (s.position === INSIDE) return misspelt + (grammar ? 2 : isMonth ? 0.5 : 3);
  if (grammar) return -5;
  if (s.position === AFTER_MARK) return misspelt + unusual + (/:\s*$/.test(s.before) ? 1 : 0);
  const time = timeNouns.has(word.key) && mention.parts & FAMILY ? -1 : 0;
  return misspelt + unusual + time + (mention.parts & (GIVEN | NICKNAME) ? -1 : -2);
}
