import {
  ACTS,
  BE,
  classOf,
  FUNCTION_WORD,
  IS_CALENDAR,
  IS_HEADWORD,
  IS_KIN,
  IS_OFFICE,
  IS_PEER,
  IS_ROLE,
  IS_TITLE,
  PREPOSITION,
  SAYS,
} from '../lexicon/classes.ts';
import { ING, KNOWN, PAST, THIRD } from '../lexicon/lexicon.ts';
import { phrasesWith } from '../lexicon/phrases.ts';
import type { Phrase } from '../lexicon/phrases.ts';
import { eponyms, numberWords } from '../lexicon/senses.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { CLIPPED, FAMILY, PARTICLE } from '../roster/forms.ts';
import { BLANK, COMMA, END, HYPHENATED, MARK, NEWLINE, STOP } from '../text/gaps.ts';
import { AT_START, INSIDE } from '../text/note.ts';
import { isAnybody, SOME } from './anybody.ts';
import { isAuthor } from './authors.ts';
import { isBrand, isDrug } from './goods.ts';
import { isGoverned } from './governed.ts';
import { wordlike } from './letters-score.ts';
import { isHeaded, isPartOfLongerName } from './longer-names.ts';
import { isExplained, isQuotedWork, isScripture, isWork } from './works.ts';
import { goesBefore, isPlace } from './places.ts';
import { INITIAL } from './mention.ts';
import type { Surroundings } from './surroundings.ts';

/** Why words that fit a name are no person of the group. */
export type Elsewhere =
  | 'phrase'
  | 'anybody'
  | 'work'
  | 'office'
  | 'longer-name'
  | 'heading'
  | 'place'
  | 'author'
  | 'drug'
  | 'brand'
  | 'scripture';

/** The other thing a capitalised word stands for, judged by its neighbours; undefined where nothing speaks for one. */
export function elsewhere(s: Surroundings): Elsewhere | undefined {
  if (s.mention.length > 1) return severalWords(s);
  if (
    isPhrase(s) ||
    isUrged(s) ||
    isExplained(s) ||
    isCompounded(s) ||
    isSpokenOf(s) ||
    isUnit(s) ||
    isNumbered(s) ||
    isDated(s)
  )
    return 'phrase';
  if (isOffice(s)) return 'office';
  if (hasTitle(s)) return undefined;
  if (isAnybody(s)) return 'anybody';
  if (isScripture(s)) return 'scripture';
  if (isWork(s)) return 'work';
  if (isAuthor(s)) return 'author';
  if (isPlace(s)) return 'place';
  if (isDrug(s)) return 'drug';
  if (isBrand(s)) return 'brand';
  if (isHeaded(s)) return 'heading';
  if (isPartOfLongerName(s)) return 'longer-name';
  return undefined;
}

function severalWords(s: Surroundings): Elsewhere | undefined {
  if (isFounder(s)) return 'phrase';
  if (isQuotedWork(s)) return 'author';
  if (isPlaceOfTwoWords(s)) return 'place';
  if (s.mention.rank >= CLIPPED && s.touchesPrevious && SOME.has(s.keyAt(s.previous))) return 'anybody';
  const onlyFamily = !(s.mention.parts & ~(FAMILY | PARTICLE));
  return onlyFamily && !hasTitle(s) && (isHeaded(s) || isPartOfLongerName(s)) ? 'longer-name' : undefined;
}

/** "Bill W. and Dr. Bob", "friends of Bill W.": who founded AA. */
function isFounder({ note, mention, word }: Surroundings): boolean {
  const { first, last } = mention;
  if (word.key !== 'bill' || note.word(last).key !== 'w') return false;
  if (note.word(first - 1).key === 'of' && note.word(first - 2).key === 'friends') return true;
  return ['and', 'dr', 'bob'].every((key, nth) => note.word(last + 1 + nth).key === key);
}

/** Whether a blank, or a full stop and a blank, and no more stands before the name. */
const followsTitle = (s: Surroundings): boolean => {
  const gap = s.note.gap(s.mention.first);
  return s.mention.first > 0 && Boolean(gap & BLANK) && !(gap & (COMMA | MARK | END));
};

export const hasTitle = (s: Surroundings): boolean =>
  Boolean(s.classesAt(s.mention.first - 1) & IS_TITLE) && followsTitle(s);

/**
 * Inside a sentence and in capitals a name is a name: there only words of content make a fixed phrase ("Rose Bowl"),
 * not the little ones ("told Hope to").
 */
