import {
  ACTS,
  ADDRESSES,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  IS_HEADWORD,
  IS_PEER,
  IS_ROLE,
  IS_SCALE,
  IS_TITLE,
  POSSESSIVE,
  PREPOSITION,
  SAYS,
} from '../lexicon/classes.ts';
import { abbreviations, dottedAbbreviations, roleAbbreviations } from '../lexicon/senses.ts';
import type { CompiledRoster } from '../roster/compile.ts';
import type { Person } from '../roster/people.ts';
import { AT_START, INSIDE } from '../text/note.ts';
import type { Note } from '../text/note.ts';
import { isFinite, skipAdverbs } from './surroundings.ts';
import type { NameHit } from './find-names.ts';
import { genderOfTitle } from './titles.ts';

/** A run of letters that may be somebody's initials. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly end: number;
  readonly set: string;
  readonly dotted: boolean;
  readonly spaced: boolean;
}

/** Initials at a token, used as a person; undefined where there are none. */
export function findInitials(
  note: Note,
  at: number,
  roster: CompiledRoster,
  subject: number,
): NameHit | undefined {
  const run = readRun(note, at);
  if (run === undefined) return titledLetter(note, at, roster, subject);
  const people = roster.vocabulary.initialsAt(run.set);
  if (people.length === 0) return undefined;
  const persons = people.map((index) => roster.people[index]).filter((person) => person !== undefined);
  if (persons.some(({ role, member }) => role === 'member' && member === subject)) return undefined;
  const members = persons.filter(({ role }) => role === 'member');
  if (members.length === 0) return undefined;
  const weight = run.dotted ? dottedWeight(note, run, roster) : plainWeight(note, run, roster);
  const shared = persons.some(({ role }) => role === 'staff') ? 1 : 0;
  if (weight - shared < 1) return undefined;
  return {
    start: note.start(run.first),
    end: run.end,
    first: run.first,
    last: run.last,
    members: [...new Set(members.map(({ member }) => member))],
    kind: 'initials',
    sure: weight - shared >= 3,
  };
}

/** "C.D.", "A-L.C.", "J. S." or, without stops, "CD". */
function readRun(note: Note, at: number): Run | undefined {
  const raw = note.raw(at);
  if (raw.length > 1) {
    if (raw.length > 4 || !note.isCaps(at)) return undefined;
    return { first: at, last: at, end: note.end(at), set: note.word(at).key, dotted: false, spaced: false };
  }
  let last = at;
  let dots = 0;
  let spaced = false;
  while (
    last - at < 4 &&
    note.exists(last + 1) &&
    note.raw(last + 1).length === 1 &&
    !note.isNumber(last + 1)
  ) {
    const gap = note.gapAfter(last);
    if (!/^(?:\.|-|\.-|\.\s|\s)$/.test(gap) || note.isPossessive(last)) break;
    if (note.isCapital(last + 1) !== note.isCapital(at)) break;
    if (/^\s$/.test(gap) && dots === 0) break;
    if (gap !== ' ') dots++;
    spaced ||= gap.includes(' ');
    last++;
  }
  if (last === at) return undefined;
  const stop = note.text.charAt(note.end(last)) === '.';
  if (dots === 0 && !stop) return undefined;
  let set = '';
  for (let token = at; token <= last; token++) set += note.word(token).key;
  return { first: at, last, end: note.end(last) + (stop ? 1 : 0), set, dotted: true, spaced };
}

function dottedWeight(note: Note, run: Run, roster: CompiledRoster): number {
  const context = personAround(note, run) + besideNames(note, run, roster);
  if (!note.isCapital(run.first))
    return dottedAbbreviations.has(run.set) ? 0 : note.isLowerCaseStyle(run.first) ? context : context - 1;
  if (note.isNumber(run.first - 1) && /^(?:am|pm)$/.test(run.set)) return 0;
  if (dottedAbbreviations.has(run.set)) return context >= 1 ? context : 0;
  if (run.spaced) return context + 1;
  return 3 + context;
}

