import {
  ADDRESSES,
  BE,
  PREPOSITION,
  SUBJECT,
  DETERMINER,
  ACTS,
  SAYS,
  IS_PEER,
  IS_ROLE,
} from '../lexicon/classes.ts';
import type { Person } from '../roster/people.ts';
import { FAMILY, LISTED } from '../roster/forms.ts';
import { AT_START } from '../text/note.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Whether a name that the subject shares with another member means the other one: "the other Dean", "Dean asked Dean",
 * "she sat beside Maria" in Maria's own note.
 */
export function meansTheOther(s: Surroundings, subject: Person | undefined): boolean {
  const { note } = s;
  const { previous } = s;
  if (previous < 0) return false;
  const before = note.word(previous);
  if (s.touchesPrevious && before.key === 'other' && note.word(previous - 1).classes & DETERMINER)
    return true;
  if (s.touchesPrevious && /^(?:another|second|older|younger|taller|fellow)$/.test(before.key)) return true;
  if (!s.touchesPrevious) return false;
  if (before.classes & BE && isTheOthers(s, previous - 1, subject)) return true;
  if (!(before.classes & (ADDRESSES | PREPOSITION))) return false;
  return subjectActs(s, previous, subject);
}

/** "he is Michael and Oyelaran is Mike": another bearer of the name, by the surname. */
const isTheOthers = ({ note, mention }: Surroundings, at: number, subject: Person | undefined): boolean =>
  at >= 0 &&
  note.isCapital(at) &&
  note
    .word(at)
    .exact.some(
      ({ person, part, rank }) =>
        part === FAMILY && rank === LISTED && person !== subject?.index && mention.people.includes(person),
    );

/** The clause before has the subject as the one who acts, so the name cannot be theirs again. */
function subjectActs(s: Surroundings, verb: number, subject: Person | undefined): boolean {
  const { note } = s;
  let acts = false;
  for (let at = verb; at >= 0 && verb - at < 12; at--) {
    const word = note.word(at);
    if (
      word.classes & (IS_PEER | IS_ROLE) ||
      /^(?:who|someone|somebody|everyone|they|we|i|one|another|other|that)$/.test(word.key)
    )
      return false;
    if (at < verb && word.exact.length > 0 && note.isCapital(at))
      return note.word(at).key === s.word.key && adjacentVerb(s, at);
    if (word.classes & SUBJECT && fitsGender(word.key, subject)) acts ||= startsClause(s, at);
    if (note.position(at) === AT_START) break;
  }
  return acts;
}

const adjacentVerb = (s: Surroundings, at: number): boolean =>
  Boolean(s.note.word(at + 1).classes & (ADDRESSES | ACTS | SAYS));

/** "She told Maria" at the head of its sentence; a pronoun later on may stand for somebody else. */
const startsClause = (s: Surroundings, at: number): boolean => s.note.position(at) === AT_START;

function fitsGender(pronoun: string, subject: Person | undefined): boolean {
  if (subject?.gender === 'female') return pronoun === 'she';
  if (subject?.gender === 'male') return pronoun === 'he';
  return pronoun === 'they';
}
