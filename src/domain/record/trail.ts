import type { Instant } from '../ids.ts';
import { cleanText } from '../note/clean-text.ts';
import { lineText } from '../note/render.ts';
import type { Section } from '../note/types.ts';
import { digest } from './digest.ts';

/**
 * What does not hold in a signed record. `number` is the addendum it is about; without one it is the note.
 *
 * - `document-missing`: no document with readable text stands beside the Composition
 * - `document-changed`: its text is no longer what the digest was taken of (rule 4)
 * - `composition-changed`: a section says something that the signed text does not
 * - `no-signature`: no Provenance holds a signature for it
 * - `second-copy`: it stands there more than once
 */
export interface TrailProblem {
  readonly code:
    'document-missing' | 'document-changed' | 'composition-changed' | 'no-signature' | 'second-copy';
  readonly number?: number;
}

/** A signed document as it stands now. */
export interface StandingDocument {
  /** Of an addendum; absent: the note. */
  readonly number?: number;
  /** As it was signed. */
  readonly digest?: string;
  /** As its document says now; absent where there is none. */
  readonly text?: string;
  readonly sections: readonly Section[];
  readonly signatures: readonly Instant[];
  readonly copies: number;
}

/** What does not hold in a signed document; empty where it is exactly what was signed. */
export function trailProblems(one: StandingDocument): readonly TrailProblem[] {
  const { text, number } = one;
  const about = (code: TrailProblem['code']): TrailProblem => ({
    code,
    ...(number !== undefined && { number }),
  });
  const problems: TrailProblem[] = [];
  if (text === undefined) problems.push(about('document-missing'));
  else if (digest(text) !== one.digest) problems.push(about('document-changed'));
  if (text !== undefined && !saysAll(text, one.sections)) problems.push(about('composition-changed'));
  if (one.signatures.length === 0) problems.push(about('no-signature'));
  if (one.copies > 1) problems.push(about('second-copy'));
  return problems;
}

/** Every line of the sections stands in the text. Narratives of other servers may be laid out in another way: words count. */
function saysAll(text: string, sections: readonly Section[]): boolean {
  const signed = squeezed(text);
  return sections.every((section) =>
    section.lines.every((line) => signed.includes(squeezed(lineText(line)))),
  );
}

function squeezed(text: string): string {
  return cleanText(text).text.replace(/\s+/g, ' ').trim();
}
