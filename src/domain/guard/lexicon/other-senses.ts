import { OTHER_SENSES } from './other-senses.data.ts';

const senses = new Map<string, number>();
Object.values(OTHER_SENSES).forEach((words, at) => {
  for (const word of words.split(' ')) senses.set(word, (senses.get(word) ?? 0) | (1 << at));
});

/** What else a name often stands for when it stands alone, one bit per kind of `other-senses.data.ts`; 0 for nothing known. */
export const otherSensesOf = (word: string): number => senses.get(word) ?? 0;

const KINDS = Object.keys(OTHER_SENSES);

/** A place, be it a well-known one or one of many towns. */
export const isPlace = (word: string): boolean =>
  Boolean(otherSensesOf(word) & ((1 << KINDS.indexOf('place')) | (1 << KINDS.indexOf('town'))));
