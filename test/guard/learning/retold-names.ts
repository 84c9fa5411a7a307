import { readdirSync } from 'node:fs';
import path from 'node:path';
import { loadLexicon, SURNAME } from '../../../src/domain/guard/lexicon/lexicon.ts';
import { otherSensesOf } from '../../../src/domain/guard/lexicon/other-senses.ts';
import type { Case } from '../support/corpus.ts';
import { frameNames } from '../support/frames.ts';
import { called } from '../support/invented.ts';
import { inPlaceOf, rosterJsonAt, withNewcomer } from './newcomers.ts';
import type { Retold } from './newcomers.ts';

/** Of the words of one kind so many notes teach; "March" and "English" stand in hundreds. */
const MOST = 40;

/** A note with a plain name is told anew so many times. */
const TIMES = 2;

/** Words of the notes that are somebody's names after all, by the note's id. */
const PERSONS = new Set([
  'p-01-3 Bill',
  'p-03-6 Chuck',
  'p-06-1 Gene',
  'p-06-19 Gene',
  'f-127-5 Elton',
  'f-127-11 Gene',
  'f-138-10 Bob',
  'f-197-1 Ted',
  'f-197-13 Ted',
  'p-22-2 Gene',
  'p-38-13 Lazarus',
  'p-58-21 Nana',
  'p-62-18 Memo',
]);

/**
 * Notes in which a word that somebody may be called ("in English", "since March", "Braxton Hicks") means nobody: the group gets a
 * member of that name, and the word stays what it is.
 */
export function* passersBy(notes: readonly Case[]): Generator<Retold> {
  const known = knownNames();
  const times = new Map<string, number>();
  for (const note of notes)
    for (const { word, at, parts } of namelike(note, known)) {
      const key = word.toLowerCase();
      const seen = times.get(key) ?? 0;
      times.set(key, seen + 1);
      if (seen >= MOST) continue;
      const isFamily = parts === SURNAME || (Boolean(parts & SURNAME) && at % 2 === 1);
      yield withNewcomer(note, called(word, isFamily), word);
    }
}

/** Notes in which a member whose name is nothing else is called by one that is a word, a place or an author, too. */
export function* renamed(notes: readonly Case[]): Generator<Retold> {
  const names = frameNames();
  for (const [at, note] of notes.entries()) {
    const options = plainNames(note);
    if (options.length === 0) continue;
    const text = `${note.text} ${JSON.stringify(rosterJsonAt(note.roster))}`.toLowerCase();
    for (let time = 0; time < TIMES; time++) {
      const { words, isFamily } = options[(at + time) % options.length] ?? { words: '', isFamily: false };
      const name = nameFrom(names, at * 7 + time * 13, text);
      const theirs = /^[a-z]/.test(words) ? name.toLowerCase() : name;
      yield inPlaceOf(note, words, called(name, isFamily), theirs);
    }
  }
}

/** The first name from the nth on that is not in the text yet. */
function nameFrom(names: readonly string[], nth: number, text: string): string {
  for (let step = 0; ; step++) {
    const name = names[(nth + step * 17) % names.length] ?? '';
    if (!text.includes(name.toLowerCase())) return name;
  }
}

/** The marked words of a note that are a member's given or family name as it stands on the roster. */
function plainNames({ leaks, roster }: Case): { readonly words: string; readonly isFamily: boolean }[] {
  const members = new Map(rosterJsonAt(roster).members.map(({ id, name }) => [id, name?.[0]]));
  const found = new Map<string, boolean>();
  for (const { words, members: meant } of leaks) {
    const name = meant.length === 1 ? members.get(meant[0] ?? '') : undefined;
    if (name === undefined || !/^[A-Z]?[a-z]+$/.test(words)) continue;
    if (words === name.given?.[0] || words === name.given?.[0]?.toLowerCase()) found.set(words, false);
    else if (words === name.family || words === name.family?.toLowerCase()) found.set(words, true);
  }
  return [...found].map(([words, isFamily]) => ({ words, isFamily }));
}

/** Words of a note that are a name elsewhere and something else, too, and are on no one's name in its group. */
function namelike(
  { id, text, roster, leaks, either }: Case,
  known: ReadonlyMap<string, number>,
): { readonly word: string; readonly at: number; readonly parts: number }[] {
  const lexicon = loadLexicon();
  const group = JSON.stringify(rosterJsonAt(roster)).toLowerCase();
  const isLowerCase = !/[A-Z][a-z]/.test(text);
  const found = new Map<string, { word: string; at: number; parts: number }>();
  for (const { 0: word, index: at } of text.matchAll(/\p{L}{3,}/gu)) {
    const key = word.toLowerCase();
    const parts = lexicon.name(key) || (known.get(key) ?? 0);
    if (!(isLowerCase ? /^[a-z]+$/ : /^[A-Z][a-z]+$/).test(word) || parts === 0 || found.has(key)) continue;
    if (lexicon.word(key) === 0 && otherSensesOf(key) === 0) continue;
    if (PERSONS.has(`${id} ${word}`) || new RegExp(`\\b${key}`).test(group)) continue;
    if ([...leaks, ...either].some(({ start, end }) => start < at + word.length && at < end)) continue;
    found.set(key, { word, at, parts });
  }
  return [...found.values()];
}

const GIVEN = 3;
const ANY = 7;

/** Names that the notes and frames know and the lexicon may not: which part of a name each is, as in the lexicon. */
function knownNames(): ReadonlyMap<string, number> {
  const names = new Map(frameNames().map((name) => [name.toLowerCase(), ANY]));
  const directory = path.join(import.meta.dirname, '../corpus/rosters');
  for (const file of readdirSync(directory).sort())
    for (const { name = [] } of rosterJsonAt(path.join(directory, file)).members)
      for (const { given = [], family } of name) {
        for (const one of given) names.set(one.toLowerCase(), GIVEN);
        if (family !== undefined) names.set(family.toLowerCase(), SURNAME);
      }
  return names;
}
