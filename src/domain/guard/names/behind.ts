import {
  ACTS,
  AUXILIARY,
  BE,
  COORDINATOR,
  DETERMINER,
  DO,
  HAVE,
  IS_ANIMATE,
  IS_INANIMATE,
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
  ING,
  PAST,
  PLURAL,
  THIRD,
  VERB,
} from '../lexicon/lexicon.ts';
import { clauseStarters, massNouns, timeNouns } from '../lexicon/senses.ts';
import type { Word } from '../roster/vocabulary.ts';
import { COMMA, HYPHENATED } from '../text/gaps.ts';
import { INSIDE } from '../text/note.ts';
import { countable, wordlike } from './letters-score.ts';
import { isFinite, isNominal, skipAdverbs } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';

/** What the words behind a name say: a person's verb, a possessive, or the rest of a compound. */
export function behind(s: Surroundings): number {
  const { note, mention } = s;
  if (note.gap(mention.last + 1) & HYPHENATED && !note.isCapital(mention.last + 1) && wordlike(s.word))
    return -6;
  if (s.isPossessive) return possessive(s);
  if (mention.plural) return 0;
  const at = s.verb;
  if (at < 0 || !note.exists(at)) return s.touchesNext ? 0 : behindComma(s);
  return verbOrNoun(s, at);
}

function verbOrNoun(s: Surroundings, at: number): number {
  const { note, word } = s;
  const next = note.word(at);
  if (next.classes & RELATIVE) return 2;
  if (note.isCapital(at) && !note.isCapsStyle(at)) return 0;
  if (next.classes & COORDINATOR) return coordinated(s, at);
  if (s.position !== INSIDE && isClauseStarter(s, next)) return -4;
  if (next.classes & AUXILIARY && !(next.classes & MODAL && clauseStarters.has(word.key)))
    return predicate(s, at);
  if (next.classes & SAYS && (isFinite(next) || next.facts & (PAST | THIRD)) && !isPluralNoun(s, next))
    return 5;
  if (next.classes & ACTS && isFinite(next)) return 3 + personNear(s, at + 1);
  if (isFinite(next)) return (countable(word) ? 2 : 0) + personNear(s, at + 1);
  if (isNominal(next)) return s.isCapital && s.position === INSIDE ? -1 : -4;
  if (next.classes & PREPOSITION) return s.position === INSIDE ? 0 : -1;
  return next.classes & (OBJECT | SUBJECT) ? 0.5 : 0;
}

/** "Small talks", "Long looks": behind an adjective a form in -s is the plural of a noun. */
const isPluralNoun = ({ word }: Surroundings, next: Word): boolean =>
  Boolean(next.facts & PLURAL) && Boolean(word.facts & ADJECTIVE) && !(next.facts & CHIEFLY_VERB);

/** "Mark the days", "Will bring card", "Drew a bath": a clipped sentence without its subject. */
function isClauseStarter(s: Surroundings, next: Word): boolean {
  if (!clauseStarters.has(s.word.key)) return false;
  if (next.classes & (DETERMINER | POSSESSIVE | PREPOSITION | OBJECT) && next.key !== 'as') return true;
  if (next.facts & VERB && !isFinite(next) && !(next.facts & (PAST | THIRD))) return true;
  return next.key === 'be' || next.key === 'have' || next.key === 'not' || isNominal(next);
}

const OF_A_PERSON =
  /^(?:hands?|face|voice|eyes?|story|stories|jokes?|words?|questions?|tears|laugh|laughter|chair|seat|shoulders?|arms?|mother|father|wife|husband|son|daughter|brother|sister|turn|offer|advice|comments?|feedback|anger|silence|entry|diary|log|homework|idea|suggestion|example|dream|hair|coat|phone|car|house|birthday|mood|group)$/;

function possessive(s: Surroundings): number {
  if (!s.isCapital) return wordlike(s.word) ? 0.5 : 1;
  const owned = s.next >= 0 && OF_A_PERSON.test(s.keyAt(s.next)) ? 1 : 0;
  const time = timeNouns.has(s.word.key) && owned === 0 ? -2 : 0;
  if (s.position === INSIDE) return 2 + time + owned;
  return (massNouns.has(s.word.key) && !timeNouns.has(s.word.key) ? 2 : 2.5) + time + owned;
}

/** "Grace, who", "Grace, Will and Mark" against "Law, loss and love". */
function behindComma(s: Surroundings): number {
  if (s.next < 0 || !(s.note.gap(s.next) & COMMA)) return 0;
  const word = s.note.word(s.next);
  if (word.classes & RELATIVE) return 2;
  if (s.note.isCapital(s.next) || s.position === INSIDE || !isNominal(word)) return 0;
  return word.facts & CHIEFLY_ADJECTIVE || countable(s.word) ? -1 : -3;
}

/** "Grace and Will", "Ginger or peppermint tea" */
function coordinated(s: Surroundings, at: number): number {
  const other = s.note.word(at + 1);
  if (s.note.isCapital(at + 1) || other.classes & (SUBJECT | OBJECT)) return 0;
  if (s.position === INSIDE && s.isCapital) return 0;
  return isNominal(other) ? -3 : 0;
}

/** "is tearful" speaks of a person, "is paid" of a thing; "Grace did." can only be a person. */
function predicate(s: Surroundings, at: number): number {
  const { note, word } = s;
  const auxiliary = note.word(at);
  const counts = countable(word) ? 1 : 0;
  if (/^(?:are|were|have|do)$/.test(auxiliary.key))
    return word.key.endsWith('s') && word.facts & PLURAL ? -3 : -1;
  const said = skipAdverbs(note, at + 1);
  if (!note.exists(at + 1) || said < 0 || !note.touches(said))
    return auxiliary.classes & (DO | HAVE | MODAL) ? 3 : 1 + counts;
  const next = note.word(said);
  if (next.classes & IS_INANIMATE && !(auxiliary.classes & MODAL))
    return next.classes & IS_ANIMATE ? counts : -1.5;
  const owns = personNear(s, said);
  if (isPersonal(auxiliary, next)) return 2 + counts + owns;
  const felt = auxiliary.classes & BE && next.facts & PAST && !next.classes ? 1 : 0;
  return counts + counts * felt + owns;
}

/** What only a person is, has done, or is doing. */
function isPersonal(auxiliary: Word, next: Word): boolean {
  if (next.classes & IS_ANIMATE) return true;
  if (next.classes & (SAYS | ACTS) && next.facts & ING) return true;
  if (auxiliary.classes & HAVE) return Boolean(next.classes & (SAYS | ACTS));
  if (auxiliary.classes & MODAL) return Boolean(next.classes & (SAYS | ACTS));
  return !(auxiliary.classes & BE) && Boolean(next.classes & SAYS);
}

/** "is still on his first", "rolled her eyes", "timed him": what follows the verb is somebody's, or somebody. */
function personNear(s: Surroundings, verb: number): number {
  for (
    let at = verb;
    at <= verb + 3 && s.note.exists(at) && (at === verb || s.note.position(at) === INSIDE);
    at++
  )
    if (/^(?:his|her|him|them|their|himself|herself|themselves|me|us)$/.test(s.note.word(at).key))
      return at === verb ? 2 : 1.5;
  return 0;
}
