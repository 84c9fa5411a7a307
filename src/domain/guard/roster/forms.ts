import { COMMON, FEMININE, MASCULINE } from '../lexicon/lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { foldWord, respelled } from '../text/fold.ts';
import type { PersonName } from '../types.ts';
import { pieces } from './letters.ts';
import { shortFormsOf, spellingsOf } from './nicknames.ts';
import type { Person } from './people.ts';

export const GIVEN = 1;
export const MIDDLE = 2;
export const FAMILY = 4;
export const NICKNAME = 8;
/** "de", "van", "Ní": counts only beside the name it belongs to. */
export const PARTICLE = 16;
/** Two parts run together: "JonathanKing". */
export const JOINED = 32;
export type Part = number;

/** How close a form is to what the roster says, best first. */
export const LISTED = 0;
export const VARIANT = 1;
export const CLIPPED = 2;
export const NEAR = 3;
export type Rank = number;

/** One way of writing one person: the folded letters, which part of the name, how close. */
export interface Form {
  readonly person: number;
  readonly part: Part;
  readonly rank: Rank;
  /** The roster's own letters behind this form. */
  readonly of: string;
  readonly former: boolean;
}

const PARTICLES = new Set(
  (
    'de del della di da do das dos la las le les lo los el al von van der den ter ten zu zum bin ibn ben bat abu um ' +
    'ni nic mac mc o st ste san santa santo y e af av du des thi van abd ap'
  ).split(' '),
);
/** Prefixes that are part of the surname but may be left out or written apart: O'Brien, McDonald, Al-Sayed. */
const GLUED = /^(?:o|mc|mac|al|el|d|l|de|di|st|fitz|van|von|del|la|le|ibn|ben|abdul|abdel|abd)(?=[a-z]{4})/;

/** Calls `put` for every form of a person's names. */
export function formsOf(person: Person, lexicon: Lexicon, put: (key: string, form: Form) => void): void {
  for (const name of person.names) {
    const former = name.use === 'former';
    const emit = (key: string, part: Part, rank: Rank, of: string): void => {
      if (key.length >= 2) put(key, { person: person.index, part, rank, of, former });
    };
    const givens = name.given.flatMap((given) => pieces(given));
    givens.forEach((piece, at) => givenForms(piece, at, name, person, lexicon, emit));
    const families = name.family === undefined ? [] : pieces(name.family);
    families.forEach((piece) => familyForms(piece, families.length, emit));
    joinedForms(givens, families, emit);
  }
}

type Emit = (key: string, part: Part, rank: Rank, of: string) => void;

function givenForms(
  piece: string,
  at: number,
  name: PersonName,
  person: Person,
  lexicon: Lexicon,
  emit: Emit,
): void {
  const key = foldWord(piece);
  const part =
    at === 0 ? (name.use === 'nickname' ? NICKNAME : GIVEN) : PARTICLES.has(key) ? PARTICLE : MIDDLE;
  emit(key, part, LISTED, key);
  if (part === PARTICLE) return;
  const other = respelled(piece);
  if (other !== undefined) emit(other, part, LISTED, key);
  for (const form of spellingsOf(key)) if (fits(form, person, lexicon)) emit(form, part, VARIANT, key);
  const short = part === MIDDLE ? MIDDLE : GIVEN;
  for (const form of shortFormsOf(key, (formal) => fits(formal, person, lexicon)))
    emit(form, short, VARIANT, key);
  for (const form of petForms(key)) if (!(lexicon.word(form) & COMMON)) emit(form, short, VARIANT, key);
  if (part !== MIDDLE) clipped(key, GIVEN, emit);
}

/** Mick of Mickie, Bob of Bobby; Danny of Dan, Annie of Ann. */
function petForms(key: string): string[] {
  const stem = key.replace(/(?:ie|ey|y|i)$/, '');
  if (stem !== key && stem.length >= 3 && key.length <= 7)
    return [stem, stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1')];
  if (/^[b-df-hj-np-tv-z]+[aeiou][b-df-hj-np-tv-z]+e$/.test(key))
    return [`${key.slice(0, -1)}ie`, `${key.slice(0, -1)}y`];
  if (key.length < 3 || key.length > 5 || !/[b-df-hj-np-tv-z]$/.test(key)) return [];
  const last = /[b-df-hj-np-tv-z]{2}$/.test(key) ? '' : key.slice(-1);
  return ['y', 'ie'].map((ending) => key + last + ending);
}

/** A form that only the other sex bears is not this person's: Roberta for Robin, a man. */
function fits(form: string, person: Person, lexicon: Lexicon): boolean {
  const sexes = lexicon.name(form) & (FEMININE | MASCULINE);
  if (person.gender === 'female') return sexes !== MASCULINE || form.length <= 4;
  if (person.gender === 'male') return sexes !== FEMININE || form.length <= 4;
  return true;
}

/** The head or tail of a long name, with or without a pet ending: Jas and Jazzy of Jaspreet, Drea of Andrea. */
function clipped(key: string, part: Part, emit: Emit): void {
  if (key.length < 5) return;
  for (let length = 3; length <= key.length - 2; length++) {
    const head = key.slice(0, length);
    emit(head, part, CLIPPED, key);
    if (length > 5 || /[aeiouy]$/.test(head)) continue;
    for (const ending of ['y', 'ie', 'i']) emit(head + ending, part, CLIPPED, key);
    for (const ending of ['y', 'ie', 'i']) emit(head + head.slice(-1) + ending, part, CLIPPED, key);
  }
  for (let from = 1; key.length - from >= 4; from++) emit(key.slice(from), part, CLIPPED, key);
}

function familyForms(piece: string, of: number, emit: Emit): void {
  const key = foldWord(piece);
  if (of > 1 && PARTICLES.has(key)) {
    emit(key, PARTICLE, LISTED, key);
    return;
  }
  emit(key, FAMILY, LISTED, key);
  const other = respelled(piece);
  if (other !== undefined) emit(other, FAMILY, LISTED, key);
  for (const form of spellingsOf(key)) emit(form, FAMILY, VARIANT, key);
  const bare = key.replace(GLUED, '');
  if (bare !== key) emit(bare, FAMILY, VARIANT, key);
  if (key.startsWith('mc')) emit(`mac${key.slice(2)}`, FAMILY, VARIANT, key);
  if (key.startsWith('mac')) emit(`mc${key.slice(3)}`, FAMILY, VARIANT, key);
}

/** Names run together: "JonathanKing", "Annalise", "delaCruz". */
function joinedForms(givens: readonly string[], families: readonly string[], emit: Emit): void {
  const given = givens.map(foldWord);
  const family = families.map(foldWord);
  const first = given[0] ?? '';
  const all = [
    ...(given.length > 1 ? [[given.join(''), GIVEN] as const] : []),
    ...(family.length > 1 ? [[family.join(''), FAMILY] as const] : []),
    ...(first && family.length
      ? ([
          [first + family.join(''), JOINED],
          [family.join('') + first, JOINED],
          ...(family.length > 1 ? ([[first + (family[0] ?? ''), JOINED]] as const) : []),
          ...(given.length > 1 ? ([[given.join('') + family.join(''), JOINED]] as const) : []),
        ] as const)
      : []),
  ];
  for (const [key, part] of all) if (key.length >= 5) emit(key, part, LISTED, key);
}
