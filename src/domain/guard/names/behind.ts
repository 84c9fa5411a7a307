import {
  ACTS,
  ADDRESSES,
  AUXILIARY,
  BE,
  COORDINATOR,
  DETERMINER,
  DO,
  HAVE,
  IS_ANIMATE,
  IS_INANIMATE,
  IS_KIN,
  IS_PEER,
  MODAL,
  OBJECT,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  SAYS,
  SUBJECT,
  SUBORDINATOR,
} from '../lexicon/classes.ts';
import {
  ADJECTIVE,
  CHIEFLY_ADJECTIVE,
  CHIEFLY_VERB,
  FEMININE,
  ING,
  MASCULINE,
  NOUN,
  PAST,
  PLURAL,
  THIRD,
  VERB,
} from '../lexicon/lexicon.ts';
import { capitalAdjectives, chores, clauseStarters, infinitiveNouns } from '../lexicon/senses.ts';
import type { Word } from '../roster/word.ts';
import { COMMA, HYPHENATED, OPENED } from '../text/gaps.ts';
import { AT_START, INSIDE } from '../text/note.ts';
import type { Note } from '../text/note.ts';
import { acting, personNear } from './acting.ts';
import { isCast } from './cast.ts';
import { countable, isListedUnderPeople, wordlike } from './letters-score.ts';
import { possessive } from './possessive.ts';
import { isFinite, isNominal, skipAdverbs } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';

/** What the words behind a name say: a person's verb, a possessive, or the rest of a compound. */
export function behind(s: Surroundings): number {
  const { note, mention } = s;
  if (note.gap(mention.last + 1) & HYPHENATED && !note.isCapital(mention.last + 1) && wordlike(s.word))
    return -6;
  if (s.isPossessive) return possessive(s);
  if (mention.plural) return 0;
  if (s.isCapital && isCast(s)) return 4;
  if (s.touchesNext && TOO.test(s.keyAt(s.next)) && isLast(note, s.next)) return 3;
  const at = s.verb;
  if (at < 0 || !note.exists(at)) return s.touchesNext ? 0 : behindComma(s) + behindBracket(s);
  return verbOrNoun(s, at);
}

const BRACKETED = /^\s\([^()]{1,60}\)\s/;

/** "Biddy (her word for herself) offered": what a person does, beyond what stands in brackets. */
function behindBracket(s: Surroundings): number {
  const { note, next, mention } = s;
  if (next < 0 || !(note.gap(next) & OPENED)) return 0;
  const from = note.end(mention.last);
  const bracket = BRACKETED.exec(note.text.slice(from, from + 66));
  if (bracket === null) return 0;
  let at = next;
  while (note.exists(at) && note.start(at) < from + bracket[0].length) at++;
  if (!note.exists(at) || note.isCapital(at)) return 0;
  const { classes, facts } = note.word(at);
  return classes & (SAYS | ACTS) && facts & (PAST | THIRD) ? 4 : 0;
}

function verbOrNoun(s: Surroundings, at: number): number {
  const { note } = s;
  const next = note.word(at);
  if (next.classes & RELATIVE) return 3;
  if (isAsked(s, next)) return 3;
  if (note.isCapital(at) && !note.isCapsStyle(at)) return 0;
  if (next.classes & COORDINATOR) return coordinated(s, at);
  if (next.key === 'to' && s.position !== INSIDE) return infinitive(s, at + 1);
  if (s.position !== INSIDE && !isFinite(next) && isClauseStarter(s, next))
    return next.classes & PREPOSITION && isListedUnderPeople(s) ? 0 : -4;
  if (next.classes & AUXILIARY) return predicate(s, at) + quality(s);
  if (next.classes & SAYS && (isFinite(next) || next.facts & (PAST | THIRD)) && !isPluralNoun(s, next))
    return 5;
  if (s.position !== INSIDE && isPluralNoun(s, next)) return -4;
  if (isFinite(next) || hasObject(s, at)) return acting(s, at) + quality(s);
  if (isParticipial(s, at)) return 1.5;
  if (isNominal(next)) return s.isCapital && s.position === INSIDE && !isAdjectival(s) ? -1 : -4;
  if (next.classes & PREPOSITION) return s.position === INSIDE ? 0 : -1;
  return next.classes & (OBJECT | SUBJECT) ? 0.5 : 0;
}

/** "is dawn ok?", "Did Will come": a question about somebody. */
function isAsked({ note, previous, touchesPrevious }: Surroundings, next: Word): boolean {
  if (!touchesPrevious || note.position(previous) === INSIDE) return false;
  if (!(note.word(previous).classes & (BE | DO | HAVE))) return false;
  if (next.classes & IS_ANIMATE || next.key === 'ok') return true;
  return Boolean(next.classes & (SAYS | ACTS)) && !(next.facts & PLURAL);
}