function plainWeight(note: Note, run: Run, roster: CompiledRoster): number {
  const { set } = run;
  const context = personAround(note, run) + besideNames(note, run, roster);
  if (note.isCapsStyle(run.first) && set.length === 2 && !abbreviations.has(set)) return context - 1;
  if (roleAbbreviations.has(set)) return context >= 5 ? 1 : 0;
  if (abbreviations.has(set)) return context >= 2 ? context - 1 : 0;
  if (note.isNumber(run.first + 1) && /^[\s:=/-]{0,2}$/.test(note.gapAfter(run.first))) return 0;
  return 1 + context;
}

/** How much the neighbours speak for a person. */
function personAround(note: Note, run: Run): number {
  return behind(note, run) + ahead(note, run);
}

function behind(note: Note, run: Run): number {
  if (note.isPossessive(run.last)) return 2;
  const gap = note.text.slice(run.end, note.exists(run.last + 1) ? note.start(run.last + 1) : run.end);
  if (!/^\s{1,3}$/.test(gap)) return 0;
  const at = skipAdverbs(note, run.last + 1);
  if (at < 0 || !note.exists(at)) return 0;
  const verb = note.word(at);
  if (verb.classes & SAYS && isFinite(verb)) return 3;
  if (verb.classes & ACTS && isFinite(verb)) return 2;
  if (verb.classes & (IS_SCALE | IS_HEADWORD)) return -3;
  if (note.isNumber(at)) return -3;
  if (isFinite(verb)) return personFollows(note, at + 1) ? 2 : 0.5;
  if (verb.classes & AUXILIARY) return 0.5;
  if (verb.key === 'to' || verb.key === 'and') return 0;
  return 0;
}

/** "counted with him" */
function personFollows(note: Note, from: number): boolean {
  for (let at = from; at <= from + 2 && note.exists(at) && note.touches(at); at++)
    if (/^(?:him|her|his|them|their|me|us)$/.test(note.word(at).key)) return true;
  return false;
}

function ahead(note: Note, run: Run): number {
  const at = run.first - 1;
  if (at < 0 || note.position(run.first) === AT_START) return 0;
  const gap = note.gapAfter(at);
  const { classes, key } = note.word(at);
  if (/^\.?\s{1,2}$/.test(gap) && classes & IS_TITLE) return 5;
  if (!/^\s{1,3}$/.test(gap)) return 0;
  if (classes & IS_PEER) return 3;
  if (key === 'that') return note.word(at - 1).classes & SAYS ? 2 : 0;
  if (classes & (DETERMINER | POSSESSIVE)) return key === 'other' ? 2 : -3;
  if (classes & ADDRESSES) return /^(?:see|sees|saw|seen|seeing|met|meet|meets)$/.test(key) ? 1 : 2;
  if (classes & PREPOSITION) return /^(?:with|to|by|beside|between|from|at|behind|than)$/.test(key) ? 1 : 0.5;
  if (classes & COORDINATOR && key !== 'or') return 0.5;
  return 0;
}

/** In a list with other initials or names of the roster: "C.D. with FA", "Wise and T.G." */
function besideNames(note: Note, run: Run, roster: CompiledRoster): number {
  const before = neighbour(note, run.first, -1);
  const after = neighbour(note, run.last, 1);
  return Math.max(
    before < 0 ? 0 : nameWeight(note, before, -1, roster),
    after < 0 ? 0 : nameWeight(note, after, 1, roster),
  );
}

/** The word beyond a comma, a slash or "and", or -1. */
function neighbour(note: Note, from: number, step: 1 | -1): number {
  let at = from + step;
  const link = note.exists(at) ? note.word(at).key : '';
  const linked = /^(?:and|with|or|to|plus|vs|then|by)$/.test(link);
  if (linked) at += step;
  if (!note.exists(at)) return -1;
  const gap =
    step === 1
      ? note.text.slice(note.end(from), note.start(at))
      : note.text.slice(note.end(at), note.start(from));
  return gap.length <= 9 && (linked || /^\.?\s?[,/&;+]\s?$/.test(gap)) && !/\.\s[A-Z]/.test(gap) ? at : -1;
}

