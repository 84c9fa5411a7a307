import { foldWord } from '../text/fold.ts';
import { letters } from './letters.ts';
import type { PersonName, Roster, RosterGender } from '../types.ts';

export type Role = 'member' | 'relative' | 'staff';

/** Anybody the roster names. A relative carries the member they belong to. */
export interface Person {
  readonly index: number;
  readonly role: Role;
  /** Index of the member: the person's own, or the one a relative belongs to; -1 for staff. */
  readonly member: number;
  readonly gender: RosterGender | undefined;
  readonly names: readonly PersonName[];
  readonly relationship: string | undefined;
  /** First letters of the given names and of the surname, for each of the names. */
  readonly letters: readonly { readonly given: string; readonly family: string }[];
}

const lettersOf = (names: readonly PersonName[]): Person['letters'] =>
  names.map(({ given, family }) => ({ given: letters(given.join(' ')), family: letters(family ?? '') }));

const WOMEN = /mother|mom|sister|daughter|wife|aunt|niece|girlfriend|grandmother/;
const MEN = /father|dad|brother|son|husband|uncle|nephew|boyfriend|grandfather/;

/** Members first, in the roster's order, so that a member's index is also the person's. */
export function peopleOf(roster: Roster): Person[] {
  const people: Person[] = roster.members.map((member, index) => ({
    index,
    role: 'member',
    member: index,
    gender: member.gender,
    names: member.names,
    relationship: undefined,
    letters: lettersOf(member.names),
  }));
  roster.members.forEach((member, owner) => {
    for (const { names, relationship } of member.relatives)
      people.push({
        index: people.length,
        role: 'relative',
        member: owner,
        gender: genderOf(relationship),
        names,
        relationship: relationship === undefined ? undefined : foldWord(relationship),
        letters: lettersOf(names),
      });
  });
  for (const { names } of roster.staff)
    people.push({
      index: people.length,
      role: 'staff',
      member: -1,
      gender: undefined,
      names,
      relationship: undefined,
      letters: lettersOf(names),
    });
  return people;
}

function genderOf(relationship: string | undefined): RosterGender | undefined {
  if (relationship === undefined) return undefined;
  const word = relationship.toLowerCase();
  return WOMEN.test(word) ? 'female' : MEN.test(word) ? 'male' : undefined;
}
