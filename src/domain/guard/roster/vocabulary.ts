import { classOf, FUNCTION_WORD, IS_KIN } from '../lexicon/classes.ts';
import { COMMON, FEMININE, KNOWN, MASCULINE, SURNAME } from '../lexicon/lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isNamedPlace } from '../lexicon/other-senses.ts';
import { CLIPPED, FAMILY, formsOf, JOINED, LISTED, NEAR, PARTICLE, VARIANT } from './forms.ts';
import type { Form } from './forms.ts';
import { LOOSE, nearness } from './near-match.ts';
import type { Target } from './near-match.ts';
import { NearIndex } from './near.ts';
import { initialsOf } from './initials.ts';
import { hashOf } from '../text/tokens.ts';
import type { RosterGender } from '../types.ts';
import type { Person } from './people.ts';
import type { Alone, Word } from './word.ts';
import { soundOf } from './sound.ts';
import { WordTable } from './word-table.ts';

const NONE: readonly Form[] = [];
const NOBODY: readonly number[] = [];
/** The cache of words is emptied at this size, so that a text of ever new words cannot fill the memory. */
const CACHE_LIMIT = 20_000;
const LONGEST_NAME = 40;

/** All forms of all people on a roster, and a cache of what each word met so far is. */
export class Vocabulary {
  readonly #lexicon: Lexicon;
  readonly #people: readonly Person[];
  readonly #forms = new Map<string, Form[]>();
  readonly #openings = new Set<string>();
  readonly #initials = new Map<string, number[]>();
  readonly #near = new NearIndex<Target>();
  readonly #folded = new Map<string, Word>();
  readonly #table = new WordTable();

