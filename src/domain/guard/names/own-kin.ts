import { wordSet } from '../lexicon/word-set.ts';
import type { Person } from '../roster/people.ts';
import { AT_START } from '../text/note.ts';
import type { RosterGender } from '../types.ts';
import { ADDRESSES, IS_KIN, IS_PEER, PREPOSITION, SAYS } from '../lexicon/classes.ts';
import { ANOTHER } from './same-name.ts';
import type { Surroundings } from './surroundings.ts';

const SOMEBODY = wordSet(
  'member members peer peers another other someone somebody one mans womans client clients participant',
);
const PRONOUNS = wordSet('her his their my our your');

/**
 * Whether the family word at `kin` makes the name the subject's own relative, though another member has one of that
 * name: "her sister Mei" does, "a member's wife" does not, nor "his wife" in the note of a woman.
 */
export function isOwnKin(
  s: Surroundings,
  kin: number,
  people: readonly Person[],
  subject: number,
  owner: number,
): boolean {
  const { note } = s;
  for (let at = kin - 1; at >= kin - 4 && at >= 0 && note.position(at + 1) !== AT_START; at--) {
    const { key, exact } = note.word(at);
    // "what stays with her is the mother (Rosa)"
    if (SOMEBODY.has(key) || (at === kin - 1 && key === 'the')) return false;
    if (PRONOUNS.has(key)) {
      const own = people[subject];
      return own !== undefined && (fits(key, own.gender) || !fits(key, people[owner]?.gender));
    }
    // "her husband's uncle Alvin"
    if (note.isPossessive(at) && !(note.word(at).classes & IS_KIN))
      return exact.some(({ person }) => person === subject);
  }
  return false;
}

const fits = (pronoun: string, gender: RosterGender | undefined): boolean =>
  gender === undefined ||
  (pronoun === 'her' ? gender === 'female' : pronoun === 'his' ? gender === 'male' : true);

const OWNERS = wordSet('his my their');
const ABOUT = wordSet('with without of for about like from as than');

/** "her Harold was long dead", "his Jean": somebody of the subject's. But "told her Harold was late", "beside her Rosa sat". */
export function isOwned(s: Surroundings): boolean {
  const { note, previous } = s;
  if (previous < 0 || !s.touchesPrevious || !s.isCapital || s.isPossessive || s.mention.plural) return false;
  const { key } = note.word(previous);
  if (OWNERS.has(key)) return true;
  if (key !== 'her') return false;
  if (note.position(previous) === AT_START) return true;
  const before = note.word(previous - 1);
  if (before.classes & PREPOSITION) return ABOUT.has(before.key);
  return !(before.classes & (ADDRESSES | SAYS)) && before.classes !== 0;
}

/** How far from the name a word of family is looked for, in words. */
const FAMILY_REACH = 8;

/** "Chance asked his dad": family in the same sentence and no peer beside, so that a name one of the subject's bears is theirs. */
export function isAmongFamily({ note, mention, previous }: Surroundings): boolean {
  const { first } = mention;
  const { key } = note.word(previous);
  if (key === 'other' || ANOTHER.test(key)) return false;
  for (let at = first - 2; at <= first + 3; at++) if (note.word(at).classes & IS_PEER) return false;
  const isFamily = (at: number): boolean => Boolean(note.word(at).classes & IS_KIN);
  for (let at = first - 1; at >= first - FAMILY_REACH && note.position(at + 1) !== AT_START; at--)
    if (isFamily(at)) return true;
  for (let at = first + 1; at <= first + FAMILY_REACH && note.position(at) !== AT_START; at++)
    if (isFamily(at)) return true;
  return false;
}
