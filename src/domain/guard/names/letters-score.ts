import { FUNCTION_WORD, IS_CALENDAR, MODAL } from '../lexicon/classes.ts';
import { COMMON, FEMININE, KNOWN, MASCULINE } from '../lexicon/lexicon.ts';
import { abbreviations, eponyms, massNouns, peopleHeads, placeNames, timeNouns } from '../lexicon/senses.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { CLIPPED, FAMILY, GIVEN, LISTED, NICKNAME } from '../roster/forms.ts';
import type { Word } from '../roster/word.ts';
import { BLANK, COMMA, MARK } from '../text/gaps.ts';
import { AFTER_MARK, AT_START, INSIDE } from '../text/note.ts';
import type { Note } from '../text/note.ts';
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
  if (hasInvisible(s)) return PLAIN;
  return wordlike(s.word) ? wordScore(s) : plainScore(s);
}

const FOREIGN_LETTER = /[^\p{ASCII}\p{Cf}\p{P}]/u;
const INVISIBLE = /\p{L}\p{Cf}+\p{L}/u;

/** "Sum\u200bmer": nobody hides a character in a word by chance. */
const hasInvisible = ({ note, mention, isCapital }: Surroundings): boolean =>
  isCapital && Boolean(note.shape(mention.first) & NOT_ASCII) && INVISIBLE.test(note.raw(mention.first));

const hasForeignLetters = ({ note, mention }: Surroundings): boolean =>
  Boolean(note.shape(mention.first) & NOT_ASCII) && FOREIGN_LETTER.test(note.raw(mention.first));

/** Letters that are no English word. */
function plainScore(s: Surroundings): number {
  const { rank } = s.mention;
  const { name, key } = s.word;
  if (rank < CLIPPED) {
    const inCaps = s.note.isCapsStyle(s.mention.first);
    if (s.isCaps && abbreviations.has(key) && (rank > LISTED || !inCaps))
      return inCaps ? 0 : rank > LISTED ? -3 : 1;
    if (key.length <= 2) return shortScore(s);
    if (placeNames.has(key) || eponyms.has(key)) return s.isCapital ? 4 : 2;
    if (rank > LISTED && key.length <= 3 && !s.isCapital)
      return s.note.isLowerCaseStyle(s.mention.first) ? 1 : -1;
    return PLAIN;
  }
  const inside = s.isCapital && s.position === INSIDE && !s.note.isCapsStyle(s.mention.first);
  const unheard = name === 0 && s.word.classes === 0 && !s.isCaps && !abbreviations.has(key);
  if (rank === CLIPPED && key.length <= 3 && unheard && s.isCapital) return inside ? 3 : 1;
  if (rank === CLIPPED) return key.length <= 3 ? (inside ? 1 : -2) : inside ? 3 : s.isCapital ? 1 : -2;
  if (name !== 0) return inside ? 2 : s.isCapital ? 1 : -2;
  if (s.isCapital) return inside ? 4 : 2;
  return key.length >= 6 ? 1 : -1;
}

/** "Bo", "Wu": in lower case only where a note has no capitals and the letters stand for nothing else. */
function shortScore(s: Surroundings): number {
  const bare = s.note.isLowerCaseStyle(s.mention.first) && !abbreviations.has(s.word.key);
  if (s.isCaps) return bare ? 1 : -2;
  if (s.isCapital) return s.position === AT_START ? 1 : 3;
  return bare ? -1 : -4;
}

