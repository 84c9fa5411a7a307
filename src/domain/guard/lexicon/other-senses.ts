import { OTHER_SENSES } from './other-senses.data.ts';

const senses = new Map<string, number>();
Object.values(OTHER_SENSES).forEach((words, at) => {
  for (const word of words.split(' ')) senses.set(word, (senses.get(word) ?? 0) | (1 << at));
});

/** What else a name often stands for when it stands alone, one bit per kind of `other-senses.data.ts`; 0 for nothing known. */
export const otherSensesOf = (word: string): number => senses.get(word) ?? 0;

const PLACES = Object.keys(OTHER_SENSES).reduce(
  (bits, kind, at) => (kind === 'place' || kind === 'town' ? bits | (1 << at) : bits),
  0,
);

/** A place, be it a well-known one or one of many towns. */
export const isNamedPlace = (word: string): boolean => Boolean(otherSensesOf(word) & PLACES);
