import { wordSet } from '../lexicon/word-set.ts';
import type { Person } from '../roster/people.ts';
import type { RosterGender } from '../types.ts';
import { hasTitle } from './elsewhere.ts';
import type { Surroundings } from './surroundings.ts';

const MALE = wordSet('mr mister sr senor');
const FEMALE = wordSet('mrs ms miss missus sra srta senora senorita madame frau');

export function genderOfTitle(title: string): RosterGender | undefined {
  return MALE.has(title) ? 'male' : FEMALE.has(title) ? 'female' : undefined;
}

const titleGender = (s: Surroundings): RosterGender | undefined =>
  genderOfTitle(s.keyAt(s.mention.first - 1));

/** Of several who bear the name those whom the title fits; all of them where it fits nobody. */
export function byTitle(s: Surroundings, persons: readonly Person[]): readonly Person[] {
  const gender = titleGender(s);
  const fitting = persons.filter(
    (person) =>
      gender === undefined ||
      person.gender === undefined ||
      person.gender === 'other' ||
      person.gender === gender,
  );
  return fitting.length > 0 ? fitting : persons;
}

/** "Ms. Hamilton" in the note of a man called Hamilton. */
export function isTitleOfOther(s: Surroundings, own: readonly Person[]): boolean {
  if (!hasTitle(s)) return false;
  const gender = titleGender(s);
  return (
    gender !== undefined &&
    own.every(
      (person) => person.gender !== undefined && person.gender !== 'other' && person.gender !== gender,
    )
  );
}