function isPhrase(s: Surroundings): boolean {
  const phrases = phrasesWith(s.word.key);
  if (phrases === undefined) return false;
  const { first, last } = s.mention;
  if (phrases.always) return true;
  return (
    (first > 0 && fitsOneOf(s, phrases.behind.get(s.keyAt(first - 1)))) ||
    (s.note.exists(last + 1) && fitsOneOf(s, phrases.ahead.get(s.keyAt(last + 1))))
  );
}

// Loops rather than `some` and `every` with functions made for each word: this is asked of every word in doubt.
function fitsOneOf(s: Surroundings, phrases: readonly Phrase[] | undefined): boolean {
  if (phrases !== undefined) for (const phrase of phrases) if (fitsPhrase(s, phrase)) return true;
  return false;
}

function fitsPhrase(s: Surroundings, { before, after }: Phrase): boolean {
  const { first, last } = s.mention;
  if (s.isPossessive && after.length === 0) return false;
  if (before.length > 0 && isQuoted(s, first - before.length)) return false;
  if (!areWords(s, first - before.length, before, 1) || !areWords(s, last + 1, after, 0)) return false;
  const month = Boolean(s.word.classes & IS_CALENDAR);
  if (month && s.isCapital && (isGoverned(s) || actsHere(s))) return false;
  if (!s.isCapital || month) return true;
  return [...before, ...after].some((word) => !(classOf(word) & FUNCTION_WORD));
}

/** Whether `words` stand in a row from a token on, each bound to its neighbour on the name's side. */
function areWords(s: Surroundings, from: number, words: readonly string[], side: 0 | 1): boolean {
  for (let at = 0; at < words.length; at++) if (!isWord(s, from + at, words[at] ?? '', side)) return false;
  return true;
}

/** `"Mine," said Grace.` */
const isQuoted = ({ note }: Surroundings, at: number): boolean =>
  Boolean(note.word(at).classes & SAYS) && Boolean(note.gap(at) & MARK);

/** "until June mentioned it", "Speeches by June and Jordan" */
function actsHere({ note, next: at, touchesNext }: Surroundings): boolean {
  if (!touchesNext) return false;
  const next = note.word(at).key === 'not' && note.touches(at + 1) ? at + 1 : at;
  const { classes, key } = note.word(next);
  if (classes & (SAYS | ACTS))
    return (
      !(classes & FUNCTION_WORD) && Boolean(note.word(next).facts & (PAST | THIRD | (next > at ? ING : 0)))
    );
  return key === 'and' && note.isCapital(next + 1) && note.word(next + 1).exact.length > 0;
}

/** "Roux-en-Y", "Beck-style" */
function isCompounded(s: Surroundings): boolean {
  const { note, mention, word } = s;
  const next = mention.last + 1;
  if (isShortened(s) || isMade(s)) return true;
  if (!note.exists(next) || !(note.gap(next) & HYPHENATED) || note.isCapital(next)) return false;
  if (!s.isCapital) return Boolean(note.word(next).facts & KNOWN) && !note.isLowerCaseStyle(mention.first);
  return (
    note.word(next).key === 'en' || Boolean(note.word(next).classes & PREPOSITION) || eponyms.has(word.key)
  );
}

/** "Pace yourselves", but not "Ask Will yourself" */
const isUrged = ({ note, next, touchesNext, position }: Surroundings): boolean =>
  position !== INSIDE && touchesNext && /^yoursel(?:f|ves)$/.test(note.word(next).key);

/** "by March 15 from the rest" */
const isDated = ({ note, next, touchesNext, word, isCapital, isPossessive }: Surroundings): boolean =>
  isCapital &&
  !isPossessive &&
  Boolean(word.classes & IS_CALENDAR) &&
  touchesNext &&
  isDay(note.isNumber(next) ? note.raw(next) : '');

const isDay = (digits: string): boolean =>
  /^\d{1,2}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= 31;

const NUMBERED = wordSet(
  'ward room bay unit hall lane day week page step gate pier lot bed floor line chapter verse track court house',
);

/** "somebody from Ward 6", "Page 12 again": a thing that is numbered. */
const isNumbered = ({ note, next, touchesNext, word, isPossessive }: Surroundings): boolean =>
  touchesNext &&
  !isPossessive &&
  NUMBERED.has(word.key) &&
  /^\d{1,3}$/.test(note.isNumber(next) ? note.raw(next) : '');

