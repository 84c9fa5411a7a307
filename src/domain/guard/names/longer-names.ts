import {
  FUNCTION_WORD,
  IS_CALENDAR,
  IS_HEADWORD,
  IS_KIN,
  IS_PEER,
  IS_ROLE,
  IS_SCALE,
  IS_TITLE,
  NAMES,
  SAYS,
} from '../lexicon/classes.ts';
import { COMMON, KNOWN, SURNAME } from '../lexicon/lexicon.ts';
import { abbreviations, eponyms, placeNames } from '../lexicon/senses.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { FAMILY, GIVEN, NICKNAME } from '../roster/forms.ts';
import type { Form } from '../roster/forms.ts';
import { HYPHENATED } from '../text/gaps.ts';
import { INSIDE } from '../text/note.ts';
import { HAS_LOWER } from '../text/tokens.ts';
import { isFinite } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';

const PARTICLES = wordSet('de del di da du von van der el la le of bin ibn im zum und des dem au aux en');
const PLACE_OPENERS = wordSet(
  'red blue big little old new north south east west upper lower fort lake mount mt port point camp golden holy great grand st cape',
);

/** What is called after whoever described it. */
const CLINICAL = wordSet('protocol criteria syndrome palsy inventory questionnaire');

/** "Cook County", "Hodgkin lymphoma", "Beck scale" */
export function isHeaded(s: Surroundings): boolean {
  const { note, next } = s;
  if (!s.isCapital || next < 0 || !joins(s, next)) return false;
  const { classes } = note.word(next);
  if (!(classes & IS_HEADWORD)) return false;
  if (note.isCapital(next) && (!note.isCaps(next) || s.isCaps)) return !note.isCapsStyle(s.mention.first);
  if (s.mention.parts === FAMILY && !s.isPossessive && CLINICAL.has(note.word(next).key)) return true;
  const named = eponyms.has(s.word.key) || placeNames.has(s.word.key);
  return named && (s.position !== INSIDE || Boolean(classes & IS_SCALE));
}

/** "Felix Salten", "Stephen King", "Red Cross": a neighbour in capitals that is none of this person's names. */
export function isPartOfLongerName(s: Surroundings): boolean {
  if (!s.isCapital || s.note.isCapsStyle(s.mention.first)) return false;
  return goesOn(s) || beganBefore(s);
}

/** A blank or a hyphen, and nothing else, between a word and the one before. */
const joins = ({ note }: Surroundings, at: number): boolean =>
  note.touches(at) || Boolean(note.gap(at) & HYPHENATED);

function goesOn(s: Surroundings): boolean {
  const { note, next } = s;
  if (next < 0 || !joins(s, next)) return false;
  if (s.isPossessive) return isBrandedThing(s, next);
  if (PARTICLES.has(s.keyAt(next)) && !note.isCapital(next)) {
    const beyond = note.word(next + 1).key === 'the' ? next + 2 : next + 1;
    return note.touches(next + 1) && isProper(s, beyond) && note.word(beyond).exact.length === 0;
  }
  if (!isProper(s, next)) return false;
  const { exact } = note.word(next);
  // The same person's given name behind the surname was no full name ("Lake Jordan"): then neither is it alone.
  return exact.length === 0 || exact.some(({ person }) => s.mention.people.includes(person));
}

/** "Frank's RedHot", "Ford's Theatre" against "Grace's Safety Plan". */
function isBrandedThing(s: Surroundings, at: number): boolean {
  const { classes, facts, exact } = s.note.word(at);
  if (!isProper(s, at) || classes & IS_KIN || exact.length > 0) return false;
  return Boolean(classes & IS_HEADWORD) || !(facts & COMMON);
}

/** "Reframed Merry's comment", "Misheard Iris": verbs that no word list has. */
const VERB_MADE = /^(?:re|mis|un|over|out|co).{3}|ed$|ing$/;

/** What begins a sentence behind "pt." and is nobody's name. */
const ALONE = wordSet('even only then also still first second third');

const OF_PEOPLE = wordSet('old big little');
/** "Old Mayor nodded off", "Big Wise lifted him" */
const isActing = ({ note, verb }: Surroundings): boolean => verb >= 0 && isFinite(note.word(verb));

