import type { Surroundings } from '../names/surroundings.ts';

/** What is known of the doubtful word itself, to be taken together with what stands around. */
export interface Middle {
  /** How it is written and where, below FORMS. */
  readonly form: number;
  /** What sort of word it is, below 64. */
  readonly kind: number;
  /** Its letters, as a number. */
  readonly own: number;
  /** Bits of what else it may stand for. */
  readonly senses: number;
}

/** How a text is written around a word, the word's capitals, its place in the sentence; below 27. */
export function formOf({ note, mention, isCaps, isCapital, position }: Surroundings): number {
  const style = note.isCapsStyle(mention.first) ? 2 : note.isLowerCaseStyle(mention.first) ? 1 : 0;
  const shape = isCaps ? 2 : isCapital ? 1 : 0;
  return (style * 3 + shape) * 3 + position;
}
