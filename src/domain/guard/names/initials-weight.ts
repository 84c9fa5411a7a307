import {
  ACTS,
  ADDRESSES,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  DO,
  IS_ANIMATE,
  IS_CALENDAR,
  IS_HEADWORD,
  IS_PEER,
  IS_SCALE,
  IS_TITLE,
  LIGHT_ADVERB,
  OBJECT,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  SAYS,
  SUBJECT,
} from '../lexicon/classes.ts';
import {
  abbreviations,
  degrees,
  dottedAbbreviations,
  numberWords,
  roleAbbreviations,
  subjectsOfStudy,
  usualPairs,
} from '../lexicon/senses.ts';
import { CHIEFLY_ADJECTIVE, CHIEFLY_NOUN, ING, PAST, THIRD } from '../lexicon/lexicon.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { CompiledRoster } from '../roster/compile.ts';
import { VARIANT } from '../roster/forms.ts';
import type { Word } from '../roster/word.ts';
import { COMMA } from '../text/gaps.ts';
import { AT_START } from '../text/note.ts';
import type { Note } from '../text/note.ts';
import type { Run } from './initials-run.ts';
import { isFinite, skipAdverbs } from './surroundings.ts';

/** From here on nobody need look twice at letters that are taken for a person's initials. */
export const SURE_INITIALS = 3;

const HALF_DAYS = /^[ap]m$/;
const HIM = wordSet('him her his them their me us');
const OWN = wordSet('his hers theirs it that this so both');
const SEEING = wordSet('see sees saw seen seeing met meet meets');
const WITH = wordSet('with to by beside between from at behind than');
const LINKS = wordSet('and with or to plus vs then by');

/** How much speaks for a person: full stops do, an abbreviation of the clinic needs the sentence on its side. */
export function initialsWeight(note: Note, run: Run, roster: CompiledRoster): number {
  if (isScored(note, run, roster)) return SURE_INITIALS;
  const context = behind(note, run) + ahead(note, run) + amongOthers(note, run, roster);
  return run.dotted ? dotted(note, run, context) : plain(note, run, context);
}

/** "G.F. 3, G.H. 6, EY 4": a number behind, in a sentence where one stands behind initials that nothing but a person has. */
function isScored(note: Note, { first, last }: Run, roster: CompiledRoster): boolean {
  if (!note.isNumber(last + 1) || !/^\.?\s$/.test(note.gapAfter(last))) return false;
  let at = first;
  while (at > 0 && first - at < SENTENCE && note.position(at) !== AT_START) at--;
  for (; at < last + SENTENCE && note.exists(at) && (at <= last || note.position(at) !== AT_START); at++)
    if ((at < first || at > last) && isScoredName(note, at, roster)) return true;
  return false;
}

/** "G.H. 6", "SR 3 5 7", "F. Diallo 5", "Rob C. 8": initials or a member's name, and a number behind. */
function isScoredName(note: Note, at: number, roster: CompiledRoster): boolean {
  if (isDottedPair(note, at, roster)) return note.isNumber(at + 2);
  if (note.isCaps(at) && note.length(at) <= 3) {
    const { key, initials } = note.word(at);
    return !abbreviations.has(key) && initials.length > 0 && note.touches(at + 1) && note.isNumber(at + 1);
  }
  const named = note.isCapital(at) && isMember(note, at, roster) && !(note.word(at).classes & IS_CALENDAR);
  return named && note.touches(at + 1) && note.isNumber(at + 1);
}

function dotted(note: Note, run: Run, context: number): number {
  const known = dottedAbbreviations.has(run.set);
  if (isDegree(note, run)) return 0;
  if (!note.isCapital(run.first))
    return known ? 0 : note.isLowerCaseStyle(run.first) ? context + 1 : context - 1;
  if (note.isNumber(run.first - 1) && (run.set === 'am' || run.set === 'pm')) return 0;
  if (known && HALF_DAYS.test(run.set))
    return context >= 0.5 && !note.isNumber(run.first - 1) ? context + 0.5 : 0;
  if (known) return context >= 1 ? context : isPostOrPlace(note, run) ? 0 : context + 1;
  return context + (!run.stopped ? 0.5 : run.spaced ? 1 : 3);
}

/** "A.B. in history" */
const isDegree = (note: Note, { last, set }: Run): boolean =>
  degrees.has(set) && note.word(last + 1).key === 'in' && subjectsOfStudy.has(note.word(last + 2).key);

/** "Grace Hall, M.S.", "in the U.S.", "from D.C.": letters behind a comma, an article or a word of place. */
function isPostOrPlace(note: Note, { first }: Run): boolean {
  if (first === 0 || note.position(first) === AT_START) return false;
  const { classes, key } = note.word(first - 1);
  return (
    Boolean(note.gap(first) & COMMA) || Boolean(classes & DETERMINER) || /^(?:in|from|to|near|at)$/.test(key)
  );
}