/** Letters that are an English word too: capitals inside a sentence say much, at its head little. */
function wordScore(s: Surroundings): number {
  const { word, mention } = s;
  const isMonth = Boolean(word.classes & IS_CALENDAR);
  const rare = !(word.facts & COMMON) && !isMonth;
  const grammar =
    Boolean(word.classes & (FUNCTION_WORD & ~MODAL)) ||
    (word.key.length <= 2 && Boolean(word.facts & COMMON));
  const dated = isMonth && s.next >= 0 && s.note.isNumber(s.next);
  const headed = !grammar && !dated && isListedUnderPeople(s) ? (s.isCapital ? 2 : 4) : 0;
  const misspelt = (mention.rank < CLIPPED ? 0 : rare ? -1 : -3) + headed;
  if (!s.isCapital) {
    if (grammar) return -12;
    if (mention.plural) return misspelt - 5;
    return misspelt + (s.note.isLowerCaseStyle(mention.first) ? -1 : -5) + (rare ? 2 : 0);
  }
  /** A rare word that many people bear is a name first: Dale, Colleen, Holly. */
  const unusual = !rare ? 0 : word.name & (FEMININE | MASCULINE) && countable(word) ? 3 : 1;
  if (s.note.isCapsStyle(mention.first)) return misspelt - 1 + unusual;
  if (s.position === INSIDE || isInClause(s) || isQuotedAlone(s) || isLoud(s))
    return misspelt + (grammar ? 2 : isMonth ? monthScore(s) : 3);
  if (grammar) return -5;
  if (s.position === AFTER_MARK) return misspelt + unusual + colonScore(s);
  const time = timeNouns.has(word.key) && mention.parts & FAMILY ? -1 : 0;
  return misspelt + unusual + time + (mention.parts & (GIVEN | NICKNAME) ? -1 : -2);
}

/** `asked what "Wells" did`: no sentence begins in quotation marks that hold one word. */
const isQuotedAlone = ({ before, after, isCaps, previous }: Surroundings): boolean =>
  previous >= 0 && !isCaps && /\s["“‘']$/.test(before) && /^[.,!?]?["”’']/.test(after);

/** "the ride home only. WOODS has the truck" in a note that has no capitals else. */
const isLoud = ({ isCaps, note, mention }: Surroundings): boolean =>
  isCaps &&
  (note.isLowerCaseStyle(mention.first) ||
    (mention.first === 0 && /^[a-z]/.test(note.raw(mention.last + 1))));

/** Behind a semicolon, a slash or a bracket no capital is due: there it is a name's. */
const isInClause = ({ position, before, note, mention }: Surroundings): boolean =>
  position === AFTER_MARK && /^\s?[;/(—–]\s?$/.test(before) && !note.isCapital(mention.last + 1);

const THEMES = wordSet(
  'theme themes topic topics skill skills word words value values quote verse song mantra focus affirmation intention lesson title concept',
);

/** "Door: Grace" against "Theme: Grace" */
const colonScore = ({ before, note, mention }: Surroundings): number =>
  !before.trimEnd().endsWith(':') ? 0 : THEMES.has(note.word(mention.first - 1).key) ? -4 : 1;

const TIME_BEFORE = wordSet(
  'in of by since until till late early mid every each last next this through before after from to during around about end start ' +
    'beginning first on and or past between till for the a an is its was it',
);

/** "giggle and June with him": a month that neither a date nor a word of time stands beside. */
function monthScore(s: Surroundings): number {
  const { note, previous, next } = s;
  if (previous < 0 || !s.touchesPrevious || TIME_BEFORE.has(s.keyAt(previous))) return 0.5;
  if (
    note.isNumber(previous) ||
    s.classesAt(previous) & IS_CALENDAR ||
    /(?:st|nd|rd|th)$/.test(s.keyAt(previous))
  )
    return 0.5;
  if (next >= 0 && (note.isNumber(next) || s.classesAt(next) & IS_CALENDAR)) return 0.5;
  return 2;
}

/** How far back the head of a list is looked for, in words. */
const HEAD_REACH = 24;

/** "Birthdays: Grace on the 23rd", "Pairs: will and art": in a list that is headed as one of people. */
export function isListedUnderPeople(s: Surroundings): boolean {
  const { note, mention } = s;
  const { first } = mention;
  if (first === 0 || !(note.gap(first) & (COMMA | MARK | BLANK))) return false;
  if (!(note.gap(first) & (COMMA | MARK)) && note.word(first - 1).key !== 'and') return false;
  for (let at = first; at > 0 && first - at < HEAD_REACH; at--) {
    if (note.position(at) === AT_START && at !== first) return false;
    if (note.gap(at) & MARK && note.gapBefore(at).includes(':')) return isPeopleHead(note, at - 1);
  }
  return false;
}

/** "Birthdays", "wins shared aloud", "readings heard" */
function isPeopleHead(note: Note, last: number): boolean {
  for (let at = last; at > last - 3 && at >= 0; at--) {
    if (peopleHeads.has(note.word(at).key)) return true;
    if (note.position(at) === AT_START) return false;
  }
  return false;
}
