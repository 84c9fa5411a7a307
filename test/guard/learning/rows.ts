import type { CompiledRoster } from '../../../src/domain/guard/index.ts';
import { findIdentifiers } from '../../../src/domain/guard/identifiers/find-identifiers.ts';
import { priorOf } from '../../../src/domain/guard/learned/doubt.ts';
import { signsOf } from '../../../src/domain/guard/learned/signs.ts';
import { findDoubts } from '../../../src/domain/guard/names/find-names.ts';
import { Note } from '../../../src/domain/guard/text/note.ts';
import { readCorpus } from '../support/corpus.ts';
import type { Mark } from '../support/corpus.ts';
import { readFrames } from '../support/frames.ts';
import { readLines } from '../support/lines.ts';
import { rosterAt } from '../support/rosters.ts';

/** One word in doubt: whether it was labelled as a name, and its signs. */
export interface Row {
  /** The invented group; rows of one group are learned from or judged together, never both. */
  readonly group: string;
  /** A whole note rather than a line made for the purpose. */
  readonly isNote: boolean;
  readonly isName: boolean;
  readonly signs: readonly number[];
  /** The log-odds of the rules alone, which the weights correct. */
  readonly prior: number;
  readonly words: string;
}

type Stretch = Pick<Mark, 'start' | 'end'>;

interface Labelled {
  readonly subject: string;
  readonly text: string;
  readonly leaks: readonly Mark[];
  readonly either: readonly Mark[];
}

/** Every word in doubt of the labelled notes and lines, in the order of the files. */
export function readRows(): Row[] {
  return [
    ...readCorpus().flatMap((note) =>
      rowsOf({ group: note.roster, isNote: true }, rosterAt(note.roster), note),
    ),
    ...[...readLines(), ...readFrames('learned')].flatMap((line) =>
      rowsOf({ group: line.group, isNote: false }, line.roster, line),
    ),
  ];
}

function rowsOf(
  source: Pick<Row, 'group' | 'isNote'>,
  roster: CompiledRoster,
  { subject, text, leaks, either }: Labelled,
): Row[] {
  const hot: number[] = [];
  const note = new Note(text, roster.vocabulary, hot);
  const index = roster.memberIds.indexOf(subject);
  const own = index < 0 ? NO_ONE : index;
  const { taken } = findIdentifiers(note, roster, own);
  return findDoubts(note, hot, roster, own).flatMap((doubt) => {
    const { start, end } = doubt.s.mention;
    const touches = (mark: Stretch): boolean => mark.start < end && start < mark.end;
    if (either.some(touches) || taken.some(touches)) return [];
    const signs: number[] = [];
    signsOf(doubt, (sign) => signs.push(sign));
    const before = text.slice(Math.max(0, start - 60), start);
    const words = `${before}>>${text.slice(start, end)}<<${text.slice(end, end + 60)}`;
    return [{ ...source, isName: leaks.some(touches), signs, prior: priorOf(doubt), words }];
  });
}

/** The subject of a text that is everybody's. */
const NO_ONE = -2;