function beganBefore(s: Surroundings): boolean {
  const { note, previous } = s;
  if (previous < 0) return false;
  if (isOtherInitial(s)) return true;
  if (!joins(s, s.mention.first) || note.isPossessive(previous)) return false;
  if (isTitleWithOf(s) || isBehindParticle(s) || isParkOfOther(s)) return true;
  const { exact, classes, key, name, facts } = note.word(previous);
  if (!isProper(s, previous)) return false;
  // "Rolls-Royce"
  if (s.note.gap(s.mention.first) & HYPHENATED && exact.length === 0) return true;
  if (ALONE.has(key)) return false;
  if (PLACE_OPENERS.has(key))
    return !(OF_PEOPLE.has(key) && note.position(previous) !== INSIDE && isActing(s));
  if (exact.length > 0) return isMixed(s, exact);
  if (classes & (IS_ROLE | SAYS)) return false;
  if (note.position(previous) === INSIDE) return true;
  // At the head of a sentence capitals say nothing: only a name or an unknown word counts, as in "Stephen King wrote".
  if (name !== 0 && !(facts & COMMON)) return true;
  return !(facts & KNOWN) && classes === 0 && key.length > 3 && !VERB_MADE.test(key);
}

/** "C. S. Lewis": initials of nobody here who is called so, for else they were part of the name. */
const isOtherInitial = ({ note, mention, previous }: Surroundings): boolean =>
  mention.parts === FAMILY &&
  note.length(previous) === 1 &&
  note.isCapital(previous) &&
  /^\.\s?$/.test(note.gapBefore(mention.first)) &&
  note.word(previous).key !== 'i';

/** "one Angel Moss": one member's given name and another's surname make somebody else. */
const isMixed = (s: Surroundings, given: readonly Form[]): boolean =>
  s.mention.parts === FAMILY &&
  s.note.touches(s.mention.first) &&
  s.note.position(s.previous) === INSIDE &&
  given.every(({ part, person }) => part & (GIVEN | NICKNAME) && !s.mention.people.includes(person));

/** "Carol of the Bells" */
function isTitleWithOf(s: Surroundings): boolean {
  const { note, previous } = s;
  const of = s.keyAt(previous) === 'the' ? previous - 1 : previous;
  return (
    note.word(of).key === 'of' &&
    note.exists(of - 1) &&
    note.position(of - 1) === INSIDE &&
    isProper(s, of - 1)
  );
}

/** "Havre de Grace" */
const isBehindParticle = (s: Surroundings): boolean => {
  const { note, previous } = s;
  const first = s.keyAt(previous - 1) === 'de' ? previous - 2 : previous - 1;
  return (
    PARTICLES.has(s.keyAt(previous)) &&
    !note.isCapital(previous) &&
    note.touches(previous) &&
    isProper(s, first) &&
    note.word(first).exact.length === 0 &&
    !(note.position(first) !== INSIDE && note.word(first).facts & KNOWN)
  );
};

/** "Luna Park" between a Luna and a Park of the group: two people's surnames are nobody's name. */
const isParkOfOther = ({ note, mention, previous, word, position, isPossessive }: Surroundings): boolean =>
  Boolean(word.classes & IS_HEADWORD) &&
  mention.parts === FAMILY &&
  position === INSIDE &&
  !isPossessive &&
  note.touches(mention.first) &&
  note.isCapital(previous) &&
  note.word(previous).exact.length > 0 &&
  note.word(previous).exact.every(({ part, person }) => part === FAMILY && !mention.people.includes(person));

/** A capitalised word that is part of a name rather than an abbreviation, a weekday, a title or the next sentence. */
function isProper(s: Surroundings, at: number): boolean {
  const { note } = s;
  if (!note.isCapital(at)) return false;
  if (note.length(at) < 3 && !(note.shape(at) & HAS_LOWER && note.word(at).name & SURNAME)) return false;
  if (note.isCaps(at) && !s.isCaps) return false;
  const { classes, key } = note.word(at);
  if (!(note.shape(at) & HAS_LOWER) && abbreviations.has(key)) return false;
  if (classes & (FUNCTION_WORD | IS_CALENDAR | IS_PEER | IS_TITLE | NAMES)) return false;
  return !(classes & IS_KIN && note.position(at) !== INSIDE);
}
