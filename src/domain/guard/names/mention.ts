import type { Part, Rank } from '../roster/forms.ts';

/** Words side by side that fit the same people. */
export interface Mention {
  /** First and last token. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** People who fit all of it, as closely as each other. */
  readonly people: readonly number[];
  /** The worst of its parts. */
  readonly rank: Rank;
  /** Parts seen, as bits; INITIAL for a lone letter. */
  readonly parts: Part;
  /** How many words or letters of the name it has. */
  readonly length: number;
  readonly plural: boolean;
  /** A letter beside it that belongs to someone else: "Mark T." where no Mark is a T. */
  readonly foreign: boolean;
  /** One word written in two: nothing but a name looks so. */
  readonly split: boolean;
}

export const INITIAL: Part = 64;
