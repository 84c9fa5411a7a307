import {
  ACTS,
  BE,
  GOES,
  IS_CALENDAR,
  IS_KIN,
  IS_PEER,
  IS_ROLE,
  RELATIVE,
  SAYS,
  SUBJECT,
} from '../lexicon/classes.ts';
import { placeNames, states } from '../lexicon/senses.ts';
import { isNamedPlace } from '../lexicon/other-senses.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { FAMILY } from '../roster/forms.ts';
import { COMMA, MARK } from '../text/gaps.ts';
import { AT_START } from '../text/note.ts';
import type { Note } from '../text/note.ts';
import { isPhraseBefore } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';

const COMPASS = wordSet('north south west new rhode british nova');
const PAIRED = wordSet('dakota carolina hampshire jersey york island columbia scotia zealand');
/** What is held or had in a town and in nobody: "court in Brewer". */
const HELD = wordSet(
  'court clinic bed apartment condo cabin trailer funeral wedding shelter hospital jail prison rehab motel airport',
);

/** "went to Addison, outside Chicago", "Miles, pop. 900"; but "talked to Ivy, outside Macy's, of it" */
function isOutlying({ note, next, previous, touchesPrevious }: Surroundings): boolean {
  if (next < 0 || !(note.gap(next) & COMMA)) return false;
  const { key } = note.word(next);
  if (/^pop(?:ulation)?$/.test(key)) return note.isNumber(next + 1);
  if (!touchesPrevious || !TOWARDS.has(note.word(previous).key) || !goesBefore(note, previous)) return false;
  const beyond = next + 1;
  return (
    /^(?:outside|near)$/.test(key) &&
    note.isCapital(beyond) &&
    !note.isPossessive(beyond) &&
    note.word(beyond).exact.length === 0
  );
}

/** "flew home by way of Glasgow", but not "heard of it by way of Ivy" */
const isOnTheWay = ({ note, previous, touchesPrevious, next }: Surroundings): boolean =>
  touchesPrevious &&
  isPhraseBefore(note, previous, ['by', 'way', 'of']) &&
  goesBefore(note, previous - 2) &&
  !(next >= 0 && note.word(next).classes & RELATIVE);

const TOWARDS = wordSet('to in from through near around outside over into at for toward towards via of');

/** Nobody is driven to or moved to as one is to a town. */
const TRAVELS = wordSet(
  'drove drive drives driving flew fly flies flying moved relocated travelled traveled commutes commuted commuting trip trips bus buses train trains ferry flight flights road',
);

/** "stay away from Ford", "a change in Paris", "saw himself in Hunter": nobody goes there. */
const isAbstract = (note: Note, at: number): boolean =>
  (note.word(at).key === 'from' && note.word(at - 1).key === 'away') ||
  (note.word(at).key === 'in' && OF_PEOPLE.has(note.word(at - 1).key));

const OF_PEOPLE = wordSet(
  'change changes trust confidence faith interest difference improvement growth progress himself herself themselves disappointed confided confides confide believe believed believes found',
);

/** How far before "to" the journey is looked for, in words. */
const JOURNEY = 6;

/** "took the bus down to Kettering", "drove over the pass to Medina"; but "drove up to Matt" and "moved closer to Priya" went to somebody. */
function isTravelled({ note, mention, word }: Surroundings, last: number): boolean {
  if (TRAVELS.has(note.word(last).key)) return true;
  if (mention.parts !== FAMILY && !isNamedPlace(word.key)) return false;
  for (let at = last; at > last - JOURNEY && at >= 0 && note.touches(at + 1); at--) {
    const { key } = note.word(at);
    if (JOURNEYS.has(key)) return true;
    if (!ON_THE_WAY.has(key)) return false;
  }
  return false;
}

const JOURNEYS = wordSet(
  'drove drive drives driving rode flew fly flies flying bus buses train trains ferry flight flights greyhound amtrak coast highway',
);
const ON_THE_WAY = wordSet(
  'up down over out back across straight all the a his her their way bus train coast pass mountains river home',
);

/** "comes from Farah": where somebody is at home. */
const ORIGINS = wordSet('come comes came hails hailed originally native moved fled emigrated immigrated');

/** "quiet around Fremont, who was inside with his cousin" */
const isWhoever = ({ note, next }: Surroundings): boolean => next >= 0 && /^whom?$/.test(note.word(next).key);

const REMARKS = wordSet(
  'idea ideas answer answers question questions suggestion feedback joke jokes comment comments remark laugh laughs laughter word words line ' +
    'advice praise apology thanks note card support help hug tissue gum push nudge offer objection silence tip challenge',
);

