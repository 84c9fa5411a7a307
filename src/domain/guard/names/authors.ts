import {
  AUXILIARY,
  DETERMINER,
  FUNCTION_WORD,
  IS_HEADWORD,
  IS_READING,
  IS_SCALE,
  POSSESSIVE,
  PREPOSITION,
  SAYS,
} from '../lexicon/classes.ts';
import { artists, diseases, eponyms, ofArtists } from '../lexicon/senses.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { NOUN, PAST, PLURAL, THIRD } from '../lexicon/lexicon.ts';
import { FAMILY } from '../roster/forms.ts';
import { COMMA, OPENED } from '../text/gaps.ts';
import { AT_START } from '../text/note.ts';
import type { Note } from '../text/note.ts';
import type { Surroundings } from './surroundings.ts';

const BY = wordSet('of from by per on');
const CREDITED = wordSet('from per by after via');
const ATTENDED = wordSet('listened listens listening watched watches watching');

/** "Beck 31", "the Epworth", "read Linehan": a bare surname that stands for an instrument, a disease or a book. */
export function isAuthor(s: Surroundings): boolean {
  if (isOfTwo(s) || isOfSeveral(s)) return true;
  if (isReadBook(s) || isFavourite(s) || isQuotedFrom(s) || isOfWork(s) || isDated(s)) return true;
  if (!eponyms.has(s.word.key) || s.mention.plural) return false;
  if (!s.mayBeName) return s.touchesNext && Boolean(s.classesAt(s.next) & IS_SCALE);
  if (isDisease(s) || isIdea(s) || isTheory(s)) return true;
  if (isScored(s)) return false;
  return isInstrument(s) || isCited(s);
}

/** "Otis 4.1, Holter 3.8, Jo Ann 5.0": a number behind each name of a list. */
function isScored({ note, mention, next }: Surroundings): boolean {
  if (next < 0 || !note.isNumber(next)) return false;
  let at = mention.first - 1;
  while (note.isNumber(at)) at--;
  const counted = at < mention.first - 1 && note.isCapital(at) && note.word(at).exact.length > 0;
  return counted && Boolean(note.gap(mention.first) & COMMA);
}

/** "has Parkinson's", "early Huntington's and": of these a possessive that owns nothing is the disease. */
const isDisease = (s: Surroundings): boolean =>
  s.isPossessive &&
  diseases.has(s.word.key) &&
  (!s.touchesNext ||
    isAmongDiseases(s) ||
    Boolean(s.classesAt(s.next) & (FUNCTION_WORD | IS_SCALE | IS_HEADWORD)) ||
    Boolean(s.classesAt(s.next) & SAYS && s.note.word(s.next).facts & (PAST | THIRD)));

const IDEAS = wordSet(
  'columns triad wheel models theory stages phases hierarchy pyramid schemas distortions',
);

/** "Beck's three columns hang on the fridge" */
const isTheory = ({ note, next, isPossessive, touchesNext }: Surroundings): boolean =>
  isPossessive &&
  touchesNext &&
  (IDEAS.has(note.word(next).key) ||
    (!note.isCapital(next) &&
      note.touches(next + 1) &&
      COUNTED.test(note.raw(next)) &&
      IDEAS.has(note.word(next + 1).key)));

const COUNTED = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|negative|cognitive)$/;

/** "Pick's contrasted with Alzheimer's" */
function isAmongDiseases({ note, mention }: Surroundings): boolean {
  for (let near = mention.first - 4; near <= mention.last + 4; near++)
    if (near !== mention.first && diseases.has(note.word(near).key) && note.isCapital(near)) return true;
  return false;
}

