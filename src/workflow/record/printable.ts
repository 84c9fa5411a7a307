import { lineText } from '../../domain/note/render.ts';
import { cleanText } from '../../domain/note/clean-text.ts';
import { EN_US_PRINT, type PrintWords } from '../../domain/words/en-us-print.ts';
import type { RecordedNote } from '../member-record.ts';
import type { RecordedAddendum } from './client-file.ts';

/** What of a note is copied and printed. */
export type PrintableNote = Pick<RecordedNote, 'note' | 'text' | 'unchanged'>;
type PrintableAddendum = Pick<RecordedAddendum, 'title' | 'sections' | 'text' | 'unchanged'>;

const RULE = '―'.repeat(40);

/**
 * A note with everything that was added to it, as plain text: the documents as they were signed, one after the other. Where a
 * document no longer is what was signed, that is said above it.
 */
export function printableText(
  note: PrintableNote,
  addenda: readonly PrintableAddendum[],
  words: Pick<PrintWords, 'changed'> = EN_US_PRINT,
): string {
  return documentsOf(note, addenda)
    .map((one) => (one.unchanged ? one.text : `${words.changed}\n\n${one.text}`))
    .map((text) => text.trimEnd())
    .join(`\n\n${RULE}\n\n`)
    .concat('\n');
}

/** A line of a printed document. */
export interface PrintedLine {
  readonly text: string;
  readonly heading: boolean;
  /** The first one after an empty line. */
  readonly first: boolean;
}

/** One signed document as it is printed: its title and its lines, empty ones left out. */
export interface PrintedDocument {
  readonly title: string;
  readonly lines: readonly PrintedLine[];
  /** False where it no longer is what was signed: to be said above it. */
  readonly unchanged: boolean;
}

/** The same for a sheet of paper: the signed plain text as it stands, line by line, each document from its own title on. */
export function printableDocuments(
  note: PrintableNote,
  addenda: readonly PrintableAddendum[],
): readonly PrintedDocument[] {
  return documentsOf(note, addenda).map(({ text, unchanged }) => {
    const [title = '', ...rest] = text.trimEnd().split('\n');
    return { title, lines: linesOf(rest), unchanged };
  });
}

interface Document {
  readonly text: string;
  readonly unchanged: boolean;
}

function documentsOf(note: PrintableNote, addenda: readonly PrintableAddendum[]): readonly Document[] {
  return [
    { text: note.text ?? textOf(note.note), unchanged: note.unchanged },
    ...addenda.map((one) => ({ text: one.text ?? textOf(one), unchanged: one.unchanged })),
  ];
}

/** Where the document cannot be read: title and sections of the Composition. */
function textOf({ title, sections }: Pick<PrintableAddendum, 'title' | 'sections'>): string {
  const blocks = sections.map((one) => [one.title.toUpperCase(), ...one.lines.map(lineText)].join('\n'));
  return cleanText([title, ...blocks].join('\n\n')).text;
}

/** Headings are lines of capitals after an empty one, as `renderText` writes them. */
function linesOf(lines: readonly string[]): readonly PrintedLine[] {
  return lines
    .map((text, index) => ({
      text,
      first: lines[index - 1] === '',
      heading: lines[index - 1] === '' && text === text.toUpperCase() && /\p{Lu}/u.test(text),
    }))
    .filter(({ text }) => text !== '');
}
