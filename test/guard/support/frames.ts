import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Line } from './lines.ts';
import { readLine, rosterOf } from './lines.ts';

/** Sentences with a gap (`~`) and the names that may stand in it. */
interface Frames {
  readonly kind: string;
  readonly names: readonly string[];
  readonly sentences: readonly string[];
}

/** Frames and names that the weights learn from, or those kept back to see what they do with others. */
export type Share = 'learned' | 'kept';

const FIFTH = 5;
/** Of the frames of a file every fifth is kept back. */
export const isKept = (at: number): boolean => at % FIFTH === FIFTH - 1;
/** So many names stand in each frame; a thing's are few, so that all things together weigh no more than the members. */
const NAMES = { member: { learned: 5, kept: 12 }, thing: { learned: 2, kept: 12 } } as const;
const STRIDE = 37;

/**
 * The sentences of `test/guard/frames` with names put into them, that are words, places, authors … too. A file's first
 * lines begin with `=` and hold the names; then one frame a line. In files called `member…` the name is a member's, in
 * all others it is that of a thing or of somebody outside.
 */
export function readFrames(share: Share): Line[] {
  const all = allFrames();
  // Whatever things are called, members are, too: else it were learned of the name that it is a thing's.
  const things = all.filter(({ kind }) => !isOfMember(kind)).flatMap(({ names }) => names);
  return all.flatMap((frames) =>
    linesOf(
      isOfMember(frames.kind) ? { ...frames, names: [...new Set([...frames.names, ...things])] } : frames,
      share,
    ),
  );
}

/** What notes say of members, kept back or not, with other names put in. */
export const readFramesWith = (names: readonly string[]): Line[] =>
  (['learned', 'kept'] as const).flatMap((share) =>
    allFrames()
      .filter(({ kind }) => kind === 'member')
      .flatMap((frames) => linesOf({ ...frames, names }, share)),
  );

/** Names that are something else, too: all that stand in frames, each once. */
export const frameNames = (): string[] =>
  [...new Set(allFrames().flatMap(({ names }) => names))].filter((name) => /^[A-Z][a-z]+$/.test(name));

function allFrames(): Frames[] {
  const directory = path.join(import.meta.dirname, '..', 'frames');
  return readdirSync(directory)
    .sort()
    .map((file) => framesOf(file.replace('.txt', ''), readFileSync(path.join(directory, file), 'utf8')));
}

const isOfMember = (kind: string): boolean => kind.startsWith('member');

function framesOf(kind: string, source: string): Frames {
  const lines = source.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
  return {
    kind,
    names: lines.filter((line) => line.startsWith('= ')).flatMap((line) => line.slice(2).split(' ')),
    sentences: lines.filter((line) => !line.startsWith('= ')),
  };
}

function linesOf({ kind, names, sentences }: Frames, share: Share): Line[] {
  const isMember = isOfMember(kind);
  const isMine = (at: number): boolean => isKept(at) === (share === 'kept');
  // What a thing is called is known; of members' names some are kept back as well.
  const mine = isMember ? names.filter((_, at) => isMine(at)) : names;
  return sentences.flatMap((sentence, at) => {
    if (!isMine(at)) return [];
    return Array.from({ length: NAMES[isMember ? 'member' : 'thing'][share] }, (_, nth) => {
      const which = (at * STRIDE + nth * (STRIDE + 1)) % mine.length;
      const name = mine[which] ?? '';
      const written = kind.endsWith('lower-case') ? name.toLowerCase() : name;
      return readLine(sentence.replace('~', isMember ? `[[${written}]]` : written), {
        id: `${kind}:${String(at + 1)}:${String(nth + 1)}`,
        group: `${kind}:${String(at + 1)}`,
        roster: rosterWith(mine, which, (at + nth) % 2 === 0),
      });
    });
  });
}

/** So many of the names are on one roster: as given names on one, as surnames on another. */
const TOGETHER = 24;
const rosters = new Map<string, Line['roster']>();

/** A group with members who bear the names around the nth, all as given names or all as surnames. */
function rosterWith(names: readonly string[], nth: number, isGiven: boolean): Line['roster'] {
  const first = nth - (nth % TOGETHER);
  const some = names.slice(first, first + TOGETHER);
  const bearers = some.map((name) => (isGiven ? `${name} Przybylski` : `Zbigniew ${name}`)).join('; ');
  const known = rosters.get(bearers);
  if (known !== undefined) return known;
  const roster = rosterOf(bearers);
  rosters.set(bearers, roster);
  return roster;
}
