import { LISTED, NEAR, PARTICLE, VARIANT } from '../roster/forms.ts';
import type { Form, Part, Rank } from '../roster/forms.ts';
import type { Person } from '../roster/people.ts';
import { INITIAL } from './mention.ts';

const FARTHEST: Rank = NEAR + 1;

const singles: (readonly number[] | undefined)[] = [];

/** One and the same list for one person, so that what was worked out for them is found again. */
const alone = (person: number): readonly number[] => (singles[person] ??= [person]);

/** A mention while it is read: what each person it may mean has had of their name so far. */
export class Draft {
  last: number;
  length = 1;
  plural: boolean;
  foreign = false;
  readonly first: number;
  readonly split: boolean;
  #fits = new Map<number, { parts: Part; rank: Rank }>();

  constructor(
    first: number,
    last: number,
    forms: readonly Form[],
    options: { plural?: boolean; split?: boolean } = {},
  ) {
    this.first = first;
    this.last = last;
    this.plural = options.plural ?? false;
    this.split = options.split ?? false;
    for (const form of forms) this.#see(form, Math.min);
  }

  /** Begins with a letter that all of `people` have as an initial. */
  static fromInitial(at: number, people: Iterable<number>): Draft {
    const draft = new Draft(at, at, []);
    for (const person of people) draft.#fits.set(person, { parts: INITIAL, rank: LISTED });
    return draft;
  }

  #see({ person, part, rank }: Form, which: (a: number, b: number) => number): void {
    const fit = this.#fits.get(person);
    if (fit === undefined) this.#fits.set(person, { parts: part, rank });
    else this.#fits.set(person, { parts: fit.parts | part, rank: which(fit.rank, rank) });
  }

  get people(): readonly number[] {
    return [...this.#fits.keys()];
  }
  has(person: number): boolean {
    return this.#fits.has(person);
  }
  partsOf(person: number): Part {
    return this.#fits.get(person)?.parts ?? 0;
  }

  /** Keeps the people whom the next word fits, at the worse of the two ranks. */
  keepForms(forms: readonly Form[]): void {
    const [only] = forms;
    if (forms.length === 1 && only !== undefined && this.#fits.size === 1) {
      this.#see(only, Math.max);
      return;
    }
    const best = new Map<number, Form>();
    for (const form of forms)
      if (form.rank < (best.get(form.person)?.rank ?? Infinity)) best.set(form.person, form);
    this.#retain(best);
    for (const form of forms) if (form !== best.get(form.person)) this.#see({ ...form, rank: 0 }, Math.max);
    for (const form of best.values()) this.#see(form, Math.max);
  }

  /** Keeps the people whom the next initial fits. */
  keepInitial(people: readonly number[]): void {
    this.#retain(new Set(people));
    for (const person of people)
      this.#fits.set(person, { parts: this.partsOf(person) | INITIAL, rank: this.#rankOf(person) });
  }

  #retain(people: { has: (person: number) => boolean }): void {
    for (const person of this.people) if (!people.has(person)) this.#fits.delete(person);
  }

  #rankOf(person: number): Rank {
    return this.#fits.get(person)?.rank ?? FARTHEST;
  }

  /** "de la" alone is nobody. */
  get hasName(): boolean {
    for (const { parts } of this.#fits.values()) if (parts & ~(PARTICLE | INITIAL)) return true;
    return false;
  }

  /** Those whom it fits best. A clinician's given name may be a member's short form: then both are meant. */
  best(roster: readonly Person[]): { people: readonly number[]; rank: Rank; parts: Part } {
    if (this.#fits.size === 1)
      for (const [person, { parts, rank }] of this.#fits) return { people: alone(person), rank, parts };
    const rank = Math.min(...this.people.map((person) => this.#rankOf(person)));
    const closest = this.people.filter((person) => this.#rankOf(person) === rank);
    const onlyStaff = rank === LISTED && closest.every((person) => roster[person]?.role === 'staff');
    const people =
      onlyStaff && this.length === 1
        ? this.people.filter((person) => this.#rankOf(person) <= VARIANT)
        : closest;
    return { people, rank, parts: people.reduce((parts, person) => parts | this.partsOf(person), 0) };
  }
}