function plain(note: Note, { first, set, end }: Run, context: number): number {
  // "DC'd three weeks ago"
  if (/^['’]d\b/.test(note.text.slice(end, end + 3))) return 0;
  if (note.isCapsStyle(first) && set.length === 2 && !abbreviations.has(set)) return context - 1;
  if (roleAbbreviations.has(set)) return context >= 5 ? 1 : 0;
  if (abbreviations.has(set)) {
    if (set.length === 2 && !usualPairs.has(set)) return context >= 1 ? context : 0;
    return context >= 2 ? context - 1 : 0;
  }
  if (note.isNumber(first + 1) && /^[\s:=/-]{0,2}$/.test(note.gapAfter(first))) return 0;
  return note.isCapital(first) ? 1 + context : context;
}

function behind(note: Note, run: Run): number {
  if (note.isPossessive(run.last)) return 2;
  const next = run.last + 1;
  if (note.touches(next) && note.word(next).classes & RELATIVE) return 3;
  if (!note.exists(next) || !/^\s{1,3}$/.test(note.text.slice(run.end, note.start(next)))) return 0;
  const at = skipAdverbs(note, next);
  if (at < 0 || !note.exists(at)) return 0;
  const verb = note.word(at);
  if (isThing(verb)) return -1.5;
  if (!run.dotted && befallsPapers(note, run.set, at)) return -3;
  if (note.isNumber(at) && run.dotted && isCounted(note, at)) return 1;
  if (note.isNumber(at) || (verb.classes & (IS_SCALE | IS_HEADWORD) && !(verb.classes & SAYS))) return -3;
  if (isFinite(verb))
    return verb.classes & SAYS
      ? 3
      : verb.classes & ACTS || personFollows(note, at + 1)
        ? 2
        : verb.facts & PAST
          ? 1
          : 0.5;
  return verb.classes & AUXILIARY ? (isDoing(note, at + 1) || isDone(note, at) ? 2 : 0.5) : 0;
}

const OF_PAPERS = wordSet('reinstated suspended renewed expired revoked restored');

/** "AN ruled out at intake", "TB read negative", "DL reinstated": what befalls an illness, a test or a licence. */
function befallsPapers(note: Note, set: string, at: number): boolean {
  const { key } = note.word(at);
  const next = note.word(at + 1);
  if (key === 'ruled' && next.key === 'out')
    return !note.touches(at + 2) || Boolean(note.word(at + 2).classes & PREPOSITION);
  if (!abbreviations.has(set)) return false;
  if (key === 'read') return /^(?:negative|positive|normal)$/.test(next.key) && !note.touches(at + 2);
  return (
    OF_PAPERS.has(key) &&
    !(next.classes & (DETERMINER | POSSESSIVE | OBJECT)) &&
    !/^(?:from|as)$/.test(next.key)
  );
}

/** "is thinking of joining" */
const isDoing = (note: Note, at: number): boolean =>
  note.touches(at) &&
  Boolean(note.word(at).facts & ING) &&
  Boolean(note.word(at).classes & (SAYS | ACTS | IS_ANIMATE));

/** "RS did hers in Lithuanian" */
const isDone = (note: Note, at: number): boolean =>
  Boolean(note.word(at).classes & DO) && note.touches(at + 1) && OWN.has(note.word(at + 1).key);

/** "S.K. 14, Aarav 9": a count, and behind it another name's. */
const isCounted = (note: Note, at: number): boolean =>
  Boolean(note.gap(at + 1) & COMMA) && note.isCapital(at + 1) && note.isNumber(at + 2);

/** "KT tape" */
const isThing = ({ classes, facts }: Word): boolean =>
  Boolean(facts & CHIEFLY_NOUN) &&
  !(facts & (PAST | THIRD)) &&
  !(classes & (SAYS | ACTS | IS_ANIMATE | LIGHT_ADVERB));

/** "counted with him" */
function personFollows(note: Note, from: number): boolean {
  for (let at = from; at <= from + 2 && note.exists(at) && note.touches(at); at++)
    if (HIM.has(note.word(at).key)) return true;
  return false;
}

function ahead(note: Note, { first }: Run): number {
  const at = first - 1;
  if (at < 0 || note.position(first) === AT_START) return 0;
  const gap = note.gapAfter(at);
  const { classes, facts, key } = note.word(at);
  if (classes & IS_TITLE && /^\.?\s{1,2}$/.test(gap)) return 5;
  if (key === 'w' && /^\/ ?$/.test(gap)) return 2;
  if (!note.touches(first)) return 0;
  if (classes & IS_PEER) return 3;
  if (key === 'that') return note.word(at - 1).classes & SAYS ? 2 : 0;
  if (/^says?$/.test(key) && /^\s["“]/.test(note.gapAfter(first))) return 2;
  if (classes & (DETERMINER | POSSESSIVE) && !isHour(note, at)) return key === 'other' ? 2 : -3;
  // "the new CW"
  if (facts & CHIEFLY_ADJECTIVE && note.word(at - 1).classes & (DETERMINER | POSSESSIVE)) return -3;
  if (classes & ADDRESSES) return SEEING.has(key) ? 1 : 2;
  if (classes & PREPOSITION) return WITH.has(key) ? 1 : 0.5;
  // "She and NB want to"
  if (key === 'and' && note.word(at - 1).classes & SUBJECT) return 2.5;
  return classes & COORDINATOR && key !== 'or' ? 0.5 : 0;
}

/** "by half past two" */
const isHour = (note: Note, at: number): boolean =>
  numberWords.has(note.word(at).key) &&
  /^(?:at|by|past|to|till|until|around|before)$/.test(note.word(at - 1).key);

/** Beside names or initials, or at least in one sentence with some. */
function amongOthers(note: Note, run: Run, roster: CompiledRoster): number {
  const beside = besideNames(note, run, roster);
  return beside > 0 ? beside : amongInitials(note, run, roster) || beside;
}

/** In a list with other initials or names of the roster: "C.D. with FA", "Wise and T.G." */
function besideNames(note: Note, run: Run, roster: CompiledRoster): number {
  const [left, right] = [nameBeside(note, run.first, -1, roster), nameBeside(note, run.last, 1, roster)];
  // "H.A., OB, D.C.": between two others.
  if (left >= 2 && right >= 2) return left + right;
  return Math.max(left, right) > 0 ? Math.max(left, right) : Math.min(left, right);
}

/** How far around others' initials are looked for, in words. */
const SENTENCE = 24;

/** "X.P. brought a wedding, Z.W. a passport, WS a blank frame": in one sentence with initials that nothing but a person has. */
function amongInitials(note: Note, { first, last }: Run, roster: CompiledRoster): number {
  for (const [from, step] of [
    [first - 1, -1],
    [last + 1, 1],
  ] as const)
    for (let at = from; Math.abs(at - from) < SENTENCE && note.exists(at); at += step) {
      const other = step === 1 ? at : at - 1;
      if (step === 1 && at > from && note.position(at) === AT_START && note.length(at - 1) > 1) break;
      if (isDottedPair(note, other, roster)) return 2;
      if (note.length(at) > 1 && note.position(step === 1 ? at : at + 1) === AT_START) break;
    }
  return 0;
}

const isMember = (note: Note, at: number, { people }: CompiledRoster): boolean =>
  note.word(at).exact.some(({ person, rank }) => rank <= VARIANT && people[person]?.role === 'member');

const isDottedPair = (note: Note, at: number, { vocabulary }: CompiledRoster): boolean =>
  note.length(at) === 1 &&
  note.length(at + 1) === 1 &&
  note.isCapital(at) &&
  note.isCapital(at + 1) &&
  /^\.\s?$/.test(note.gapAfter(at)) &&
  vocabulary.initialsAt(note.word(at).key + note.word(at + 1).key).length > 0;

function nameBeside(note: Note, from: number, step: 1 | -1, roster: CompiledRoster): number {
  const at = neighbour(note, from, step);
  if (at < 0 || !note.isCapital(at)) return 0;
  const { key } = note.word(at);
  if (key.length === 1) return note.exists(at + step) && note.length(at + step) === 1 ? 3 : 0;
  if (note.isCaps(at) && (usualPairs.has(key) || (key.length > 2 && abbreviations.has(key)))) return -1;
  if (note.isCaps(at) && key.length <= 3)
    return roster.vocabulary.initialsAt(key).length > 0 && !roleAbbreviations.has(key) ? 2 : 0;
  return isMember(note, at, roster) ? 2 : 0;
}

/** The word beyond a comma, a slash or "and", or -1. */
function neighbour(note: Note, from: number, step: 1 | -1): number {
  const linked = note.exists(from + step) && LINKS.has(note.word(from + step).key);
  const at = linked ? from + 2 * step : from + step;
  if (!note.exists(at)) return -1;
  const [left, right] = step === 1 ? [from, at] : [at, from];
  if (note.start(right) - note.end(left) > 9) return -1;
  const gap = note.text.slice(note.end(left), note.start(right));
  return (linked || /^\.?\s?[,/&;+]\s?$/.test(gap)) && !/\.\s[A-Z]/.test(gap) ? at : -1;
}
