import { cleanText } from '../../domain/note/clean-text.ts';
import { lineText } from '../../domain/note/render.ts';
import type { Line, MemberNote, Section, SectionKind } from '../../domain/note/types.ts';
import { EN_US } from '../../domain/words/en-us.ts';
import type { TypedText } from './typed-texts.ts';
import type { GuardFinding, GuardSubject } from './types.ts';
import { findingsIn, type Watch } from './watch.ts';

/** A run of the note's text that the net reads, and where it stands in the rendered text. */
interface Piece {
  readonly text: string;
  readonly at: number;
  /** Which typed text it belongs to, that has been read by itself already. */
  readonly known?: number;
}

/** What is kept at either end of words that have been read by themselves: enough for a name over two fields. */
const EDGE = 48;

/**
 * The last net: the note as it will stand in the record, less what the product itself wrote into it (title, whose it is, session
 * facts, attendance, diagnoses, signatures) and less what was found in the single texts. Only what is sure is reported; offsets
 * are those of the rendered `text`.
 */
export function netFindings(
  watch: Watch,
  patientId: GuardSubject,
  { note, text, typed }: { note: MemberNote; text: string; typed: readonly TypedText[] },
): readonly GuardFinding[] {
  const pieces = piecesOf(note, text, typed);
  const read = pieces.map((one) => one.text).join('');
  const found = findingsIn(watch, { patientId, place: { part: 'note', fieldId: 'note' } }, read);
  const starts = startsOf(pieces);
  const place = ({ start, end }: Stretch) => ({ start: placeOf(start), end: placeOf(end - 1) + 1 });
  const placeOf = (offset: number) => {
    const index = pieceAt(starts, offset);
    return (pieces[index]?.at ?? 0) + offset - (starts[index] ?? 0);
  };
  return found.flatMap((finding) => {
    if (finding.severity !== 'block') return [];
    const from = pieces[pieceAt(starts, finding.start)]?.known;
    const to = pieces[pieceAt(starts, finding.end - 1)]?.known;
    if (from !== undefined && from === to) return [];
    return [{ ...finding, ...place(finding), replaces: place(finding.replaces) }];
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function piecesOf(note: MemberNote, text: string, typed: readonly TypedText[]): readonly Piece[] {
  const known = typed.flatMap((one) => knownWords(one.text));
  let cursor = 0;
  return note.sections.flatMap((section) =>
    section.lines.flatMap((line, index) => {
      const words = lineText(line);
      const at = Math.max(cursor, text.indexOf(words, cursor));
      cursor = at + words.length;
      return isProducts(section, line, index) ? [] : [...split(words, at, known), { text: '\n', at: cursor }];
    }),
  );
}

/** As it stands in the record; what cleaning changed is read again, as it may hide what cleaning lays bare. */
function knownWords(text: string): readonly string[] {
  const cleaned = cleanText(text);
  const words = cleaned.text.trim();
  return cleaned.changed || words === '' ? [] : [words];
}

/** Facts of the session, of attendance and of diagnosis: nobody typed them into a note. */
function isProducts({ kind }: Section, { label }: Line, index: number): boolean {
  if (kind === 'membership' && label !== undefined && DIAGNOSES.includes(label)) return true;
  return index === 0 && label === undefined && FACTS_FIRST.includes(kind);
}

/** Sections whose first line the product makes of facts. */
const FACTS_FIRST: readonly SectionKind[] = ['session', 'absence', 'membership'];
const DIAGNOSES: readonly string[] = [EN_US.membership.diagnosis, EN_US.membership.diagnoses];

/** A line, taken apart where words stand in it that have been read by themselves; of those the two ends are kept. */
function split(line: string, at: number, known: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of foundIn(line, known)) {
    if (start < from) continue;
    if (start > from) pieces.push({ text: line.slice(from, start), at: at + from });
    pieces.push(...edges(line.slice(start, end), at + start));
    from = end;
  }
  if (from < line.length) pieces.push({ text: line.slice(from), at: at + from });
  return pieces;
}

/** Where each of the known texts stands in a line, from left to right, the longest first. */
function foundIn(line: string, known: readonly string[]) {
  return known
    .filter((words) => words.length <= line.length)
    .flatMap((words) => {
      const start = line.indexOf(words);
      return start < 0 ? [] : [{ start, end: start + words.length }];
    })
    .sort((one, other) => one.start - other.start || other.end - one.end);
}

function edges(words: string, at: number): readonly Piece[] {
  if (words.length <= 3 * EDGE) return [{ text: words, at, known: at }];
  const head = words.slice(0, EDGE).replace(/\S*$/u, '');
  const tail = words.slice(-EDGE).replace(/^\S*/u, '');
  return [
    { text: head, at, known: at },
    { text: ' … ', at: at + head.length, known: at },
    { text: tail, at: at + words.length - tail.length, known: at },
  ];
}

function startsOf(pieces: readonly Piece[]): readonly number[] {
  let sum = 0;
  return pieces.map(({ text }) => {
    const start = sum;
    sum += text.length;
    return start;
  });
}

/** The piece that an offset falls into. */
function pieceAt(starts: readonly number[], offset: number): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= offset),
  );
}
