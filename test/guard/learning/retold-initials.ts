import { readRun } from '../../../src/domain/guard/names/initials-run.ts';
import { Note } from '../../../src/domain/guard/text/note.ts';
import type { Case } from '../support/corpus.ts';
import { bearing, initialsFrom } from '../support/invented.ts';
import { rosterAt } from '../support/rosters.ts';
import { inPlaceOf, withNewcomer } from './newcomers.ts';
import type { Retold } from './newcomers.ts';

const MOST_LETTERS = 4;
/** Members called so are shown with other letters, so many times. */
const TIMES = 2;

/**
 * Notes with letters that stand for nobody, in a group that gets a member with these initials; and notes with a member's initials,
 * where they become others, which mostly abbreviate something, too.
 */
export function* retoldInitials(notes: readonly Case[]): Generator<Retold> {
  let nth = 0;
  for (const note of notes)
    for (const { letters, words } of runsOf(note)) {
      nth++;
      if (words === undefined) yield withNewcomer(note, bearing(letters, nth), letters);
      else if (letters.length < MOST_LETTERS) yield* withOthers(note, words, letters.length, nth);
    }
}

function* withOthers(note: Case, words: string, length: number, nth: number): Generator<Retold> {
  for (let time = 0; time < TIMES; time++) {
    const letters = initialsFrom(nth * TIMES + time, length);
    if (rosterAt(note.roster).vocabulary.initialsAt(letters).length === 0)
      yield inPlaceOf(note, words, bearing(letters, nth), written(words, letters));
  }
}

/** The runs of letters of a note, each once: nobody's, or with the words by which a member is marked. */
function runsOf({ text, leaks, either, roster }: Case): { letters: string; words: string | undefined }[] {
  const { vocabulary } = rosterAt(roster);
  const note = new Note(text, vocabulary, []);
  const found = new Map<string, string | undefined>();
  for (let at = 0; at < note.count; at++) {
    const run = readRun(note, at);
    if (run === undefined) continue;
    at = run.last;
    const { set: letters, end } = run;
    if (found.has(letters) || !/^[a-z]{2,4}$/.test(letters)) continue;
    const start = note.start(run.first);
    const touches = (mark: { start: number; end: number }): boolean => mark.start < end && start < mark.end;
    const isSomebodys = vocabulary.initialsAt(letters).length > 0;
    const mark = leaks.find(touches);
    if (mark === undefined && !isSomebodys && !either.some(touches)) found.set(letters, undefined);
    if (mark !== undefined && isSomebodys && mark.start >= start && mark.end <= end + 1)
      found.set(letters, mark.words);
  }
  return [...found].map(([letters, words]) => ({ letters, words }));
}

/** "J.S." with the letters of "pt": "P.T." */
function written(words: string, letters: string): string {
  let nth = 0;
  return words.replaceAll(/[A-Za-z]/g, (old) => {
    const letter = letters.charAt(nth++);
    return old === old.toUpperCase() ? letter.toUpperCase() : letter;
  });
}
