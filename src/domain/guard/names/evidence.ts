import {
  ADDRESSES,
  ACTS,
  AUXILIARY,
  BE,
  DETERMINER,
  DO,
  HAVE,
  IS_CALENDAR,
  IS_PEER,
  LIGHT_ADVERB,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  SAYS,
} from '../lexicon/classes.ts';
import { CHIEFLY_ADJECTIVE, CHIEFLY_VERB, ING, NOUN, PAST, PLURAL, THIRD, VERB } from '../lexicon/lexicon.ts';
import { massNouns } from '../lexicon/senses.ts';
import { CLIPPED, FAMILY } from '../roster/forms.ts';
import type { Word } from '../roster/word.ts';
import { COMMA, HYPHENATED, MARK } from '../text/gaps.ts';
import { INSIDE } from '../text/note.ts';
import { behind } from './behind.ts';
import { hasTitle } from './elsewhere.ts';
import { isGoverned, SOCIAL } from './governed.ts';
import { lettersScore, PLAIN, wordlike } from './letters-score.ts';
import type { Surroundings } from './surroundings.ts';

/** From this score on, a word is taken for a name; from `SURE` on, nobody need look twice. */
export const NAME_FROM = 1;
export const SURE = 3;

/**
 * How much speaks for a person's name rather than a word: the letters and capitals first, then what stands around.
 * Weights were set on the project's own corpus (test/guard) and on generated notes.
 */
export function nameScore(s: Surroundings): number {
  if (s.mention.length > 1) return fullNameScore(s);
  if (hasTitle(s)) return 8;
  if (s.mention.split) return PLAIN;
  const letters = lettersScore(s);
  if (letters >= PLAIN) return letters;
  const after = behind(s);
  // A misspelt name that is a word too, where only a person can act: "Sky held the cards".
  const acting = s.mention.rank >= CLIPPED && s.isCapital && after >= 3 ? 2 : 0;
  return letters + after + acting + before(s) + bare(s);
}

/** What the neighbours alone say. */
export const contextScore = (s: Surroundings): number => behind(s) + before(s) + bare(s);

/** A full name is one, unless all of it is words in lower case ("early winter"). */
function fullNameScore(s: Surroundings): number {
  if (s.isCapital) return 8;
  for (let at = s.mention.first; at <= s.mention.last; at++) if (!wordlike(s.note.word(at))) return 8;
  return s.note.isLowerCaseStyle(s.mention.first) ? 2 : -2;
}

/** What the words before say: a verb that takes a person, a peer, or an article that makes it a thing. */
function before(s: Surroundings): number {
  const { note, previous } = s;
  if (previous < 0) return 0;
  if (note.gap(s.mention.first) & HYPHENATED) return wordlike(s.word) ? -5 : -1;
  if (isWith(s)) return withSomebody(s);
  if (!s.touchesPrevious) return 0;
  const { classes, facts, key } = note.word(previous);
  if (WHICH.test(key) && note.word(previous - 1).classes & DETERMINER && (key === 'other' || s.isCapital))
    return 4;
  if (classes & IS_PEER) return s.isCapital ? 4 : 1;
  if (/^(?:him|her|them|me)$/.test(key) && CALLS.test(note.word(previous - 1).key))
    return s.isCapital ? 4 : 3;
  if (key === 'that' && !s.isCapital && isReported(s)) return 1.5;
  if (key === 'her' && note.word(previous - 1).classes & (ADDRESSES | SAYS) && note.touches(previous))
    return 1;
  if (classes & (DO | BE | HAVE) && SO.test(note.word(previous - 1).key)) return 4;
  if (classes & (DETERMINER | POSSESSIVE))
    return s.mention.plural && (s.mention.parts & FAMILY || s.mention.people.length > 1) ? 3 : -6;
  if (classes & SAYS && note.gap(previous) & MARK && !s.touchesNext) return 4;
  if (
    !s.isCapital &&
    facts & CHIEFLY_ADJECTIVE &&
    !(classes & (PREPOSITION | ADDRESSES | LIGHT_ADVERB | SAYS | ACTS))
  )
    return -2;
  if (PERCEIVED.test(key) && seenActing(s)) return 4;
  if (key === 'into' && CAME_UPON.test(note.word(previous - 1).key)) return s.isCapital ? 2 : 4;
  if (classes & BE && IT.test(note.word(previous - 1).key) && (isCleft(s) || isFound(s)))
    return s.isCapital ? 1.5 : 3;
  if (classes & ADDRESSES && !s.isCompound) return s.isCapital ? 2 : 3;
  if (classes & SAYS) return s.verb >= 0 && note.word(s.verb).classes & (AUXILIARY | SAYS | ACTS) ? 2 : 0.5;
  if (isGoverned(s)) return s.isCapital ? (s.word.classes & IS_CALENDAR ? 2 : 0.5) : 3;
  if (s.word.classes & IS_CALENDAR && s.isCapital && BESIDE.test(key)) return 1.5;
  return key === 'in' && s.isCapital ? -2 : 0;
}

