import { letters, pieces } from '../roster/letters.ts';
import { shortFormsOf } from '../roster/nicknames.ts';
import type { Person } from '../roster/people.ts';
import { foldWord } from '../text/fold.ts';
import { wordKey } from './keys.ts';

/** A piece of a handle that points to a person, and how strongly. */
export interface HandlePiece {
  readonly person: number;
  readonly points: number;
  readonly part: 'given' | 'family' | 'both';
}

/** A given name and a surname run together; enough alone. */
export const BOTH = 5;
const INITIAL_AND_FAMILY = 4;
export const GIVEN_AND_INITIAL = 3;
const ONE_NAME = 2;

/**
 * The pieces that handles are made of, by their letters: "destiny", "brooks", "destinybrooks", "dbrooks", "destinyb".
 * `isWord` tells which names are English words too: one of those alone points to nobody.
 */
export function handlePieces(
  people: readonly Person[],
  isWord: (name: string) => boolean,
): Map<string, HandlePiece[]> {
  const index = new Map<string, HandlePiece[]>();
  const put = (key: string, piece: HandlePiece): void => {
    index.set(key, [...(index.get(key) ?? []), piece]);
  };
  for (const person of people) {
    const { given, family } = namesOf(person);
    for (const [names, part] of [
      [given, 'given'],
      [family, 'family'],
    ] as const)
      for (const name of names)
        if (name.length >= 3) put(name, { person: person.index, part, points: isWord(name) ? 1 : ONE_NAME });
    for (const first of given) {
      for (const last of family) {
        put(first + last, { person: person.index, part: 'both', points: BOTH });
        put(last + first, { person: person.index, part: 'both', points: BOTH });
        if (last.length >= 4)
          for (const head of [first.charAt(0), first.slice(0, 2)])
            put(head + last, { person: person.index, part: 'both', points: INITIAL_AND_FAMILY });
        if (first.length >= 4)
          put(first + last.charAt(0), { person: person.index, part: 'both', points: GIVEN_AND_INITIAL });
      }
    }
  }
  return index;
}

function namesOf({ names }: Person): { given: Set<string>; family: Set<string> } {
  const given = new Set<string>();
  const family = new Set<string>();
  for (const name of names) {
    const first = name.given[0];
    if (first !== undefined) {
      given.add(wordKey(first));
      for (const piece of pieces(first)) given.add(foldWord(piece));
      for (const short of shortFormsOf(foldWord(first), () => false)) if (short.length >= 3) given.add(short);
    }
    if (name.family === undefined) continue;
    family.add(wordKey(name.family));
    for (const piece of pieces(name.family)) if (piece.length > 2) family.add(foldWord(piece));
  }
  return { given, family };
}

/** What may stand in a handle for the rest of a name: its initial, or three letters and more that begin it. */
export function abbreviates(segment: string, { names }: Person): boolean {
  return names.some(({ family }) => {
    if (family === undefined) return false;
    if (segment.length === 1) return letters(family).includes(segment);
    // "lg" of Lindgren: its first letter and another of it.
    if (segment.length === 2)
      return (
        segment.startsWith(letters(family).charAt(0)) && foldWord(family).slice(1).includes(segment.charAt(1))
      );
    return segment.length >= 3 && pieces(family).some((piece) => foldWord(piece).startsWith(segment));
  });
}

/** "sky" of Skyler. */
export const beginsGiven = (segment: string, { names }: Person): boolean =>
  segment.length >= 3 && names.some(({ given: [first = ''] }) => foldWord(first).startsWith(segment));
