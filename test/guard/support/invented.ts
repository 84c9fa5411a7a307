import { usualPairs } from '../../../src/domain/guard/lexicon/senses.ts';

/** A member made up for a test: nothing but a name. */
export interface Invented {
  /** Given name and, behind blanks, middle names. */
  readonly given: string;
  readonly family: string;
}

/** Somebody whose given name or surname is this, and whose other name is nothing else. */
export const called = (name: string, isFamily: boolean): Invented =>
  isFamily ? { given: 'Zbigniew', family: name } : { given: name, family: 'Przybylski' };

const GIVEN = ['edvyn', 'olgath', 'uvemir', 'yntha', 'abelde'];
const FAMILY = ['rzynek', 'ovotny', 'echtsel', 'umbaraz', 'ilchik'];

/** Somebody with these initials, whose names are nothing else. */
export function bearing(letters: string, nth: number): Invented {
  const capitals = letters.toUpperCase();
  const middle = Array.from(capitals.slice(1, -1), (letter) => ` ${letter}vostri`).join('');
  return {
    given: `${capitals.charAt(0)}${GIVEN[nth % GIVEN.length] ?? ''}${middle}`,
    family: `${capitals.slice(-1)}${FAMILY[nth % FAMILY.length] ?? ''}`,
  };
}

const LETTERS = 'bcdfghjklmnprstvw';
const PAIRS = [...usualPairs];

/** The nth initials of so many letters; two pairs in three are an abbreviation that notes are full of, too. */
export function initialsFrom(nth: number, length: number): string {
  if (length === 2 && nth % 3 < 2) return PAIRS[(nth * 31) % PAIRS.length] ?? '';
  return Array.from({ length }, (_, at) => LETTERS.charAt((nth * 7 + at * 11) % LETTERS.length)).join('');
}