/** "Ivy to bring matches" is who does what next; "Hope to see her" and "Courage to change" are none. */
function infinitive(s: Surroundings, at: number): number {
  const { key, classes, facts } = s.note.word(at);
  if (!s.note.touches(at) || s.note.isCapital(at) || classes & (AUXILIARY & ~(BE | DO))) return -1;
  if (infinitiveNouns.has(s.word.key)) return s.isCapital ? 1 : -1;
  if (chores.has(key)) return s.isCapital || !clauseStarters.has(s.word.key) ? 3 : -1;
  return facts & VERB && !clauseStarters.has(s.word.key) ? 2 : -1;
}

/** "fed him", "left the room", "phones to apologize": a form that may be a noun too, with what only stands behind a verb. */
const hasObject = ({ note, word }: Surroundings, verb: number): boolean => {
  const { facts } = note.word(verb);
  if (!note.touches(verb + 1)) return false;
  if (facts & PAST) return Boolean(note.word(verb + 1).classes & (OBJECT | DETERMINER | POSSESSIVE));
  return Boolean(facts & THIRD) && !wordlike(word) && note.word(verb + 1).key === 'to';
};

/** "said of April not eating with them", "watched Chase leaving": what a person is at. */
const isParticipial = (s: Surroundings, at: number): boolean =>
  s.isCapital &&
  s.position === INSIDE &&
  Boolean(s.note.word(at).facts & ING) &&
  Boolean(s.note.word(at).classes & (SAYS | ACTS | IS_ANIMATE));

/** "Rowdy had two slices", "Strong abstained": no quality does anything, nor is it anything, so that it is a name. */
const quality = ({ word: { facts }, position, isCapital }: Surroundings): number =>
  isCapital &&
  position !== INSIDE &&
  facts & (ADJECTIVE | CHIEFLY_ADJECTIVE) &&
  (facts & CHIEFLY_ADJECTIVE || !(facts & (NOUN | VERB)))
    ? 2
    : 0;

/** "a Christian household", but not "told Christian things". */
const isAdjectival = (s: Surroundings): boolean =>
  capitalAdjectives.has(s.word.key) && !(s.touchesPrevious && s.classesAt(s.previous) & ADDRESSES);

/** "Small talks", "Long looks": behind an adjective a form in -s is the plural of a noun. */
const isPluralNoun = (s: Surroundings, next: Word): boolean =>
  Boolean(next.facts & PLURAL) &&
  ((Boolean(s.word.facts & ADJECTIVE) &&
    (!(next.facts & CHIEFLY_VERB) || Boolean(s.note.word(s.next + 1).classes & AUXILIARY))) ||
    (wordlike(s.word) && isSubjectOfMany(s)));

/** "Power struggles with the lock were confessed": what "were" speaks of is the plural before it. */
function isSubjectOfMany({ note, next }: Surroundings): boolean {
  for (let at = next + 1; at <= next + 5 && note.exists(at) && note.touches(at); at++) {
    if (/^(?:are|were)$/.test(note.word(at).key)) return true;
    if (
      note.word(at).classes & (SUBJECT | RELATIVE | COORDINATOR | SUBORDINATOR) ||
      note.word(at).facts & PLURAL
    )
      return false;
  }
  return false;
}

/** "Mark the days", "Will bring card", "Drew a bath": a clipped sentence without its subject. */
function isClauseStarter(s: Surroundings, next: Word): boolean {
  if (!clauseStarters.has(s.word.key)) return false;
  if (next.classes & (DETERMINER | POSSESSIVE | PREPOSITION | OBJECT) && next.key !== 'as') return true;
  if (next.facts & VERB && !(next.classes & AUXILIARY) && !(next.facts & (PAST | THIRD))) return true;
  if (next.key === 'be' || next.key === 'have' || next.key === 'not') return true;
  return !(next.classes & AUXILIARY) && isNominal(next);
}

const isLast = (note: Note, at: number): boolean =>
  !note.exists(at + 1) || note.position(at + 1) === AT_START;

/** "Grace too." */
const TOO = /^(?:too|either|likewise|excepted|included)$/;

/** "Grace, who", "Grace, Will and Mark" against "Law, loss and love". */
function behindComma(s: Surroundings): number {
  if (s.next < 0 || !(s.note.gap(s.next) & COMMA)) return 0;
  const word = s.note.word(s.next);
  if (word.classes & RELATIVE) return 3;
  if (s.isCapital && (isPersonApposed(s) || isSaidOf(s))) return 3;
  if (s.note.isCapital(s.next) || s.position === INSIDE || !isNominal(word)) return 0;
  return word.facts & CHIEFLY_ADJECTIVE || countable(s.word) ? -1 : -3;
}

