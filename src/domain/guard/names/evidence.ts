import {
  ACTS,
  ADDRESSES,
  AUXILIARY,
  BE,
  COORDINATOR,
  DETERMINER,
  FUNCTION_WORD,
  HAVE,
  IS_ANIMATE,
  IS_CALENDAR,
  IS_INANIMATE,
  IS_PEER,
  MODAL,
  OBJECT,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  SAYS,
  SUBJECT,
} from '../lexicon/classes.ts';
import {
  ADJECTIVE,
  CHIEFLY_ADJECTIVE,
  CHIEFLY_VERB,
  COMMON,
  ING,
  KNOWN,
  NOUN,
  PAST,
  PLURAL,
  THIRD,
  VERB,
} from '../lexicon/lexicon.ts';
import { clauseStarters, eponyms, massNouns, placeNames, timeNouns } from '../lexicon/senses.ts';
import { CLIPPED, FAMILY, GIVEN, NICKNAME } from '../roster/forms.ts';
import type { Word } from '../roster/vocabulary.ts';
import { AFTER_MARK, AT_START, INSIDE } from '../text/note.ts';
import { hasTitle } from './elsewhere.ts';
import { isFinite, isNominal, skipAdverbs } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';

/** From this score on, a word is taken for a name; from `SURE` on, nobody need look twice. */
export const NAME_FROM = 1;
export const SURE = 3;

/**
 * How much speaks for a person's name rather than a word: the letters and capitals first, then what stands around.
 * Weights were set on the project's own corpus (test/guard) and on generated notes.
 */
export function nameScore(s: Surroundings): number {
  const { mention } = s;
  if (mention.length > 1) return multiWord(s);
  if (hasTitle(s)) return 8;
  const base = wordlike(s.word) ? wordBase(s) : plainBase(s);
  return base >= 6 ? base : base + around(s);
}

/** A full name is one, unless all of it is words in lower case ("early winter"). */
function multiWord(s: Surroundings): number {
  if (s.isCapital) return 8;
  let plain = false;
  for (let at = s.mention.first; at <= s.mention.last; at++) plain ||= !wordlike(s.note.word(at));
  return plain ? 8 : s.note.isLowerCaseStyle(s.mention.first) ? 2 : -2;
}

/** Whether the letters are also an English word, a month or a weekday. */
export function wordlike({ facts, classes, key }: Word): boolean {
  return Boolean(facts & KNOWN) || Boolean(classes & (FUNCTION_WORD | IS_CALENDAR)) || timeNouns.has(key);
}

/** Letters that are no English word. */
function plainBase(s: Surroundings): number {
  const { rank } = s.mention;
  const { name, key } = s.word;
  if (rank < CLIPPED) {
    if (key.length <= 2) return s.isCaps ? -2 : s.isCapital ? (s.position === AT_START ? 1 : 3) : -4;
    if (placeNames.has(key) || eponyms.has(key)) return s.isCapital ? 4 : 2;
    return 6;
  }
  const inside = s.isCapital && !s.note.isCapsStyle(s.mention.first) && s.position === INSIDE;
  if (rank === CLIPPED) return key.length <= 3 ? (inside ? 1 : -2) : inside ? 3 : s.isCapital ? 1 : -2;
  if (name !== 0) return inside ? 2 : s.isCapital ? 1 : -2;
  if (s.isCapital) return inside ? 4 : 2;
  return key.length >= 6 ? 1 : -1;
}

/** Letters that are an English word too: capitals inside a sentence say much, at its head little. */
function wordBase(s: Surroundings): number {
  const { word, mention } = s;
  const rare = !(word.facts & COMMON) && !(word.classes & IS_CALENDAR);
  const grammar = Boolean(word.classes & (FUNCTION_WORD & ~MODAL)) || word.key.length <= 2;
  const misspelt = mention.rank < CLIPPED ? 0 : rare ? -1 : -5;
  if (!s.isCapital) {
    if (grammar) return -12;
    return misspelt + (s.note.isLowerCaseStyle(mention.first) ? -2 : -5) + (rare ? 2 : 0);
  }
  if (s.note.isCapsStyle(mention.first)) return misspelt - 1 + (rare ? 1 : 0);
  if (s.position === INSIDE)
    return misspelt + (grammar ? 2 : 3) + (word.classes & IS_CALENDAR && mention.parts & FAMILY ? -1 : 0);
  if (grammar) return -5;
  if (s.position === AFTER_MARK) return misspelt + (rare ? 1 : 0) + (/:\s*$/.test(s.before) ? 1 : 0);
  return (
    misspelt +
    (mention.parts & (GIVEN | NICKNAME) ? -1 : -2) +
    (rare ? 1 : 0) -
    (timeNouns.has(word.key) && mention.parts & FAMILY ? 1 : 0)
  );
}

