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
  IS_TITLE,
} from '../lexicon/classes.ts';
import type { Person } from '../roster/people.ts';
import { FAMILY, GIVEN, LISTED, NICKNAME } from '../roster/forms.ts';
import { OPENED } from '../text/gaps.ts';
import { AT_START } from '../text/note.ts';
import { NOT_ASCII } from '../text/tokens.ts';
import { hasTitle } from './elsewhere.ts';
import type { Surroundings } from './surroundings.ts';

/** How far around a title is looked for, in words. */
const TITLE_REACH = 60;
/** Latin letters with marks: letters that only look alike say nothing. */
const FOREIGN = /^[\p{Script=Latin}\p{M}'’-]+$/u;

/** "another Dean", "the older Dean": not the one whose note it is. */
export const ANOTHER = /^(?:another|second|older|younger|taller|fellow)$/;

/**
 * Whether a name that the subject shares with another member means the other one: "the other Dean", "Dean asked Dean",
 * "she sat beside Maria" in Maria's own note.
 */
export function meansTheOther(s: Surroundings, subject: Person | undefined): boolean {
  const { note } = s;
  const { previous } = s;
  if (isSpelledOtherwise(s, subject) || isGivenOfOther(s, subject) || isToldApart(s)) return true;
  if (previous < 0) return false;
  const before = note.word(previous);
  if (s.touchesPrevious && before.key === 'other' && note.word(previous - 1).classes & DETERMINER)
    return !isSelf(s);
  if (s.touchesPrevious && ANOTHER.test(before.key)) return true;
  if (!s.touchesPrevious) return false;
  if (before.classes & BE && isTheOthers(s, previous - 1, subject)) return true;
  if (!(before.classes & (ADDRESSES | PREPOSITION))) return false;
  return subjectActs(s, previous, subject);
}

/** "Stella (the younger one) laughed" */
const isToldApart = ({ note, next }: Surroundings): boolean =>
  next >= 0 &&
  Boolean(note.gap(next) & OPENED) &&
  note.word(next).key === 'the' &&
  (ANOTHER.test(note.word(next + 1).key) || note.word(next + 1).key === 'other') &&
  (note.word(next + 2).key === 'one' || note.gapAfter(next + 1).startsWith(')'));

/** "tired of being the other Margaret": so she is called herself. */
const isSelf = ({ note, previous, isPossessive }: Surroundings): boolean =>
  !isPossessive && /^(?:being|called)$/.test(note.word(previous - 2).key);

/** "Zoë" in the note of Zoe: written just as the other's name is and not as the subject's. */
function isSpelledOtherwise({ note, mention }: Surroundings, subject: Person | undefined): boolean {
  if (subject === undefined || !(note.shape(mention.first) & NOT_ASCII)) return false;
  const raw = note.raw(mention.first).normalize('NFC').toLowerCase();
  const isOwn = subject.names.some(({ given, family }) =>
    [...given, family ?? ''].some((name) => name.normalize('NFC').toLowerCase().includes(raw)),
  );
  return !isOwn && FOREIGN.test(raw);
}

/** "called for Lewis" in the note of Mrs. Lewis, where another is called Lewis: without a title a given name is meant. */
function isGivenOfOther(s: Surroundings, subject: Person | undefined): boolean {
  const forms = s.word.exact.filter(({ rank }) => rank === LISTED);
  const own = forms.filter(({ person }) => person === subject?.index);
  const isGiven = forms.some(({ person, part }) => person !== subject?.index && part & (GIVEN | NICKNAME));
  if (own.length === 0) return false;
  const ownIsFamily = own.every(({ part }) => part === FAMILY);
  const ownIsGiven = own.every(({ part }) => part & (GIVEN | NICKNAME));
  const isFamily = forms.some(({ person, part }) => person !== subject?.index && part === FAMILY);
  if (hasTitle(s)) return ownIsGiven && isFamily;
  return ownIsFamily && isGiven && (isAddressed(s) || isTitledElsewhere(s));
}

/** What is given, said or done to the bearer: a subject is spoken of as he or she. */
const isAddressed = ({ note, previous, touchesPrevious }: Surroundings): boolean =>
  touchesPrevious && Boolean(note.word(previous).classes & (ADDRESSES | PREPOSITION));

/** "Mr. Reed talked … It was Reed who asked": a subject who is Mr. Reed elsewhere in the note is not Reed. */
function isTitledElsewhere({ note, mention, word }: Surroundings): boolean {
  const from = Math.max(1, mention.first - TITLE_REACH);
  for (let at = from; at <= mention.last + TITLE_REACH && note.exists(at); at++)
    if (note.word(at).hash === word.hash && at !== mention.first && note.word(at - 1).classes & IS_TITLE)
      return true;
  return false;
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