/** `Linehan's "radical acceptance"` */
const isIdea = ({ note, next, isPossessive }: Surroundings): boolean =>
  isPossessive &&
  next >= 0 &&
  /^\s["“]$/.test(note.gapBefore(next)) &&
  !note.isCapital(next) &&
  note.touches(next + 1);

/** `"Get Your Loved One Sober" (Meyers & Wolfe)`, "chapter 4 of Meyers and Wolfe": the two authors of a book. */
function isOfTwo({ note, mention, after, before }: Surroundings): boolean {
  if (mention.parts !== FAMILY) return false;
  const { first, last } = mention;
  const isFirst = /^\s(?:&\s|)$/.test(after) && (after.includes('&') || note.word(last + 1).key === 'and');
  const isSecond =
    /^\s(?:&\s|)$/.test(before) && (before.includes('&') || note.word(first - 1).key === 'and');
  if (!isFirst && !isSecond) return false;
  const head = isFirst ? first : first - (before.includes('&') ? 1 : 2);
  const tail = isSecond ? last : last + (after.includes('&') ? 1 : 2);
  if (!note.isCapital(head) || !note.isCapital(tail)) return false;
  if (/["”’']\s\($/.test(note.gapBefore(head)) && note.gapAfter(tail).startsWith(')')) return true;
  return note.word(head - 1).key === 'of' && isPartOfBook(note, head - 2);
}

/** "PCL-5 (Weathers et al.)" */
const isOfSeveral = ({ note, mention, next }: Surroundings): boolean =>
  mention.parts === FAMILY && next >= 0 && note.word(next).key === 'et' && note.word(next + 1).key === 'al';

/** "(Gray, 1994)", "Gray (2010)" */
const isDated = ({ note, mention, after }: Surroundings): boolean =>
  mention.parts === FAMILY &&
  (YEAR_IN_BRACKETS.test(after + note.raw(mention.last + 1)) ||
    (Boolean(note.gap(mention.first) & OPENED) && YEAR_BEHIND.test(after + note.raw(mention.last + 1))));

const YEAR_IN_BRACKETS = /^\s\((?:19|20)\d\d$/;
const YEAR_BEHIND = /^,?\s(?:19|20)\d\d$/;

/** "Social Stories (Gray)": a surname in brackets behind a title in capitals. */
function isOfWork({ note, mention, previous, after }: Surroundings): boolean {
  if (mention.parts !== FAMILY || previous < 1 || !after.startsWith(')')) return false;
  if (!(note.gap(mention.first) & OPENED) || !note.touches(previous)) return false;
  return [previous - 1, previous].every(
    (at) =>
      note.isCapital(at) && !note.isCaps(at) && note.word(at).exact.length === 0 && note.word(at).facts !== 0,
  );
}

/** "Beck 31", "Beck of 22", "Young's schemas", "Hamilton (HAM-D)", "ESS (Epworth)" */
function isInstrument(s: Surroundings): boolean {
  const { note, next, previous } = s;
  if (next >= 0) {
    if (note.gap(next) & OPENED)
      return note.isCaps(next) || (note.isNumber(next) && s.keyAt(next + 1) === 'item');
    if (/^[\s=:-]{1,3}$/.test(s.after)) {
      if (note.isNumber(next) || s.classesAt(next) & IS_SCALE) return true;
      if (s.keyAt(next) === 'of' && note.isNumber(next + 1)) return true;
    }
    if (s.isPossessive && s.classesAt(next) & IS_SCALE) return true;
  }
  const inBrackets = Boolean(note.gap(s.mention.first) & OPENED) && s.after.startsWith(')');
  return inBrackets && previous >= 0 && (note.isCaps(previous) || note.length(previous) <= 3);
}

const READ = wordSet('read reads reading reread rereading finished');
const WRITTEN_BY_PEERS = wordSet(
  'hand scrawl writing letter letters note notes card log diary entry message messages text texts post email handwriting lips face mood sheet worksheet list',
);

/** "Read Crane, The Red Badge", "half of Early's column": a bare surname behind reading, but not "read Knight's diary". */
function isReadBook(s: Surroundings): boolean {
  const { note, previous } = s;
  if (!s.isCapital || !s.touchesPrevious || s.mention.parts !== FAMILY) return false;
  if (s.isPossessive && s.next >= 0 && WRITTEN_BY_PEERS.has(s.keyAt(s.next))) return false;
  if (s.verb >= 0 && s.classesAt(s.verb) & (SAYS | AUXILIARY)) return false;
  // "read Amber's with great care", "The rota reads Kesha Mon"
  if (s.isPossessive && s.touchesNext && s.classesAt(s.next) & PREPOSITION) return false;
  if (READ.has(s.keyAt(previous))) return !LISTS.has(s.keyAt(previous - 1));
  if (s.keyAt(previous) !== 'of') return false;
  return [1, 2, 3].some((back) => previous - back >= 0 && READ.has(note.word(previous - back).key));
}

const LISTS = wordSet('rota list board sheet schedule sign door card note roster register');

const PARTS_OF_BOOKS = wordSet(
  'pages page chapter chapters volume volumes verse verses stanza lines passage passages works',
);

/** "two pages of Jamison" */
const isQuotedFrom = (s: Surroundings): boolean =>
  s.isCapital &&
  !s.isPossessive &&
  s.touchesPrevious &&
  s.mention.parts === FAMILY &&
  /^(?:of|into)$/.test(s.keyAt(s.previous)) &&
  isPartOfBook(s.note, s.previous - 1);

/** "pages", "chapter 4" */
const isPartOfBook = (note: Note, at: number): boolean =>
  PARTS_OF_BOOKS.has(note.word(note.isNumber(at) ? at - 1 : at).key);

const FAVOURS = wordSet(
  'likes like liked loves love loved prefers preferred quotes quoted quoting hates rereads recites reciting recited',
);

/** `He likes Whitman, "the long one"`. */
function isFavourite(s: Surroundings): boolean {
  if (!s.isCapital || s.mention.parts !== FAMILY) return false;
  if (s.isPossessive) return s.touchesNext && artists.has(s.word.key) && ofArtists.has(s.keyAt(s.next));
  if (!s.touchesPrevious || s.touchesNext) return false;
  return artists.has(s.word.key) && FAVOURS.has(s.keyAt(s.previous));
}

/** "read out a text he'd got from Buber" */
const GOT = wordSet('got gotten had received');

const AGAINST = wordSet('vs versus and or then plus');

function isCited(s: Surroundings): boolean {
  const { note, previous } = s;
  if (isBesideAnother(s) || isBeforeAnother(s)) return true;
  if (previous < 0 || !s.touchesPrevious) return false;
  if (s.isPossessive && s.next >= 0 && WRITTEN_BY_PEERS.has(s.keyAt(s.next))) return false;
  const { classes, key } = note.word(previous);
  if (key === 'her' && note.word(previous - 1).key.startsWith('call')) return false;
  if (classes & (DETERMINER | POSSESSIVE)) return !s.isPossessive;
  if (CREDITED.has(key) && note.gap(previous) & (COMMA | OPENED)) return true;
  if (classes & IS_READING && !ATTENDED.has(key)) return true;
  return BY.has(key) && !GOT.has(s.keyAt(previous - 1)) && readsBefore(note, previous);
}

/** "whether Worden and Kübler-Ross met": before an author whom nobody here is called after. */
function isBeforeAnother({ note, mention, touchesNext, next }: Surroundings): boolean {
  if (!touchesNext || !/^(?:and|or|vs|versus|amp)$/.test(note.word(next).key)) return false;
  const { key, exact } = note.word(mention.last + 2);
  return note.isCapital(mention.last + 2) && exact.length === 0 && eponyms.has(key);
}

/** "YMRS vs. Hamilton", "Barkley's points, then Brown's clusters": beside another instrument or author. */
function isBesideAnother(s: Surroundings): boolean {
  const { note, previous } = s;
  if (previous < 1 || !AGAINST.has(s.keyAt(previous))) return false;
  const { classes, facts, exact } = note.word(previous - 1);
  if (!s.isPossessive)
    return (
      exact.length === 0 &&
      note.isCapital(previous - 1) &&
      Boolean(classes & IS_SCALE || (note.isCaps(previous - 1) && note.length(previous - 1) > 2))
    );
  return Boolean(facts & (NOUN | PLURAL)) && readsBefore(note, previous);
}

/** A book, a chapter or another author within the last words. */
function readsBefore(note: Note, at: number): boolean {
  for (let back = at - 1; back >= at - 8 && back >= 0 && note.position(back + 1) !== AT_START; back--) {
    const { classes, key, exact } = note.word(back);
    if (classes & (IS_READING | IS_SCALE)) return true;
    if (eponyms.has(key) && note.isCapital(back) && exact.length === 0) return true;
  }
  return false;
}