function nameWeight(note: Note, at: number, step: 1 | -1, roster: CompiledRoster): number {
  const raw = note.raw(at);
  const word = note.word(at);
  if (raw.length === 1) return note.isCapital(at) && note.raw(at + step).length === 1 ? 3 : 0;
  if (note.isCaps(at) && raw.length <= 3)
    return roster.vocabulary.initialsAt(word.key).length > 0 && !roleAbbreviations.has(word.key) ? 2 : 0;
  const named =
    note.isCapital(at) &&
    word.exact.some(({ person, rank }) => rank <= 1 && roster.people[person]?.role === 'member');
  return named ? 2 : 0;
}

/** "Mr. K.", "Ms. O": a title and the first letter of a surname. */
function titledLetter(note: Note, at: number, roster: CompiledRoster, subject: number): NameHit | undefined {
  if (note.raw(at).length !== 1 || at === 0 || !(note.word(at - 1).classes & IS_TITLE))
    return letterAlone(note, at, roster, subject);
  if (!/^\.?\s{1,2}$/.test(note.gapAfter(at - 1))) return undefined;
  const letter = note.word(at).key;
  const title = note.word(at - 1).key;
  const gender = genderOfTitle(title);
  const fits = ({ letters: sets, gender: own }: Person): boolean =>
    sets.some(({ family }) => family.includes(letter)) &&
    (gender === undefined || own === undefined || own === 'other' || own === gender);
  const people = roster.people.filter(fits);
  if (people.some(({ member, role }) => member === subject && role === 'member')) return undefined;
  const members = people.filter(({ role }) => role === 'member');
  if (members.length === 0 || roleNear(note, at)) return undefined;
  const stop = note.text.charAt(note.end(at)) === '.';
  return {
    start: note.start(at),
    end: note.end(at) + (stop ? 1 : 0),
    first: at,
    last: at,
    members: members.map(({ member }) => member),
    kind: 'initials',
    sure: members.length === 1,
  };
}

function roleNear(note: Note, at: number): boolean {
  for (let near = at + 1; near <= at + 3 && note.exists(near); near++)
    if (note.word(near).classes & IS_ROLE) return true;
  return false;
}

/** "J. said so": one letter that acts as a person, inside a sentence; at its head it may number a list. */
function letterAlone(note: Note, at: number, roster: CompiledRoster, subject: number): NameHit | undefined {
  if (note.raw(at).length !== 1 || !note.isCapital(at) || note.position(at) !== INSIDE) return undefined;
  const stop = note.text.charAt(note.end(at)) === '.';
  const letter = note.word(at).key;
  if (!stop || letter === 'i') return undefined;
  const next = at + 1;
  if (!note.exists(next) || !/^\.\s$/.test(note.gapAfter(at)) || note.isCapital(next)) return undefined;
  if (note.length(at - 1) === 1 || (note.isCapital(at - 1) && note.word(at - 1).name !== 0)) return undefined;
  const before = note.word(at - 1);
  const verb = note.word(next);
  const person = (verb.classes & SAYS && isFinite(verb)) || before.classes & ADDRESSES;
  if (!person || before.exact.length > 0) return undefined;
  const people = roster.people.filter(
    ({ letters, role }) => role !== 'relative' && letters.some(({ given }) => given.startsWith(letter)),
  );
  if (people.some(({ member }) => member === subject)) return undefined;
  const members = people.filter(({ role }) => role === 'member');
  if (members.length === 0 || members.length !== people.length) return undefined;
  return {
    start: note.start(at),
    end: note.end(at) + 1,
    first: at,
    last: at,
    members: members.map(({ member }) => member),
    kind: 'initials',
    sure: false,
  };
}