const SAID_OF = /^(?:calls?|called|signs?|signed)$/;

/** "Rowdy, she calls her", "Pope, he signs it", "King, as he asked to be called," */
function isSaidOf({ note, next }: Surroundings): boolean {
  const at = note.word(next).key === 'as' ? next + 1 : next;
  return (
    Boolean(note.word(at).classes & SUBJECT) &&
    note.touches(at + 1) &&
    (at > next || SAID_OF.test(note.word(at + 1).key))
  );
}

/** "Sage, a member's brother," and "Prince, one man's girl," */
function isPersonApposed({ note, next }: Surroundings): boolean {
  if (!(note.word(next).classes & DETERMINER)) return false;
  for (let at = next + 1; at <= next + 3 && note.touches(at); at++)
    if (note.word(at).classes & (IS_KIN | IS_PEER)) return true;
  return false;
}

/** "Grace and Will", "Grace and another peer" against "Ginger or peppermint tea" */
function coordinated(s: Surroundings, at: number): number {
  const { note } = s;
  const other = note.word(at + 1);
  if (other.classes & (SUBJECT | OBJECT)) return 2;
  for (let near = at + 1; near <= at + 3 && note.exists(near) && note.touches(near); near++)
    if (note.word(near).classes & IS_PEER) return 3;
  // "Grace and Tomasz agreed": another name beside, and what people do behind both
  const verb = note.touches(at + 1) && note.touches(at + 2) ? skipAdverbs(note, at + 2) : -1;
  const isName = other.exact.length > 0 || Boolean(other.name & (FEMININE | MASCULINE));
  if (isName && note.isCapital(at + 1) && verb >= 0 && doesSomething(note.word(verb))) return 3;
  if (note.isCapital(at + 1) || other.exact.length > 0 || (s.position === INSIDE && s.isCapital)) return 0;
  return isNominal(other) ? -3 : 0;
}

const doesSomething = (word: Word): boolean => isFinite(word) && Boolean(word.classes & (SAYS | ACTS));

/** "is tearful" speaks of a person, "is paid" of a thing; "Grace did." can only be a person. */
function predicate(s: Surroundings, at: number): number {
  const { note, word } = s;
  const auxiliary = note.word(at);
  const counts = countable(word) ? 1 : 0;
  if (/^(?:are|were|have|do)$/.test(auxiliary.key))
    return word.key.endsWith('s') && word.facts & PLURAL ? -3 : -1;
  const said = skipAdverbs(note, note.word(at + 1).key === 'been' && note.touches(at + 2) ? at + 2 : at + 1);
  if (!note.exists(at + 1) || said < 0 || !note.touches(said))
    return auxiliary.classes & (DO | HAVE | MODAL) ? 3 : 1 + counts;
  const next = note.word(said);
  if (auxiliary.classes & DO && /^(?:it|that|this|so)$/.test(next.key)) return 3;
  if (next.classes & IS_INANIMATE && !(auxiliary.classes & MODAL))
    return next.classes & IS_ANIMATE ? counts : -1.5;
  const owns = Math.max(personNear(s, said), hasDone(s, auxiliary, said));
  if (isPersonal(auxiliary, next) && (counts > 0 || !isDefined(s, auxiliary, said))) return 2 + counts + owns;
  const felt = auxiliary.classes & BE && next.facts & PAST && !next.classes ? 1 : 0;
  return counts + counts * felt + owns;
}

/** "had kept the seat" */
const hasDone = ({ note }: Surroundings, auxiliary: Word, at: number): number =>
  auxiliary.classes & HAVE &&
  note.word(at).facts & PAST &&
  note.touches(at + 1) &&
  note.word(at + 1).classes & (DETERMINER | POSSESSIVE)
    ? 2
    : 0;

/** "Grace is a skill" against "Mercy is the only one who": what a thing is defined as is no person. */
function isDefined({ note }: Surroundings, auxiliary: Word, at: number): boolean {
  if (!(auxiliary.classes & BE) || !(note.word(at).classes & DETERMINER)) return false;
  for (let near = at + 1; near <= at + 4 && note.exists(near) && note.touches(near); near++)
    if (note.word(near).classes & (RELATIVE | IS_PEER | IS_KIN) || note.word(near).key === 'one')
      return false;
  return true;
}

/** What only a person is, has done, or is doing. */
function isPersonal(auxiliary: Word, next: Word): boolean {
  if (next.classes & IS_ANIMATE) return true;
  if (next.classes & (SAYS | ACTS) && next.facts & ING) return true;
  if (auxiliary.classes & HAVE) return Boolean(next.classes & (SAYS | ACTS));
  if (auxiliary.classes & MODAL) return Boolean(next.classes & (SAYS | ACTS));
  return !(auxiliary.classes & BE) && Boolean(next.classes & SAYS);
}
