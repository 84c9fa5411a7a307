import {
  BE,
  DETERMINER,
  FUNCTION_WORD,
  IS_KIN,
  IS_PEER,
  IS_ROLE,
  NAMES,
  POSSESSIVE,
} from '../lexicon/classes.ts';
import { ADJECTIVE, NOUN, PAST } from '../lexicon/lexicon.ts';
import { houses } from '../lexicon/senses.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { COMMA, HYPHENATED, OPENED } from '../text/gaps.ts';
import { AT_START, INSIDE } from '../text/note.ts';
import type { Note } from '../text/note.ts';
import { CLITIC } from '../text/tokens.ts';
import { isApposed, isClosed } from './apposition.ts';
import { isCast } from './cast.ts';
import { isListedUnderPeople } from './letters-score.ts';
import type { Surroundings } from './surroundings.ts';

const TITLES_OF_KIN = wordSet('uncle aunt auntie grandma grandpa granny nana tia tio sister brother');
/** What else is called by a name. */
const CALLED_THINGS = wordSet('boat ship horse song band town film show');
const YEARS = wordSet('year years yrs months weeks');
const PETS = wordSet('dog cat puppy kitten horse pony parrot bird rabbit hamster goat');
const GROUP = wordSet('group class peer peers fellow groupmate');
const SEVERAL = wordSet(
  'twins brothers sisters sons daughters kids children boys girls nephews nieces cousins uncles aunts grandkids grandchildren neighbors ' +
    'neighbours coworkers colleagues friends dogs cats',
);
/** Beside no pronoun only family counts: "Mark (brother)"; "Patience (boss)" is a role played. */
const FAMILY_WORDS = wordSet(
  'mother father mom dad brother sister son daughter husband wife aunt uncle cousin niece nephew grandmother grandfather spouse ex ' +
    'stepdad stepmom stepfather stepmother stepson stepdaughter roommate landlord landlady attorney lawyer po neighbor neighbour coworker',
);

/** The token of the word that makes the bearer of the name family or an outsider, or -1: "her brother Mark", "Mark, her ex,". */
export function kinBeside(s: Surroundings): number {
  const before = kinBefore(s);
  return before >= 0 ? before : kinAfter(s);
}

function kinBefore(s: Surroundings): number {
  const at = s.previous;
  if (at < 0) return -1;
  if (isOnTag(s, at)) return at;
  if (s.touchesPrevious && s.keyAt(at) !== 'and') {
    if (isKin(s.note, at)) return aboutGroup(s.note, at) || isToSponsor(s.note, at) ? -1 : at;
    if (TITLES_OF_KIN.has(s.keyAt(at))) return at;
    return s.classesAt(at) & NAMES ? namedKin(s.note, at) : -1;
  }
  if (s.keyAt(at) === 'and') return secondOf(s, at - 1);
  if (!isApposed(s.note, s.mention.first) || !(isClosed(s) || isFirstOfTwo(s, at))) return -1;
  if (isDuty(s, at) || isCast(s)) return -1;
  const kin = isKin(s.note, at) || SEVERAL.has(s.keyAt(at));
  return kin && !aboutGroup(s.note, at) ? at : yearsOf(s.note, at);
}

/** "wants to sponsor Moana" */
const isToSponsor = (note: Note, at: number): boolean =>
  note.word(at).key === 'sponsor' && note.word(at - 1).key === 'to';

/** "Quiet corner buddy: Tenzin", "Driver: Will": behind a colon only family is family, the others are what is to be done. */
const isDuty = (s: Surroundings, at: number): boolean =>
  !FAMILY_WORDS.has(s.keyAt(at)) && s.before.trimEnd().endsWith(':');

/** "Her twins, Summer and Sky," */
const isFirstOfTwo = ({ note, next, touchesNext }: Surroundings, kin: number): boolean =>
  SEVERAL.has(note.word(kin).key) && touchesNext && note.word(next).key === 'and' && note.isCapital(next + 1);

/** The kin of whom a name is the second: "her twins, Sky and Summer", "her sons Art and Dean". */
function secondOf({ note }: Surroundings, first: number): number {
  const kin = first - 1;
  const isPair = note.isCapital(first) && SEVERAL.has(note.word(kin).key) && !aboutGroup(note, kin);
  return isPair && (note.touches(first) || isApposed(note, first)) ? kin : -1;
}

const TAGS = wordSet('badge tag nametag label shirt jersey plate card license apron desk door');
const SHOWS = wordSet('said says read reads');

/** "Driver's badge said William", "the waitress by her badge, Joy,": what somebody outside wears. */
function isOnTag({ note, mention, touchesPrevious }: Surroundings, at: number): boolean {
  const shows = touchesPrevious && SHOWS.has(note.word(at).key);
  const tag = shows ? at - 1 : at;
  if (!TAGS.has(note.word(tag).key) || !(shows || isApposed(note, mention.first))) return false;
  for (let near = tag - 1; near >= tag - 4 && near >= 0 && note.position(near + 1) !== AT_START; near--)
    if (note.word(near).classes & IS_KIN) return !shows || note.isPossessive(near);
  return false;
}

/** "brother", "mother-in-law" */
function isKin(note: Note, at: number): boolean {
  if (note.word(at).classes & IS_KIN) return true;
  return note.word(at).key === 'law' && note.word(at - 1).key === 'in' && Boolean(note.gap(at) & HYPHENATED);
}

