import type { LocalDate } from '../ids.ts';
import { cleanText } from '../note/clean-text.ts';
import { MAX_FIELD, type TooLong } from '../note/limits.ts';
import type { MemberNote } from '../note/types.ts';
import { done, refused, type Result } from '../result.ts';
import { dayWords } from '../schedule/format.ts';
import { EN_US_ADDENDUM, type AddendumWords } from '../words/en-us-addendum.ts';
import { EN_US } from '../words/en-us.ts';
import type { AddendumKind } from './addendum-kind.ts';

/** `empty`: nothing that could be read. */
export type AddendumTextRefusal = { readonly code: 'empty' } | TooLong;

/** The text as it can stand in a record: clean, not blank, within the limit of a field. */
export function addendumText(text: string): Result<string, AddendumTextRefusal> {
  const clean = cleanText(text).text.trim();
  if (clean === '') return refused({ code: 'empty' });
  if (clean.length > MAX_FIELD)
    return refused({ code: 'too-long', field: 'text', length: clean.length, max: MAX_FIELD });
  return done(clean);
}

export interface AddendumInput {
  readonly kind: AddendumKind;
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** The note that it is added to. */
  readonly note: MemberNote;
  /** The day of the session that the note is about, at its place. */
  readonly sessionDay: LocalDate;
  readonly words?: AddendumWords;
}

/**
 * An addendum as a document of its own: which note it is added to, what kind it is, and the words. It repeats nothing of the
 * note and keeps its facts (minutes, participants), so that it reads right on its own.
 */
export function addendumNote(input: AddendumInput): MemberNote {
  const { note, kind, number } = input;
  const words = input.words ?? EN_US_ADDENDUM;
  const day = dayWords(input.sessionDay, EN_US.dates);
  return {
    ...note,
    title: words.title(words.kinds[kind], number, note.title),
    sections: [
      {
        kind: 'addendum',
        title: EN_US.sections.addendum,
        lines: [{ text: words.about[kind](day) }, { text: input.text }],
      },
    ],
  };
}
