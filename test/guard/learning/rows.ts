import type { CompiledRoster } from '../../../src/domain/guard/index.ts';
import { findIdentifiers } from '../../../src/domain/guard/identifiers/find-identifiers.ts';
import { priorOf, worthOf } from '../../../src/domain/guard/learned/doubt.ts';
import { initialsPriorOf, worthOfInitials } from '../../../src/domain/guard/learned/initials-doubt.ts';
import { initialsSigns } from '../../../src/domain/guard/learned/initials-signs.ts';
import type { InitialsDoubt } from '../../../src/domain/guard/learned/initials-signs.ts';
import { signsOf } from '../../../src/domain/guard/learned/signs.ts';
import { findDoubts, findInitialsDoubts } from '../../../src/domain/guard/names/find-names.ts';
import { Note } from '../../../src/domain/guard/text/note.ts';
import { readCorpus } from '../support/corpus.ts';
import type { Mark } from '../support/corpus.ts';
import { readFrames } from '../support/frames.ts';
import { readLines } from '../support/lines.ts';
import type { Line } from '../support/lines.ts';
import { readRounds } from '../support/rounds.ts';
import { rosterAt } from '../support/rosters.ts';
import type { Retold } from './newcomers.ts';
import { passersBy, renamed } from './retold-names.ts';
import { retoldInitials } from './retold-initials.ts';

/** One word, or one run of letters, in doubt: whether it was labelled as a name, and its signs. */
export interface Row extends Source {
  readonly isName: boolean;
  readonly signs: readonly number[];
  /** The log-odds of the rules alone, which the weights correct. */
  readonly prior: number;
  /** What the odds are worth, by the weights and the rules: from 0 on it is a name. */
  readonly worth: (odds: number) => number;
  readonly words: string;
}

interface Source {
  /** What the words are of: "notes", "renamed", the name of a file of lines or frames. */
  readonly kind: string;
  /** The invented group; rows of one group are learned from or judged together, never both. */
  readonly group: string;
  /** How much it teaches. */
  readonly teaches: number;
}

/** How much a word of a note teaches; one of a line teaches 1. Notes are as notes are, lines are harder. */
const NOTE = 10;

type Stretch = Pick<Mark, 'start' | 'end'>;

interface Labelled {
  readonly roster: CompiledRoster;
  readonly subject: string;
  readonly text: string;
  readonly leaks: readonly Mark[];
  readonly either: readonly Mark[];
  /** The words that are judged; all where it is not said. */
  readonly judged?: (words: string) => boolean;
}

/** Every word in doubt of the labelled notes, the notes retold with newcomers, the lines and frames, in the order of the files. */
export function readRows(): Row[] {
  const notes = readCorpus();
  return [
    ...notes.flatMap((note) =>
      rowsOf(
        { kind: 'notes', group: note.roster, teaches: NOTE },
        { ...note, roster: rosterAt(note.roster) },
      ),
    ),
    ...rowsOfRetold({ kind: 'renamed', teaches: NOTE }, renamed(notes)),
    ...rowsOfRetold({ kind: 'passers-by', teaches: 1 }, passersBy(notes)),
    ...rowsOfRetold({ kind: 'other letters', teaches: NOTE }, retoldInitials(notes)),
    ...rowsOfLines(readLines()),
    ...rowsOfLines(readFrames('learned')),
    ...rowsOfLines(readRounds('learned')),
  ];
}

function* rowsOfLines(lines: Iterable<Line>): Generator<Row> {
  for (const line of lines)
    yield* rowsOf({ kind: line.group.replace(/\d*\.txt.*|:.*/, ''), group: line.group, teaches: 1 }, line);
}

/** One by one, so that no more than one of their thousands of rosters is kept. */
function* rowsOfRetold(source: Pick<Source, 'kind' | 'teaches'>, retold: Iterable<Retold>): Generator<Row> {
  for (const told of retold) yield* rowsOf({ ...source, group: told.of }, told);
}

function rowsOf(source: Source, { roster, subject, text, leaks, either, judged }: Labelled): Row[] {
  const hot: number[] = [];
  const note = new Note(text, roster.vocabulary, hot);
  const index = roster.memberIds.indexOf(subject);
  const own = index < 0 ? NO_ONE : index;
  const { taken } = findIdentifiers(note, roster, own);
  const rowOf = (
    { start, end }: Stretch,
    { kind, ...learned }: Pick<Row, 'kind' | 'prior' | 'worth' | 'signs'>,
  ): Row[] => {
    const touches = (mark: Stretch): boolean => mark.start < end && start < mark.end;
    if (either.some(touches) || taken.some(touches) || judged?.(text.slice(start, end)) === false) return [];
    const before = text.slice(Math.max(0, start - 60), start);
    const words = `${before}>>${text.slice(start, end)}<<${text.slice(end, end + 60)}`;
    return [{ ...source, ...learned, kind, isName: leaks.some(touches), words }];
  };
  const names = findDoubts(note, hot, roster, own).flatMap((doubt) => {
    const prior = priorOf(doubt);
    return rowOf(doubt.s.mention, {
      kind: source.kind,
      prior,
      worth: wordWorth(prior),
      signs: collect((each) => {
        signsOf(doubt, each);
      }),
    });
  });
  const initials = findInitialsDoubts(note, hot, roster, own).flatMap((doubt) => {
    const { run } = doubt;
    return rowOf(
      { start: note.start(run.first), end: run.end },
      {
        kind: `initials in ${source.kind}`,
        prior: initialsPriorOf(doubt),
        worth: initialsWorth(run),
        signs: collect((each) => {
          initialsSigns(doubt, each);
        }),
      },
    );
  });
  return [...names, ...initials];
}

// Made apart from where the doubts are, which else were kept with them, and with these the notes and their rosters.
const wordWorth =
  (prior: number) =>
  (odds: number): number =>
    worthOf(prior, odds);
const initialsWorth =
  (run: InitialsDoubt['run']) =>
  (odds: number): number =>
    worthOfInitials(run, odds);

function collect(signs: (each: (sign: number) => void) => void): number[] {
  const found: number[] = [];
  signs((sign) => found.push(sign));
  return found;
}

/** The subject of a text that is everybody's. */
const NO_ONE = -2;
