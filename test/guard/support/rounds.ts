import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { frameNames, isKept } from './frames.ts';
import type { Share } from './frames.ts';
import { bearing, called, initialsFrom } from './invented.ts';
import type { Invented } from './invented.ts';
import { readLine, rosterOf } from './lines.ts';
import type { Line } from './lines.ts';

/** So often each is told, with others every time. */
const TIMES = 3;

/** Names that are nothing else: every third gap for a name has one. */
const PLAIN =
  'Thandiwe Kowalczyk Ximena Okonkwo Anneliese Villalobos Dmitri Gallagher Nkechi Brandvold'.split(' ');

/**
 * The short notes of `test/guard/rounds`, one a line: what members did, said and brought, in prose, lists and rows. Each `~` is
 * filled with a member's name, which mostly is something else, too, each `#` with a member's initials, which mostly abbreviate
 * something. Every fifth note is kept back from learning.
 */
export function* readRounds(share: Share): Generator<Line> {
  const names = frameNames();
  const directory = path.join(import.meta.dirname, '..', 'rounds');
  for (const file of readdirSync(directory).sort()) {
    const kind = file.replace('.txt', '');
    const notes = readFileSync(path.join(directory, file), 'utf8').trimEnd().split('\n');
    for (const [at, note] of notes.entries()) {
      if (isKept(at) !== (share === 'kept')) continue;
      const group = `${kind}:${String(at + 1)}`;
      for (let time = 0; time < TIMES; time++) {
        const { text, members } = filled(note, at * TIMES + time, names);
        const roster = rosterOf(members.map(({ given, family }) => `${given} ${family}`).join('; '));
        yield readLine(text, { id: `${group}:${String(time + 1)}`, group, roster });
      }
    }
  }
}

/** A note with its gaps filled, in `[[ ]]`, and the members who stand in them. */
function filled(
  note: string,
  nth: number,
  names: readonly string[],
): { readonly text: string; readonly members: readonly Invented[] } {
  const isLowerCase = note === note.toLowerCase();
  const lowered = note.toLowerCase();
  const members: Invented[] = [];
  const taken = (words: string): boolean =>
    lowered.includes(words.toLowerCase()) || members.some((one) => startsAlike(one, words));
  const text = note.replaceAll(/[~#]/g, (gap) => {
    const from = nth * 37 + members.length * 101;
    const words = pick(from, taken, (at) =>
      gap === '#'
        ? initialsFrom(at, 2)
        : members.length % 3 === 2
          ? PLAIN[at % PLAIN.length]
          : names[at % names.length],
    );
    members.push(gap === '#' ? bearing(words, from) : called(words, from % 2 === 1));
    const written = gap === '#' ? WRITINGS[nth % WRITINGS.length]?.(words.toUpperCase()) : words;
    // "walked the loop w EP & ingrid": initials mostly keep their capitals.
    const isLowered = isLowerCase && (gap === '~' || nth % 3 === 0);
    return `[[${isLowered ? written?.toLowerCase() : written}]]`;
  });
  return { text: text.replaceAll('.]].', '.]]'), members };
}

/** The first from the nth on that is not taken. */
function pick(
  nth: number,
  taken: (words: string) => boolean,
  at: (nth: number) => string | undefined,
): string {
  for (let step = 0; ; step++) {
    const words = at(nth + step * 13) ?? '';
    if (!taken(words)) return words;
  }
}

const startsAlike = ({ given, family }: Invented, words: string): boolean =>
  words.length === 2
    ? words === (given.charAt(0) + family.charAt(0)).toLowerCase()
    : given === words || family === words;

const WRITINGS = [
  (pair: string): string => pair,
  (pair: string): string => `${pair.charAt(0)}.${pair.charAt(1)}.`,
  (pair: string): string => pair,
  (pair: string): string => `${pair.charAt(0)}.${pair.charAt(1)}.`,
  (pair: string): string => `${pair.charAt(0)}. ${pair.charAt(1)}.`,
];
