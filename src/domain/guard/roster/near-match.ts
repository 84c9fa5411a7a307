import { COMMON, FEMININE, KNOWN, MASCULINE } from '../lexicon/lexicon.ts';
import type { RosterGender } from '../types.ts';
import { FAMILY, VARIANT } from './forms.ts';
import type { Form } from './forms.ts';
import { edits, swapped } from './near.ts';

/** A form that a word may be a misspelling of. */
export interface Target {
  readonly key: string;
  readonly sound: string;
  readonly form: Form;
  readonly gender: RosterGender | undefined;
}

/** A word that is no form of anybody's name, with what the lexicon knows of it. */
export interface Unknown {
  readonly key: string;
  readonly sound: string;
  readonly facts: number;
  readonly name: number;
}

/** So far off that only the other half of the name beside it makes it one: "Brigit O'Mally". */
export const LOOSE = 0.9;

/**
 * How far a word is from a name it may be a misspelling of, from 0 to below 1, or undefined where it is none: another
 * English word, another person's name, or simply too different. Short names allow less than long ones.
 */
export function nearness(word: Unknown, target: Target): number | undefined {
  const distance = edits(word.key, target.key, 2);
  if (distance === 0 || distance > 2) return undefined;
  const alike = word.sound === target.sound;
  if (word.key.charAt(0) !== target.key.charAt(0) && word.sound.charAt(0) !== target.sound.charAt(0))
    return undefined;
  const swap = distance === 1 && swapped(word.key, target.key);
  if (target.key.length === 3 && !swap) return isLengthened(word, target) ? 0.3 : undefined;
  if (!isMisspelling(word, target, distance, alike, swap))
    return target.key.length >= 5 && !(word.facts & COMMON) ? LOOSE : undefined;
  const length = Math.abs(word.key.length - target.key.length);
  const variant = target.form.rank === VARIANT ? 0.05 : 0;
  return distance * 0.3 + variant - (alike ? 0.15 : 0) - (swap ? 0.1 : 0) - (length > 0 ? 0.05 : 0);
}

/** Obie for Obi, Omm for Om: a name of three letters with its last letter doubled or a mute one behind, and no word or name itself. */
const isLengthened = ({ key, facts, name }: Unknown, target: Target): boolean =>
  facts === 0 &&
  name === 0 &&
  key.length === 4 &&
  key.startsWith(target.key) &&
  (key.charAt(3) === key.charAt(2) || /[aeiou][hey]$/.test(key));

function isMisspelling(
  word: Unknown,
  target: Target,
  distance: number,
  alike: boolean,
  swap: boolean,
): boolean {
  const { key, facts, name } = word;
  const { length } = target.key;
  if (facts & COMMON || (facts & KNOWN && distance > 1 && !alike))
    return distance === 1 && (swap || (length >= 4 && alike) || length >= 6);
  if (name !== 0) {
    if (target.form.part !== FAMILY && isOtherSex(name, target.gender)) return false;
    return (
      alike || swap || (distance === 1 && length >= 5) || (length >= 6 && stem(key) === stem(target.key))
    );
  }
  if (target.form.rank === VARIANT) return distance === 1;
  if (length === 4) return alike || (distance === 1 && key.length >= 4);
  if (length > 7) return true;
  return distance === 1 || alike || (length === 7 && consonants(key) === consonants(target.key));
}

/** Danielle and Daniela, Gabriele and Gabriella: the same but for double letters and the ending. */
const stem = (key: string): string => key.replace(/(.)\1/g, '$1').replace(/[aeio]+$/, '');

const consonants = (key: string): string => key.replace(/[aeiouy]/g, '');

/** Whether the word is a name of the other sex than the person: Danielle for Daniel. */
function isOtherSex(name: number, gender: RosterGender | undefined): boolean {
  const sexes = name & (FEMININE | MASCULINE);
  return (gender === 'male' && sexes === FEMININE) || (gender === 'female' && sexes === MASCULINE);
}
