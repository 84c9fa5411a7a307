import type { Form, Part, Rank } from './forms.ts';

/** What the guard knows about one word in the light of one roster. Words without `exact`, `near` or `opens` are passed by. */
export interface Word {
  readonly key: string;
  /** The letters as a number: `hashOf` of `key`. */
  readonly hash: number;
  /** Lexicon bits: what the English word can be. */
  readonly facts: number;
  /** Class bits: what it says about a name beside it. */
  readonly classes: number;
  /** Bits of the name lexicon. */
  readonly name: number;
  readonly exact: readonly Form[];
  readonly near: readonly Form[];
  readonly plural: boolean;
  /** A longer name begins with it, so the next word may be its other half. */
  readonly opens: boolean;
  /** People with these letters as initials. */
  readonly initials: readonly number[];
  readonly hot: boolean;
  /** Whom it names where it stands alone; undefined where it names nobody by itself. */
  readonly alone: Alone | undefined;
}

/** The people a word fits best, without what stands around. */
export interface Alone {
  readonly people: readonly number[];
  readonly rank: Rank;
  readonly parts: Part;
}
