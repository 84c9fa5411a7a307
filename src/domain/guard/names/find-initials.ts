import { ADDRESSES, IS_ROLE, IS_TITLE, SAYS } from '../lexicon/classes.ts';
import { areInitials } from '../learned/initials-doubt.ts';
import type { InitialsDoubt } from '../learned/initials-signs.ts';
import type { CompiledRoster } from '../roster/compile.ts';
import type { Person } from '../roster/people.ts';
import { INSIDE } from '../text/note.ts';
import type { Note } from '../text/note.ts';
import { readRun } from './initials-run.ts';
import type { Run } from './initials-run.ts';
import { initialsWeight, SURE_INITIALS } from './initials-weight.ts';
import { areNobodys } from './nobodys-initials.ts';
import type { NameHit } from './name-hit.ts';
import { isFinite } from './surroundings.ts';
import { genderOfTitle } from './titles.ts';

/** Initials found, and the last token they take. */
export interface FoundInitials {
  readonly hit: NameHit;
  readonly last: number;
}

/** Initials at a token, used as a person; undefined where there are none. */
export function findInitials(
  note: Note,
  at: number,
  roster: CompiledRoster,
  subject: number,
): FoundInitials | undefined {
  const read = readInitials(note, at, roster, subject);
  if (read === undefined) return note.length(at) === 1 ? oneLetter(note, at, roster, subject) : undefined;
  const { doubt, members } = read;
  if (members.length === 0 || !areInitials(doubt)) return undefined;
  const { run, points } = doubt;
  return found(note.start(run.first), run.end, run.last, members, points >= SURE_INITIALS);
}

/** Letters at a token that may be a member's initials: what the weights are learned from. */
export function findInitialsDoubt(
  note: Note,
  at: number,
  roster: CompiledRoster,
  subject: number,
): InitialsDoubt | undefined {
  const read = readInitials(note, at, roster, subject);
  return read === undefined || read.members.length === 0 ? undefined : read.doubt;
}

const NO_MEMBERS: readonly number[] = [];

/** Letters at a token and the members other than the subject who bear them; a clinician who does takes a point. */
function readInitials(
  note: Note,
  at: number,
  roster: CompiledRoster,
  subject: number,
): { readonly doubt: InitialsDoubt; readonly members: readonly number[] } | undefined {
  const run = readRun(note, at);
  if (run === undefined) return undefined;
  const bearers = bearersOf(run, roster);
  const members = membersBesides(bearers, subject);
  if (members.length === 0 || areNobodys(note, run))
    return { doubt: { note, run, points: 0 }, members: NO_MEMBERS };
  const shared = bearers.some(({ role }) => role === 'staff') ? 1 : 0;
  return { doubt: { note, run, points: initialsWeight(note, run, roster) - shared }, members };
}

const bearersOf = (run: Run, { vocabulary, people }: CompiledRoster): readonly Person[] =>
  vocabulary.initialsAt(run.set).flatMap((index) => people[index] ?? []);

const found = (
  start: number,
  end: number,
  last: number,
  members: readonly number[],
  sure: boolean,
): FoundInitials => ({
  hit: { start, end, members: [...new Set(members)], kind: 'initials', sure },
  last,
});

/** Members among the people; none where the subject is one of them. */
function membersBesides(people: readonly Person[], subject: number): readonly number[] {
  const members = people.filter(({ role }) => role === 'member').map(({ member }) => member);
  return members.includes(subject) ? [] : members;
}

/** "Mr. K." or "J." */
function oneLetter(
  note: Note,
  at: number,
  roster: CompiledRoster,
  subject: number,
): FoundInitials | undefined {
  const titled = at > 0 && note.word(at - 1).classes & IS_TITLE && /^\.?\s{1,2}$/.test(note.gapAfter(at - 1));
  return titled ? titledLetter(note, at, roster, subject) : letterAlone(note, at, roster, subject);
}

/** "Mr. K.", "Ms. O": a title and the first letter of a surname. */
function titledLetter(
  note: Note,
  at: number,
  roster: CompiledRoster,
  subject: number,
): FoundInitials | undefined {
  const letter = note.word(at).key;
  const gender = genderOfTitle(note.word(at - 1).key);
  const fits = (person: Person): boolean =>
    person.letters.some(({ family }) => family.includes(letter)) &&
    (gender === undefined ||
      person.gender === undefined ||
      person.gender === 'other' ||
      person.gender === gender);
  const members = membersBesides(roster.people.filter(fits), subject);
  if (members.length === 0 || roleNear(note, at)) return undefined;
  return found(note.start(at), endOf(note, at), at, members, members.length === 1);
}

/** The letter with its full stop. */
const endOf = (note: Note, at: number): number =>
  note.end(at) + (note.text.charAt(note.end(at)) === '.' ? 1 : 0);

function roleNear(note: Note, at: number): boolean {
  for (let near = at + 1; near <= at + 3 && note.exists(near); near++)
    if (note.word(near).classes & IS_ROLE) return true;
  return false;
}

/** "J. said so": one letter that acts as a person, inside a sentence; at its head it may number a list. */
function letterAlone(
  note: Note,
  at: number,
  roster: CompiledRoster,
  subject: number,
): FoundInitials | undefined {
  const letter = note.word(at).key;
  const next = at + 1;
  if (!note.isCapital(at) || letter === 'i' || note.position(at) !== INSIDE || !note.exists(next))
    return undefined;
  if (!/^\.\s$/.test(note.gapAfter(at)) || note.isCapital(next)) return undefined;
  const before = note.word(at - 1);
  const verb = note.word(next);
  if (!(verb.classes & SAYS && isFinite(verb)) && !(before.classes & ADDRESSES)) return undefined;
  const belongs =
    before.key.length === 1 || before.exact.length > 0 || (note.isCapital(at - 1) && before.name !== 0);
  if (belongs) return undefined;
  const people = roster.people.filter(
    ({ letters, role }) => role !== 'relative' && letters.some(({ given }) => given.startsWith(letter)),
  );
  const members = membersBesides(people, subject);
  if (members.length === 0 || members.length !== people.length) return undefined;
  return found(note.start(at), endOf(note, at), at, members, false);
}