  constructor(people: readonly Person[], lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#people = people;
    for (const person of people) {
      formsOf(person, lexicon, (key, form) => this.#add(key, form));
      for (const set of initialsOf(person))
        this.#initials.set(set, [...(this.#initials.get(set) ?? []), person.index]);
    }
  }

  #add(key: string, form: Form): void {
    const forms = this.#forms.get(key);
    if (forms === undefined) this.#forms.set(key, [form]);
    else {
      const known = forms.findIndex((other) => other.person === form.person && other.part === form.part);
      if (known < 0) forms.push(form);
      else if ((forms[known]?.rank ?? NEAR) > form.rank) forms[known] = form;
    }
    if (form.part === PARTICLE || form.rank >= CLIPPED) return;
    if (key.length >= 5)
      for (let length = 2; length < key.length - 1; length++) this.#openings.add(key.slice(0, length));
    if (form.part === JOINED || key.length < (form.rank === LISTED ? 3 : 5)) return;
    this.#near.add(key, form.rank === LISTED ? 2 : 1, {
      key,
      sound: soundOf(key),
      form,
      gender: this.#people[form.person]?.gender ?? this.#genderOf(form.of),
    });
  }

  /** What most bearers of a given name are, where the roster does not say. */
  #genderOf(given: string): RosterGender | undefined {
    const sexes = this.#lexicon.name(given) & (FEMININE | MASCULINE);
    return sexes === FEMININE ? 'female' : sexes === MASCULINE ? 'male' : undefined;
  }

  /** Forms that are written exactly so. */
  formsAt(key: string): readonly Form[] {
    return this.#forms.get(key) ?? NONE;
  }

  /** People whose initials these are, in lower case. */
  initialsAt(set: string): readonly number[] {
    return this.#initials.get(set) ?? NOBODY;
  }

  /** The word as the roster sees it. `key` is folded. */
  word(key: string): Word {
    const cached = this.#folded.get(key);
    if (cached !== undefined) return cached;
    if (this.#folded.size >= CACHE_LIMIT) this.#folded.clear();
    const word = this.#read(key);
    this.#folded.set(key, word);
    return word;
  }

  /** The word that stands in a text, of letters a to z of either case, with its hash. */
  wordAt(text: string, start: number, end: number, hash: number): Word {
    const known = this.#table.find(text, start, end, hash);
    if (known !== undefined) return known;
    const word = this.#read(text.slice(start, end).toLowerCase());
    this.#table.add(word);
    return word;
  }

  #read(key: string): Word {
    if (key.length > LONGEST_NAME) return cold(key);
    const facts = this.#lexicon.word(key);
    const name = this.#lexicon.name(key);
    const { forms, plural } = this.#exact(key, facts, name);
    const near =
      forms.length > 0 && forms.some((form) => form.rank < CLIPPED)
        ? NONE
        : this.#nearForms(key, facts, name);
    const classes = classOf(key);
    const opens = key.length >= 2 && this.#openings.has(key);
    return {
      key,
      hash: hashOf(key),
      facts,
      name,
      plural,
      near,
      opens,
      classes,
      exact: forms,
      initials: key.length <= 4 ? this.initialsAt(key) : NOBODY,
      hot: forms.length > 0 || near.length > 0 || (opens && !(facts & COMMON) && !(classes & FUNCTION_WORD)),
      alone: this.#alone(forms.length > 0 ? forms : near),
    };
  }

  #alone(forms: readonly Form[]): Alone | undefined {
    const named = forms.filter(({ part, rank }) => part !== PARTICLE && rank < NEAR + LOOSE);
    if (named.length === 0) return undefined;
    const rank = Math.min(...named.map((form) => form.rank));
    const closest = named.filter((form) => form.rank === rank);
    // A clinician's given name may be a member's short form: both are meant until the sentence settles it.
    const onlyStaff =
      rank === LISTED && closest.every(({ person }) => this.#people[person]?.role === 'staff');
    const best = onlyStaff ? named.filter((form) => form.rank <= VARIANT) : closest;
    let parts = 0;
    for (const { part } of best) parts |= part;
    return { people: [...new Set(best.map(({ person }) => person))], rank, parts };
  }

  #exact(key: string, facts: number, name: number): { forms: readonly Form[]; plural: boolean } {
    const forms = (this.#forms.get(key) ?? NONE).filter(
      (form) => form.rank < CLIPPED || this.#mayClip(form, facts, name),
    );
    const ownName = Boolean(name & SURNAME);
    if (forms.length > 0 || !key.endsWith('s') || key.length < 4) return { forms, plural: false };
    for (const stem of key.endsWith('es') ? [key.slice(0, -1), key.slice(0, -2)] : [key.slice(0, -1)]) {
      const stems = (this.#forms.get(stem) ?? NONE).filter(
        ({ rank, part }) => rank < CLIPPED && part !== PARTICLE,
      );
      if (stems.length > 0 && !(ownName && stems.every(({ part }) => part !== FAMILY)))
        return { forms: stems, plural: true };
    }
    return { forms: NONE, plural: false };
  }

  /** A clipped form that is a word or a name in its own right is left to itself, but for a long head of the same sex. */
  #mayClip({ of, person }: Form, facts: number, name: number): boolean {
    if (facts & KNOWN) return false;
    if (name === 0) return true;
    const gender = this.#people[person]?.gender ?? this.#genderOf(of);
    const sex = gender === 'female' ? FEMININE : gender === 'male' ? MASCULINE : 0;
    return Boolean(name & sex) && of.length >= 6;
  }

  #nearForms(key: string, facts: number, name: number): readonly Form[] {
    // "Gran" is no misspelt Grant.
    if (key.length < 3 || key.length > 24 || classOf(key) & IS_KIN) return NONE;
    const found: Form[] = [];
    // Urbana is as little a misspelt Urban as a common word would be; Carson may be a misspelt Carlson.
    const isTown = name === 0 && isNamedPlace(key);
    const word = { key, sound: soundOf(key), facts: isTown ? facts | COMMON : facts, name };
    for (const target of this.#near.find(key, key.length < 4 ? 1 : 2)) {
      const cost = nearness(word, target);
      if (cost !== undefined) found.push({ ...target.form, rank: NEAR + cost });
    }
    return found;
  }
}

const cold = (key: string): Word => ({
  key,
  hash: hashOf(key),
  facts: 0,
  classes: 0,
  name: 0,
  exact: NONE,
  near: NONE,
  plural: false,
  opens: false,
  initials: NOBODY,
  hot: false,
  alone: undefined,
});
