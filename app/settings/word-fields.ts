import type { PositionalWords } from '../../src/domain/guard/types.ts';

/** The words one by one, as a form asks for them. */
export type FlatWords = Readonly<Record<WordField, string>>;

export const WORD_FIELDS = [
  'otherFirst',
  'otherAgain',
  'furtherFirst',
  'furtherAgain',
  'plural',
  'sharedFirst',
  'sharedAgain',
  'sharedFurtherFirst',
  'sharedFurtherAgain',
  'sharedPlural',
] as const;
export type WordField = (typeof WORD_FIELDS)[number];

export function flatWords(words: PositionalWords): FlatWords {
  const { other, further, plural, shared, sharedFurther, sharedPlural } = words;
  return {
    otherFirst: other.first,
    otherAgain: other.again,
    furtherFirst: further.first,
    furtherAgain: further.again,
    plural,
    sharedFirst: shared.first,
    sharedAgain: shared.again,
    sharedFurtherFirst: sharedFurther.first,
    sharedFurtherAgain: sharedFurther.again,
    sharedPlural,
  };
}

export function wordsOf(flat: FlatWords): PositionalWords {
  return {
    other: { first: flat.otherFirst, again: flat.otherAgain },
    further: { first: flat.furtherFirst, again: flat.furtherAgain },
    plural: flat.plural,
    shared: { first: flat.sharedFirst, again: flat.sharedAgain },
    sharedFurther: { first: flat.sharedFurtherFirst, again: flat.sharedFurtherAgain },
    sharedPlural: flat.sharedPlural,
  };
}