function around(s: Surroundings): number {
  return afterwards(s) + beforehand(s) + bareNoun(s);
}

/** What the words behind say: a person's verb, a possessive, or the rest of a compound. */
function afterwards(s: Surroundings): number {
  const { note, mention, word } = s;
  if (/^[-‐‑]\p{Ll}/u.test(note.text.slice(mention.end, mention.end + 2)) && wordlike(word)) return -6;
  if (note.isPossessive(mention.last)) return possessive(s);
  if (mention.plural) return 0;
  const at = s.verb;
  if (at < 0 || !note.exists(at)) return s.touchesNext ? 0 : behindComma(s);
  const verb = note.word(at);
  if (verb.classes & RELATIVE) return 2;
  if (note.isCapital(at) && !note.isCapsStyle(at)) return 0;
  if (verb.classes & COORDINATOR) return coordinated(s, at);
  if (s.position !== INSIDE && isClauseStarter(s, verb)) return -4;
  if (verb.classes & AUXILIARY && !(verb.classes & MODAL && clauseStarters.has(word.key)))
    return predicate(s, at);
  const plural =
    Boolean(verb.facts & PLURAL) && Boolean(word.facts & ADJECTIVE) && !(verb.facts & CHIEFLY_VERB);
  if (verb.classes & SAYS && (isFinite(verb) || verb.facts & (PAST | THIRD)) && !plural) return 5;
  if (verb.classes & ACTS && isFinite(verb)) return 3 + ownsNearby(s, at + 1);
  if (isFinite(verb))
    return (massNouns.has(word.key) || timeNouns.has(word.key) ? 0 : 1.5) + ownsNearby(s, at + 1);
  if (isNominal(verb)) return s.isCapital && s.position === INSIDE ? -1 : -4;
  if (verb.classes & PREPOSITION) return s.position === INSIDE ? 0 : -1;
  if (verb.classes & (OBJECT | SUBJECT)) return 0.5;
  return 0;
}

/** "Mark the days", "Will bring card", "Drew a bath": a clipped sentence without its subject. */
function isClauseStarter(s: Surroundings, next: Word): boolean {
  if (!clauseStarters.has(s.word.key)) return false;
  if (next.classes & (DETERMINER | POSSESSIVE | PREPOSITION | OBJECT)) return true;
  if (next.facts & VERB && !isFinite(next) && !(next.facts & (PAST | THIRD))) return true;
  return next.key === 'be' || next.key === 'have' || next.key === 'not' || isNominal(next);
}

function possessive(s: Surroundings): number {
  if (!s.isCapital) return wordlike(s.word) ? 0.5 : 1;
  const time = timeNouns.has(s.word.key) ? -2 : 0;
  if (s.position === INSIDE) return 2 + time;
  return (massNouns.has(s.word.key) ? 2 : 2.5) + time;
}

/** "Grace, who", "Grace, Will and Mark" against "Law, loss and love". */
function behindComma(s: Surroundings): number {
  const at = s.next();
  if (at < 0 || !/^\s?,\s{1,3}$/.test(s.after)) return 0;
  const word = s.note.word(at);
  if (word.classes & RELATIVE) return 2;
  if (s.note.isCapital(at)) return 0;
  return s.position !== INSIDE && isNominal(word) ? -3 : 0;
}

/** "Grace and Will", "Ginger or peppermint tea" */
function coordinated(s: Surroundings, at: number): number {
  const other = s.note.word(at + 1);
  if (s.note.isCapital(at + 1) || other.classes & (SUBJECT | OBJECT)) return 0;
  if (s.position === INSIDE && s.isCapital) return 0;
  return isNominal(other) ? -3 : 0;
}