/** "heard from her hairdresser that rose is", in a note without capitals */
function isReported({ note, mention, previous }: Surroundings): boolean {
  if (!note.isLowerCaseStyle(mention.first) || !(note.word(mention.last + 1).classes & AUXILIARY))
    return false;
  for (let at = previous - 1; at >= 0 && previous - at < 6; at--)
    if (note.word(at).classes & SAYS) return true;
  return false;
}

/** "the other Dean", "the wrong Hope": of several who are called so; "wrong hope" is a feeling. */
const WHICH = /^(?:other|wrong)$/;

const CALLS = /^(?:call|calls|called|calling|named|nicknamed)$/;

const isWith = ({ note, previous, before: gap }: Surroundings): boolean =>
  note.word(previous).key === 'w' && /^\/ ?$/.test(gap);

/** "sat w/ prudence", "talked w/ king" */
function withSomebody(s: Surroundings): number {
  if (s.isCapital) return 1;
  for (let at = s.previous - 1; at >= 0 && s.previous - at < 5; at--)
    if (SOCIAL.has(s.note.word(at).key) || s.note.word(at).classes & SAYS) return 3;
  return s.note.word(s.previous - 1).classes & ACTS ? 3 : isBare(s.word) ? 2 : 0;
}

const PERCEIVED =
  /^(?:watched|watch|watching|saw|see|seeing|heard|hear|hearing|let|lets|letting|made|makes|helped|helps|noticed|caught|catches|spotted|found|finds|left|kept)$/;

/** "watched June go pale", "let Hope speak first" */
function seenActing({ note, next, touchesNext }: Surroundings): boolean {
  if (!touchesNext || note.isCapital(next)) return false;
  const { classes, facts } = note.word(next);
  return (
    Boolean(facts & (VERB | ING)) &&
    !(facts & (PAST | THIRD)) &&
    (Boolean(classes & (SAYS | ACTS)) || Boolean(facts & CHIEFLY_VERB))
  );
}

const CAME_UPON = /^(?:ran|run|runs|running|bumped|bumps)$/;
const IT = /^(?:it|that|this)$/;

/** "it was chase wanting a ride", "it was Grace who asked" */
const isCleft = ({ note, next, touchesNext }: Surroundings): boolean =>
  touchesNext && Boolean(note.word(next).facts & ING || note.word(next).classes & RELATIVE);

/** "finds it was April, married to": a month is no answer behind a comma. */
const isFound = ({ note, mention, word }: Surroundings): boolean =>
  Boolean(word.classes & IS_CALENDAR) &&
  note.isCapital(mention.first) &&
  Boolean(note.gap(mention.last + 1) & COMMA) &&
  Boolean(note.word(mention.last + 1).facts & PAST);

/** "so did Miles" */
const SO = /^(?:so|neither|nor)$/;
const BESIDE = /^(?:with|to|by|from|beside|between|behind|than)$/;

const isBare = ({ facts, key }: Word): boolean =>
  Boolean(facts & CHIEFLY_ADJECTIVE) || (Boolean(facts & NOUN) && !(facts & PLURAL) && !massNouns.has(key));

/** A thing one counts wants an article: "looked at king" and "with sharp" can only be names. */
function bare(s: Surroundings): number {
  if (s.isCapital && s.position === INSIDE) return 0;
  const { facts } = s.word;
  if (!isBare(s.word) || !s.touchesPrevious || s.isCompound) return 0;
  const preposition = s.keyAt(s.previous);
  if (preposition === 'to' && facts & VERB) return 0;
  if (BESIDE.test(preposition)) return 3;
  if (!/^(?:for|at|like|and|about|from)$/.test(preposition)) return 0;
  return s.note.isLowerCaseStyle(s.mention.first) ? 2 : 0.5;
}