/** "40 min", "2 ml", "four min" */
const isUnit = ({ note, previous, touchesPrevious, isCapital, word }: Surroundings): boolean =>
  touchesPrevious &&
  !isCapital &&
  word.key.length <= 3 &&
  (note.isNumber(previous) || numberWords.has(note.word(previous).key));

const MADE = wordSet(
  'brand branded style styled type based like esque inspired themed colored coloured shaped size sized era made approved',
);

/** "Winston-brand walkers", "Beck-style" */
const isMade = ({ note, mention }: Surroundings): boolean =>
  Boolean(note.gap(mention.last + 1) & HYPHENATED) && MADE.has(note.word(mention.last + 1).key);

const WORDS_FOR_WORDS = wordSet('word verb noun name month season color colour brand virtue place street');

/** "Winterbourne is not a word", "Noel, noel" */
function isSpokenOf({ note, mention, next, word }: Surroundings): boolean {
  if (next < 0) return false;
  if (note.gap(next) & COMMA && note.word(next).key === word.key && !note.isCapital(next))
    return (
      note.isCapital(mention.first) &&
      !note.isCaps(mention.first) &&
      note.position(mention.first) === AT_START
    );
  if (!(note.word(next).classes & BE)) return false;
  const from = note.word(next + 1).key === 'not' ? next + 2 : next + 1;
  const said = note.word(from + 1).key;
  if (said === 'name' && !wordlike(word)) return false;
  return /^an?$/.test(note.word(from).key) && WORDS_FOR_WORDS.has(said);
}

const SHORTENED = wordSet('max min art gen sec vol fig');

const EXTREME = /^(?:max|min)$/;

/** "Max. 12 tonight", "Art. 5", "Max two toppings" */
function isShortened({ note, mention, word }: Surroundings): boolean {
  const next = mention.last + 1;
  if (!SHORTENED.has(word.key)) return false;
  if (note.isNumber(next) && note.gapBefore(next) === '. ') return true;
  return (
    EXTREME.test(word.key) &&
    note.touches(next) &&
    (note.isNumber(next) || numberWords.has(note.word(next).key))
  );
}

/** Whether `word` stands at a token with nothing but blanks or a hyphen to its neighbour on the name's side. */
function isWord({ note }: Surroundings, at: number, word: string, side: 0 | 1): boolean {
  if (!note.exists(at) || note.word(at).key !== word) return false;
  return !(note.gap(at + side) & (STOP | COMMA | END | MARK | NEWLINE));
}

const ALWAYS_OFFICE = wordSet('dr prof rev fr sen gov pres st');
const RANKS = wordSet('sgt lt capt');
const OFFICE_IN_LOWER_CASE = wordSet(
  'judge officer doctor nurse pastor detective sheriff professor reverend rabbi imam',
);

/** "Dr. King", "Judge Hill", "Rev. Woods": somebody in office, not somebody in the group. */
function isOffice(s: Surroundings): boolean {
  const at = s.mention.first - 1;
  if (!followsTitle(s)) return false;
  const { classes, key } = s.note.word(at);
  if (!(classes & IS_OFFICE) || classes & IS_PEER) return false;
  if (ALWAYS_OFFICE.has(key)) return true;
  if (RANKS.has(key)) return isInService(s, at);
  if (s.note.gap(s.mention.first) & STOP) return false;
  return (s.note.isCapital(at) && s.note.position(at) === INSIDE) || OFFICE_IN_LOWER_CASE.has(key);
}

/** "Her parole officer Lt. Hill", "Capt. Hill of the fire department": with no more said, a member may have a rank. */
const isInService = ({ note, next }: Surroundings, rank: number): boolean =>
  Boolean(note.word(rank - 1).classes & (IS_ROLE | IS_KIN)) ||
  note.word(rank - 1).key === 'officer' ||
  (next >= 0 && /^(?:of|from|at)$/.test(note.word(next).key));

const AT_A_PLACE = wordSet('at to around near in from through over by');

/** "the Jordan Lake trip", "drove to Will Park": a full name of two words that reads as a place. */
function isPlaceOfTwoWords(s: Surroundings): boolean {
  const { note, mention } = s;
  if (mention.parts & INITIAL || mention.last - mention.first !== 1 || !s.isCapital || s.isPossessive)
    return false;
  if (!(note.word(mention.last).classes & IS_HEADWORD) || !wordlike(note.word(mention.last))) return false;
  if (s.isCompound) return true;
  return s.touchesPrevious && AT_A_PLACE.has(s.keyAt(s.previous)) && goesBefore(note, s.previous);
}