/** "is tearful" speaks of a person, "is paid" of a thing. */
function predicate(s: Surroundings, at: number): number {
  const { note, word } = s;
  const auxiliary = note.word(at);
  const countable = !massNouns.has(word.key) && !timeNouns.has(word.key);
  const pluralVerb = /^(?:are|were|have|do)$/.test(auxiliary.key);
  if (pluralVerb) return word.key.endsWith('s') && word.facts & PLURAL ? -3 : -1;
  const said = skipAdverbs(note, at + 1);
  if (said < 0 || !note.exists(said)) return countable ? 1 : 0;
  const next = note.word(said);
  const person =
    Boolean(next.classes & IS_ANIMATE) ||
    Boolean(next.classes & (SAYS | ACTS) && next.facts & ING) ||
    (Boolean(auxiliary.classes & HAVE) && Boolean(next.classes & (SAYS | ACTS))) ||
    (Boolean(auxiliary.classes & MODAL) && Boolean(next.classes & SAYS)) ||
    (!(auxiliary.classes & BE) && Boolean(next.classes & SAYS));
  if (next.classes & IS_INANIMATE && !(auxiliary.classes & MODAL))
    return next.classes & IS_ANIMATE ? (countable ? 1 : 0) : -1.5;
  const owns = ownsNearby(s, said);
  if (person) return (countable ? 3 : 2) + owns;
  return (countable ? 1 : 0) + owns;
}

/** "is still on his first", "rolled her eyes": what follows the verb is somebody's. */
function ownsNearby(s: Surroundings, verb: number): number {
  for (
    let at = verb;
    at <= verb + 3 && s.note.exists(at) && (at === verb || s.note.position(at) === INSIDE);
    at++
  )
    if (/^(?:his|her|their|himself|herself|themselves)$/.test(s.note.word(at).key)) return 1.5;
  return 0;
}

/** What the words before say: a verb that takes a person, a peer, or an article that makes it a thing. */
function beforehand(s: Surroundings): number {
  const { note } = s;
  const at = s.previous();
  if (at < 0) return 0;
  if (/[-‐‑]$/.test(s.before) && s.before.length === 1) return wordlike(s.word) ? -5 : -1;
  if (!s.touchesPrevious) return 0;
  const word = note.word(at);
  if (word.key === 'other' && note.word(at - 1).classes & DETERMINER) return 4;
  if (word.classes & IS_PEER) return 4;
  if (word.classes & (DETERMINER | POSSESSIVE)) return s.mention.plural && s.mention.parts & FAMILY ? 3 : -6;
  if (!s.isCapital && word.facts & CHIEFLY_ADJECTIVE && !(word.classes & (PREPOSITION | ADDRESSES)))
    return -2;
  if (word.classes & ADDRESSES && !isNominalUse(s)) return s.isCapital ? 2 : 3;
  if (word.classes & SAYS)
    return s.verb >= 0 && note.word(s.verb).classes & (AUXILIARY | SAYS | ACTS) ? 2 : 0.5;
  if (word.key === 'in' && s.isCapital) return -2;
  return 0;
}

/** A noun right behind makes it a compound after all: "saw king crab". */
const isNominalUse = (s: Surroundings): boolean => s.isCompound;

/** A thing one counts wants an article: "looked at king" and "with sharp" can only be names. */
function bareNoun(s: Surroundings): number {
  const { word, note } = s;
  if (s.isCapital && s.position === INSIDE) return 0;
  const { facts } = word;
  const nounish =
    Boolean(facts & NOUN) && !(facts & (PLURAL | CHIEFLY_ADJECTIVE)) && !massNouns.has(word.key);
  const adjectival = Boolean(facts & CHIEFLY_ADJECTIVE);
  if (!nounish && !adjectival) return 0;
  const previous = s.previous();
  if (previous < 0 || !s.touchesPrevious || s.isCompound) return 0;
  const before = note.word(previous);
  if (!/^(?:with|to|by|from|for|at|beside|between|behind|than|like|and|about)$/.test(before.key)) return 0;
  if (/^(?:with|to|by|from|beside|between|behind|than)$/.test(before.key)) return 3;
  return s.note.isLowerCaseStyle(s.mention.first) ? 2 : 0.5;
}
