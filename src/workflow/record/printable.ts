import { lineText } from '../../domain/note/render.ts';
import { cleanText } from '../../domain/note/clean-text.ts';
import { escaped } from '../../fhir/narrative.ts';
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
  words: PrintWords = EN_US_PRINT,
): string {
  return documentsOf(note, addenda)
    .map((one) => (one.unchanged ? one.text : `${words.changed}\n\n${one.text}`))
    .map((text) => text.trimEnd())
    .join(`\n\n${RULE}\n\n`)
    .concat('\n');
}

/**
 * The same as a page of its own, for the browser's print and its PDF: the signed plain text as it stands, black on white, each
 * document from its own title on, with nothing in it that could act.
 */
export function printableHtml(
  note: PrintableNote,
  addenda: readonly PrintableAddendum[],
  words: PrintWords = EN_US_PRINT,
): string {
  const articles = documentsOf(note, addenda).map(({ text, unchanged }) => {
    const [title = '', ...rest] = text.trimEnd().split('\n');
    const notice = unchanged ? '' : `<p class="changed" role="alert">${escaped(words.changed)}</p>`;
    return `<article>${notice}<h1 dir="auto">${escaped(title)}</h1><div class="text" dir="auto">${plain(rest)}</div></article>`;
  });
  const title = escaped(note.note.title);
  return `<!DOCTYPE html><html lang="${words.language}"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head><body>${articles.join('')}</body></html>`;
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
function plain(lines: readonly string[]): string {
  return lines
    .map((line, index) => {
      if (line === '') return '';
      const heads = lines[index - 1] === '' && line === line.toUpperCase() && /\p{Lu}/u.test(line);
      return heads ? `<h2>${escaped(line)}</h2>` : `<p dir="auto">${escaped(line)}</p>`;
    })
    .join('');
}

const STYLE = [
  'body{font:11pt/1.45 system-ui,sans-serif;color:#000;background:#fff;max-width:42rem;margin:2rem auto;padding:0 1rem}',
  'h1{font-size:15pt;margin:0 0 .6rem}h2{font-size:9pt;letter-spacing:.06em;margin:1.1rem 0 .2rem;break-after:avoid}',
  'p{margin:.15rem 0;overflow-wrap:anywhere;orphans:3;widows:3}article+article{border-top:1px solid #000;margin-top:2rem;padding-top:1.5rem}',
  '.changed{border:2px solid #000;padding:.5rem;font-weight:600}@page{margin:18mm}@media print{body{margin:0;max-width:none}}',
].join('');
