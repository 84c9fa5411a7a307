import { readFileSync } from 'node:fs';
import { compileRoster } from '../../../src/domain/guard/index.ts';
import type { CompiledRoster } from '../../../src/domain/guard/index.ts';
import { rosterFromJson } from '../../../src/run/guard/roster-file.ts';
import type { Case, Mark } from '../support/corpus.ts';
import type { Invented } from '../support/invented.ts';

/** A note, labelled, with somebody more in its group, and what is to be judged of it: the words that may mean them. */
export interface Retold extends Pick<Case, 'subject' | 'text' | 'leaks' | 'either'> {
  /** The file of the group that the note was written about. */
  readonly of: string;
  readonly roster: CompiledRoster;
  readonly judged: (words: string) => boolean;
}

export const NEWCOMER = 'Patient/newcomer';

/** The note as it stands, in a group that has one member more: none of these words means them. */
export const withNewcomer = (note: Case, newcomer: Invented, word: string): Retold => ({
  of: note.roster,
  subject: note.subject,
  text: note.text,
  leaks: [],
  either: [],
  roster: rosterWith(note.roster, newcomer),
  judged: (words) => lettersOf(words) === lettersOf(word),
});

/** The note with a newcomer in the place of whoever is named by these words: theirs are written where those stood. */
export function inPlaceOf(note: Case, words: string, newcomer: Invented, theirs: string): Retold {
  const marks = [
    ...note.leaks.map((mark) => ({ mark, isLeak: true })),
    ...note.either.map((mark) => ({ mark, isLeak: false })),
  ].sort((a, b) => a.mark.start - b.mark.start);
  let text = '';
  let from = 0;
  const told = { leaks: [] as Mark[], either: [] as Mark[] };
  for (const { mark, isLeak } of marks) {
    text += note.text.slice(from, mark.start);
    const isTheirs = mark.words === words;
    const written = isTheirs ? theirs : mark.words;
    told[isLeak ? 'leaks' : 'either'].push({
      start: text.length,
      end: text.length + written.length,
      members: isTheirs ? [NEWCOMER] : mark.members,
      words: written,
    });
    text += written;
    from = mark.end;
  }
  text += note.text.slice(from);
  return {
    of: note.roster,
    subject: note.subject,
    text,
    ...told,
    roster: rosterWith(note.roster, newcomer),
    judged: (some) => lettersOf(some) === lettersOf(theirs),
  };
}

/** "P.T." and "PT" are the same letters. */
const lettersOf = (words: string): string => words.replaceAll(/\P{L}/gu, '').toLowerCase();

interface RosterJson {
  readonly members: readonly {
    readonly id: string;
    readonly name?: readonly { readonly given?: readonly string[]; readonly family?: string }[];
  }[];
}

const files = new Map<string, RosterJson>();

/** A roster's file as it stands. */
export function rosterJsonAt(file: string): RosterJson {
  const known = files.get(file) ?? (JSON.parse(readFileSync(file, 'utf8')) as RosterJson);
  files.set(file, known);
  return known;
}

function rosterWith(file: string, { given, family }: Invented): CompiledRoster {
  const json = rosterJsonAt(file);
  const newcomer = { id: NEWCOMER, name: [{ use: 'official', given: given.split(' '), family }] };
  const reading = rosterFromJson({ ...json, members: [...json.members, newcomer] });
  if (!reading.ok) throw new Error(`Roster without ${reading.refusal.at}`);
  return compileRoster(reading.roster);
}