/** "husband of ten years, Frank," */
function yearsOf(note: Note, at: number): number {
  if (!YEARS.has(note.word(at).key)) return -1;
  for (let back = at - 1; back >= at - 4 && back >= 0; back--)
    if (note.word(back).classes & IS_KIN) return back;
  return -1;
}

/** "a dog called King", "a girl at work named Crystal"; a peer named so is a member, and "she named Mark" names one. */
function namedKin(note: Note, named: number): number {
  // "Ball toss: named Angel"
  if (note.gapBefore(named).includes(':')) return -1;
  for (let at = named - 1; at >= named - 7 && at >= 0 && note.position(at + 1) !== AT_START; at--) {
    const { classes } = note.word(at);
    if (classes & IS_PEER) return -1;
    if (classes & (IS_KIN | IS_ROLE)) return at;
  }
  // "a diner called Patricia's"
  const { key, classes, facts } = note.word(named - 1);
  if (houses.has(key) || CALLED_THINGS.has(key)) return named;
  if (note.word(named).key === 'called') return -1;
  return note.isCapital(named - 1) || classes & (FUNCTION_WORD | IS_PEER) || !(facts & NOUN) ? -1 : named;
}

/** "Lance, his cousin," "Mark (her ex-husband)", "Mark is her brother". */
function kinAfter(s: Surroundings): number {
  if (s.next < 0) return -1;
  if (s.classesAt(s.next) & BE && s.touchesNext)
    return isPet(s) ? s.next + 2 : kinPhrase(s, s.next + 1, true);
  // "Births: Grace, a girl, and Joy, a boy" tells what the named have.
  // "Jealous of Merle: her daughter visits"
  if (isCast(s) || isCompared(s) || !isApposed(s.note, s.next) || s.after.startsWith(':')) return -1;
  if (s.classesAt(s.next) & DETERMINER && isListedUnderPeople(s)) return -1;
  return kinPhrase(s, s.next, false);
}

/** "is, like Will, a father of twins" */
const isCompared = ({ note, previous }: Surroundings): boolean =>
  /^(?:like|unlike)$/.test(note.word(previous).key) && Boolean(note.gap(previous) & COMMA);

/** "Jade being the cat" */
const isPet = ({ note, next }: Surroundings): boolean =>
  Boolean(note.word(next + 1).classes & DETERMINER) && PETS.has(note.word(next + 2).key);

/** What one of the room may be as well: "Rose, a mother of four,", "Roman, a retired teacher,". */
const ONESELF = wordSet(
  'mother father mom dad parent grandmother grandfather grandma grandpa grandparent teacher driver cashier barber mechanic plumber electrician ' +
    'waiter waitress bartender server pastor coach manager supervisor lawyer attorney professor poet writer singer actor actress author ' +
    'gardener janitor clerk commander dentist pharmacist realtor accountant contractor hairdresser stylist',
);

const isOneself = (note: Note, from: number, at: number): boolean =>
  ONESELF.has(note.word(at).key) || note.word(from + 1).key === 'retired';

/** "his cousin", "her late husband", "an old friend", "Kendra's brother". */
function kinPhrase({ note }: Surroundings, from: number, owned: boolean): number {
  const opener = note.word(from);
  const isSomebody = /^an?$/.test(opener.key);
  const possessed = Boolean(opener.classes & POSSESSIVE) || Boolean(note.shape(from) & CLITIC);
  if (!possessed && (owned || !(opener.classes & DETERMINER)))
    return FAMILY_WORDS.has(opener.key) && !owned && note.gap(from) & OPENED ? from : -1;
  for (let at = from + 1; at <= from + 3 && note.exists(at) && note.position(at) === INSIDE; at++) {
    const { classes, facts } = note.word(at);
    if (classes & IS_PEER) return -1;
    if (classes & IS_KIN && !note.isPossessive(at))
      return aboutGroup(note, at) || isLooks(note, from, at) || (isSomebody && isOneself(note, from, at))
        ? -1
        : at;
    if (!(facts & (ADJECTIVE | PAST | NOUN))) return -1;
  }
  return -1;
}

/** "Abdi, the tall boy": what somebody looks like, not whose they are. */
const isLooks = (note: Note, from: number, at: number): boolean =>
  note.word(from).key === 'the' && at > from + 1 && /^(?:boy|girl|kid)$/.test(note.word(at).key);

/** "friend from group", "group friend": one of the room after all. */
function aboutGroup(note: Note, at: number): boolean {
  for (let near = at - 2; near <= at + 3; near++)
    if (near !== at && note.exists(near) && GROUP.has(note.word(near).key)) return true;
  return false;
}

const ANY = wordSet('a an another some certain');

/** "A Miss Hope", "His attorney, Mr. Mason," and "her neighbor Mrs. Hill". */
export function isTitledOutsider({ note, mention }: Surroundings): boolean {
  const title = mention.first - 1;
  const at = title - 1;
  if (at < 0 || note.position(title) === AT_START) return false;
  // "an old Mr. Stone"
  const article = note.word(at).facts & ADJECTIVE && note.touches(at) ? at - 1 : at;
  if (note.touches(title) && ANY.has(note.word(article).key)) return true;
  if (!(note.word(at).classes & IS_KIN)) return false;
  return (note.touches(title) || isApposed(note, title)) && !aboutGroup(note, at);
}