/** "the idea came from Nkechi": what people say and give comes from people, and most things do not come from where no place is known. */
function isSaidBy({ note, word }: Surroundings, at: number): boolean {
  if (at < 0) return false;
  if (REMARKS.has(note.word(at).key)) return true;
  const { classes, exact, key } = note.word(at);
  const isSomebody =
    classes & (SUBJECT | RELATIVE | IS_KIN | IS_PEER | IS_ROLE) ||
    exact.length > 0 ||
    /^(?:people|folks)$/.test(key);
  return !placeNames.has(word.key) && !isNamedPlace(word.key) && !isSomebody;
}

/** "in Madison", "drove to Winters", "Brooks, Alberta", "Thibodaux is in Louisiana" */
export function isPlace(s: Surroundings): boolean {
  const { note, next, previous } = s;
  if (!s.mayBeName || s.isPossessive || isWhoever(s)) return false;
  if (next >= 0 && note.gap(next) & COMMA && isState(note, next)) return true;
  if (next >= 0 && s.classesAt(next) & BE && note.word(next + 1).key === 'in' && isState(note, next + 2))
    return true;
  if (isAmongPlaces(s) || isTeam(s) || isOutlying(s) || isOnTheWay(s)) return true;
  if (previous < 0 || !s.touchesPrevious) return false;
  const key = s.keyAt(previous);
  if (key === 'on') return s.mention.parts === FAMILY && !s.touchesNext && goesBefore(note, previous);
  if (key === 'then' || key === 'and') return placeNames.has(s.word.key) && isNextStop(s);
  if (!TOWARDS.has(key)) return false;
  if (isAbstract(note, previous)) return false;
  if (key === 'to' && s.isCapital && isTravelled(s, previous - 1)) return true;
  if (key === 'from' && s.isCapital && ORIGINS.has(note.word(previous - 1).key))
    return !isSaidBy(s, previous - 2);
  const known = placeNames.has(s.word.key);
  if (key === 'in') {
    const held = note.touches(previous) && HELD.has(note.word(previous - 1).key);
    return known || held || goesBefore(note, previous);
  }
  return known && (key === 'outside' || goesBefore(note, previous));
}

function isState(note: Note, at: number): boolean {
  // "South Dakota"
  if (COMPASS.has(note.word(at).key) && note.touches(at + 1))
    return isState(note, at + 1) || PAIRED.has(note.word(at + 1).key);
  // "B.C."
  if (
    note.length(at) === 1 &&
    note.length(at + 1) === 1 &&
    note.isCapital(at) &&
    note.gapBefore(at + 1) === '.'
  )
    return states.has(note.word(at).key + note.word(at + 1).key);
  if (!states.has(note.word(at).key)) return false;
  return note.length(at) > 2 ? note.isCapital(at) || note.isLowerCaseStyle(at) : note.isCaps(at);
}

/** A verb of living or going within the three words before. */
export function goesBefore(note: Note, at: number): boolean {
  for (let back = at - 1; back >= at - 3 && back >= 0 && note.position(back + 1) !== AT_START; back--)
    if (note.word(back).classes & GOES) return true;
  return false;
}

const WATCHING = /^(?:watch|watched|watches|watching|saw|see|seen|seeing)$/;
const PLAYS = /^(?:lose|win|beat|play|score|tie|lost|won|beating|losing|winning|playing)$/;

/** "He watched Dallas lose": a town's team. */
const isTeam = ({ note, previous, next, touchesPrevious, touchesNext, word }: Surroundings): boolean =>
  touchesPrevious &&
  touchesNext &&
  placeNames.has(word.key) &&
  WATCHING.test(note.word(previous).key) &&
  PLAYS.test(note.word(next).key);

/** "Savannah, Charleston and home": in a list with a place that nobody here is called after. */
function isAmongPlaces({ note, mention, word }: Surroundings): boolean {
  if (!placeNames.has(word.key)) return false;
  return [-1, 1].some((step) => {
    const edge = step < 0 ? mention.first : mention.last + 1;
    const listed = /^(?:, |, and | and )$/.test(note.gapBefore(edge));
    const linked = note.word(mention.first + step).key === 'and' ? 2 * step : listed ? step : 0;
    const at = linked === 0 ? -1 : mention.first + linked;
    return (
      at >= 0 &&
      note.isCapital(at) &&
      placeNames.has(note.word(at).key) &&
      !note.word(at).hot &&
      note.word(at).name === 0
    );
  });
}

/** "drove to Rice County and then Washington"; but "meal train from Monday: Jenna, then Sydney" */
function isNextStop({ note, previous, verb }: Surroundings): boolean {
  if (verb >= 0 && note.word(verb).classes & (SAYS | ACTS)) return false;
  for (let at = previous - 1; at >= previous - 5 && at >= 0 && note.position(at + 1) !== AT_START; at--) {
    if (note.gap(at + 1) & MARK) return false;
    if (TOWARDS.has(note.word(at).key))
      return goesBefore(note, at) && note.isCapital(at + 1) && !(note.word(at + 1).classes & IS_CALENDAR);
  }
  return false;
}
