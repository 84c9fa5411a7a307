import {
  FUNCTION_WORD,
  GOES,
  IS_CALENDAR,
  IS_HEADWORD,
  IS_KIN,
  IS_OFFICE,
  IS_PEER,
  IS_ROLE,
  IS_SCALE,
  IS_TITLE,
  NAMES,
  SAYS,
} from '../lexicon/classes.ts';
import { CHIEFLY_ADJECTIVE, CHIEFLY_NOUN, COMMON, KNOWN, PLURAL } from '../lexicon/lexicon.ts';
import { phrasesWith } from '../lexicon/phrases.ts';
import { abbreviations, eponyms, placeNames, states } from '../lexicon/senses.ts';
import { FAMILY } from '../roster/forms.ts';
import { AT_START, INSIDE } from '../text/note.ts';
import { HAS_LOWER } from '../text/tokens.ts';
import { isAuthor } from './authors.ts';
import { isBrand, isDrug } from './goods.ts';
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

const CLOSE = /^[\s\u00a0-]{1,3}$/u;

/** The other thing a capitalised word stands for, judged by its neighbours; undefined where nothing speaks for one. */
export function elsewhere(s: Surroundings): Elsewhere | undefined {
  if (s.mention.length > 1) return undefined;
  if (isPhrase(s)) return 'phrase';
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

export const hasTitle = (s: Surroundings): boolean => {
  const at = s.mention.first - 1;
  return at >= 0 && /^\.?\s{1,3}$/u.test(s.before) && Boolean(s.note.word(at).classes & IS_TITLE);
};

function isPhrase(s: Surroundings): boolean {
  const { note, mention } = s;
  const named = s.isCapital && s.position === INSIDE && !s.word.classes;
  return phrasesWith(s.word.key).some(({ before, after }) => {
    const fits =
      before.every((word, at) =>
        matches(s, mention.first - before.length + at, word, mention.first - before.length + at),
      ) && after.every((word, at) => matches(s, mention.last + 1 + at, word, mention.last + at));
    if (!fits) return false;
    if (!named) return true;
    // A name inside a sentence, in capitals: only words of content make it a fixed phrase ("Rose Bowl", not "told Hope to").
    return (
      [...before, ...after].length === 0 ||
      [...before, ...after].some(
        (word) =>
          word.length > 3 && !(note.word(mention.first + 1).classes & FUNCTION_WORD && after.includes(word)),
      )
    );
  });
}

function matches(s: Surroundings, at: number, word: string, gapAt: number): boolean {
  if (!s.note.exists(at) || s.note.word(at).key !== word) return false;
  return !/[.!?;,\n]\s/.test(s.note.gapAfter(gapAt));
}

/** "Dr. King", "Judge Hill", "Rev. Woods": somebody in office, not somebody in the group. */
function isOffice(s: Surroundings): boolean {
  const at = s.mention.first - 1;
  if (at < 0 || !/^\.?\s{1,3}$/u.test(s.before)) return false;
  const { classes, key } = s.note.word(at);
  if (!(classes & IS_OFFICE) || classes & IS_PEER) return false;
  if (/^(?:dr|prof|rev|fr|sgt|lt|capt|sen|gov|pres|st)$/.test(key)) return true;
  return s.note.isCapital(at) && s.note.position(at) === INSIDE
    ? true
    : /^(?:judge|officer|doctor|nurse|pastor|detective|sheriff|professor|reverend|rabbi|imam)$/.test(key);
}

/** "Mark 4:35", "Ruth 1:16" */
function isScripture(s: Surroundings): boolean {
  const at = s.next();
  return (
    at >= 0 &&
    s.note.isNumber(at) &&
    /^\s{1,2}$/.test(s.after) &&
    /^:\d/.test(s.note.text.slice(s.note.end(at), s.note.end(at) + 2))
  );
}

/** "a Sergio", "a different Ford", "how many Bells": somebody or other of that name. */
function isAnybody(s: Surroundings): boolean {
  const at = s.previous();
  if (at < 0 || !s.touchesPrevious || !s.isCapital) return false;
  const { key } = s.note.word(at);
  if (s.mention.plural || s.word.facts & PLURAL)
    return /^(?:many|few|two|three|four|several|no|more)$/.test(key);
  return /^(?:a|an|different|some|any|every|certain)$/.test(key) && !s.note.isPossessive(s.mention.last);
}

const SHOWN =
  /^(?:watch|watched|watching|watches|see|saw|seeing|seen|stream|streamed|streaming|binge|binged|bingeing|record|recorded)$/;
const WORK =
  /^(?:channel|tv|netflix|hulu|youtube|theatre|theater|movie|movies|film|opera|musical|show|series|season|episode|episodes|concert|album|broadway|cinema|documentary|podcast|disney)$/;

/** "Watched Grant on the History Channel", "Ruth the opera" */
function isWork(s: Surroundings): boolean {
  if (!s.isCapital) return false;
  const previous = s.previous();
  const shown = previous >= 0 && s.touchesPrevious && SHOWN.test(s.note.word(previous).key);
  for (let step = 1; step <= (shown ? 6 : 2); step++) {
    const at = s.next(step);
    if (at < 0 || (!shown && s.after !== ' ')) return false;
    if (WORK.test(s.note.word(at).key)) return shown || s.note.word(at - 1).key === 'the';
  }
  return false;
}

const GOING_TO = /^(?:to|in|from|through|near|around|outside|over|into|at|for|toward|towards|via|of)$/;

function isPlace(s: Surroundings): boolean {
  if (!s.isCapital) return false;
  const next = s.next();
  if (next >= 0 && /^\s?,\s{1,2}$/.test(s.after) && isState(s, next)) return true;
  const previous = s.previous();
  if (previous < 0 || !s.touchesPrevious || s.note.isPossessive(s.mention.last)) return false;
  const { key } = s.note.word(previous);
  if (!GOING_TO.test(key)) return false;
  const known = placeNames.has(s.word.key);
  if (key === 'in') return known || goesBefore(s, previous);
  if (known) return goesBefore(s, previous) || key === 'outside';
  return false;
}

function isState(s: Surroundings, at: number): boolean {
  const raw = s.note.raw(at);
  if (!s.note.isCapital(at) || !states.has(s.note.word(at).key)) return false;
  return raw.length > 2 || raw === raw.toUpperCase();
}

function goesBefore(s: Surroundings, at: number): boolean {
  for (let back = at - 1; back >= at - 3 && back >= 0 && s.note.position(back + 1) !== AT_START; back--)
    if (s.note.word(back).classes & GOES) return true;
  return false;
}

/** "Cook County", "Hodgkin lymphoma", "Beck scale" and, of what is also a word, "Hill street". */
function isHeaded(s: Surroundings): boolean {
  if (!s.isCapital) return false;
  const next = s.next();
  if (next < 0 || !CLOSE.test(s.after)) return false;
  const word = s.note.word(next);
  if (!(word.classes & IS_HEADWORD)) return false;
  if (s.note.isCapital(next) && (!s.note.isCaps(next) || s.isCaps))
    return !(word.classes & IS_CALENDAR) || word.key === 'st';
  const eponym = eponyms.has(s.word.key) || placeNames.has(s.word.key);
  return eponym && s.position !== INSIDE ? true : eponym && Boolean(word.classes & IS_SCALE);
}

/** "Felix Salten", "Stephen King", "Red Cross": a neighbour in capitals that is none of this person's names. */
function isPartOfLongerName(s: Surroundings): boolean {
  if (!s.isCapital || s.note.isCapsStyle(s.mention.first)) return false;
  return foreignNext(s) || foreignPrevious(s);
}

function foreignNext(s: Surroundings): boolean {
  const at = s.next();
  if (at < 0 || !/^[ \u00a0]$|^[-‐‑]$/u.test(s.after)) return false;
  if (s.note.isPossessive(s.mention.last)) return isBrandedThing(s, at);
  if (PARTICLE_OF.test(s.note.word(at).key) && !s.note.isCapital(at))
    return s.after === ' ' && isProper(s, at + 1) && s.note.word(at + 1).exact.length === 0;
  return isProper(s, at) && !(s.note.word(at).exact.length > 0);
}

/** "Felix de Mayo", "Pearl of Africa" */
const PARTICLE_OF = /^(?:de|del|di|da|von|van|der|el|la|le|of|bin|ibn)$/;

/** "Frank's RedHot", "Ford's Theatre" against "Grace's Safety Plan". */
function isBrandedThing(s: Surroundings, at: number): boolean {
  const { classes, facts } = s.note.word(at);
  if (!isProper(s, at) || classes & IS_KIN || s.note.word(at).exact.length > 0) return false;
  return Boolean(classes & IS_HEADWORD) || !(facts & COMMON);
}

function foreignPrevious(s: Surroundings): boolean {
  const at = s.previous();
  if (at < 0 || !/^[ \u00a0]$|^[-‐‑]$/u.test(s.before) || s.note.isPossessive(at)) return false;
  const word = s.note.word(at);
  if (word.exact.length > 0 || word.classes & (IS_PEER | IS_ROLE | IS_TITLE | SAYS)) return false;
  if (!isProper(s, at)) return false;
  if (s.note.position(at) === INSIDE) return true;
  // At the head of a sentence capitals say nothing, so only a name or an unknown word counts: "Stephen King wrote".
  if (word.name !== 0 && !(word.facts & COMMON)) return true;
  if (!(word.facts & KNOWN)) return word.classes === 0 && word.key.length > 3;
  return (
    Boolean(s.mention.parts & FAMILY) &&
    Boolean(word.facts & (CHIEFLY_ADJECTIVE | CHIEFLY_NOUN)) &&
    /^(?:red|blue|big|little|old|new|north|south|east|west|fort|lake|mount|port|point|camp|golden)$/.test(
      word.key,
    )
  );
}

/** A capitalised word that is part of a name rather than a heading, an abbreviation, a weekday or the next sentence. */
function isProper(s: Surroundings, at: number): boolean {
  const { note } = s;
  if (!note.isCapital(at) || note.raw(at).length < 3) return false;
  const { classes, key } = note.word(at);
  if (note.isCaps(at) && !s.isCaps) return false;
  if (!(note.shape(at) & HAS_LOWER) && abbreviations.has(key)) return false;
  if (classes & (FUNCTION_WORD | IS_CALENDAR | IS_PEER | IS_TITLE | NAMES)) return false;
  return !(classes & IS_KIN && note.position(at) !== INSIDE);
}
