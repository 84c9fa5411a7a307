import { timeZone } from '../ids.ts';
import { dayWords, momentWords } from '../schedule/format.ts';
import { localDate } from '../ids.ts';
import { EN_US, type Words } from '../words/en-us.ts';
import { clean } from './sections/lines.ts';
import type { Line, Note, Section, Signature } from './types.ts';

/** Whose note it is: the head of the document. The group record has none of it. */
export interface NoteHeader {
  readonly patientName?: string;
  readonly recordNumber?: string;
  /** `YYYY-MM-DD`, or as little of it as is known. */
  readonly birthDate?: string;
}

/**
 * The plain text of a note, as it stands first in the DocumentReference and under its digest: title, whose it is, a paragraph
 * per line under each heading, signatures dated by the clock of the session's place. Lines end in \n, the last one too.
 */
export function renderText(
  note: Note,
  signatures: readonly Signature[],
  header: NoteHeader,
  words: Words = EN_US,
): string {
  const blocks = [
    [note.title],
    headerLines(header, words),
    ...note.sections.map(sectionLines),
    signatureLines(note, signatures, words),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function headerLines(header: NoteHeader, words: Words): readonly string[] {
  const birthDate = clean(header.birthDate ?? '');
  const entries = [
    [words.document.name, clean(header.patientName ?? '')],
    [words.document.recordNumber, clean(header.recordNumber ?? '')],
    [
      words.document.birthDate,
      /^\d{4}-\d\d-\d\d$/.test(birthDate) ? dayWords(localDate(birthDate), words.dates) : birthDate,
    ],
  ];
  return entries.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${value}`);
}

function sectionLines(section: Section): readonly string[] {
  return [section.title.toUpperCase(), ...section.lines.map(lineText)];
}

/** `Label: words`, as a line of a section stands in plain text. */
export function lineText(line: Line): string {
  return line.label ? `${line.label}: ${line.text}` : line.text;
}

function signatureLines(note: Note, signatures: readonly Signature[], words: Words): readonly string[] {
  if (signatures.length === 0) return [words.document.unsigned];
  return signatures.map((one) => {
    const who = [one.name, one.credential].map(clean).filter(Boolean).join(', ');
    return words.document.signed[one.role](
      who,
      momentWords(one.at, note.timeZone ?? offsetZone(one.at), words.dates),
    );
  });
}

/** The zone of an instant's own offset, such as `-07:00`: what is left to go by where the place is unknown. */
function offsetZone(at: string): ReturnType<typeof timeZone> {
  const offset = /[+-]\d\d:\d\d$/.exec(at)?.[0];
  return timeZone(offset ?? 'UTC');
}
