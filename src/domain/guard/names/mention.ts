import { FAMILY, GIVEN, JOINED, LISTED, MIDDLE, NEAR, NICKNAME, PARTICLE, VARIANT } from '../roster/forms.ts';
import type { Form, Rank } from '../roster/forms.ts';
import { letters } from '../roster/initials.ts';
import { LOOSE } from '../roster/near-match.ts';
import type { Person } from '../roster/people.ts';
import type { Vocabulary } from '../roster/vocabulary.ts';
import type { Note } from '../text/note.ts';
import { CLITIC } from '../text/tokens.ts';
import { wordlike } from './letters-score.ts';

/** Words side by side that fit the same people. */
export interface Mention {
  /** First and last token. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** People who fit all of it. */
  readonly people: readonly number[];
  /** The worst of its parts. */
  readonly rank: Rank;
  /** Parts seen, as bits; INITIAL for a lone letter. */
  readonly parts: number;
  /** How many words or letters of the name it has. */
  readonly length: number;
  readonly plural: boolean;
  /** A letter or word beside it that belongs to someone else: "Mark T." where nobody is a T. */
  readonly foreign: boolean;
  /** One word written in two: nothing but a name looks so. */
  readonly split: boolean;
}

export const INITIAL = 64;

const FARTHEST: Rank = NEAR + 1;

interface Draft {
  first: number;
  last: number;
  people: Set<number>;
  parts: Map<number, number>;
  ranks: Map<number, Rank>;
  length: number;
  plural: boolean;
  foreign: boolean;
  split: boolean;
}

const SPACE = /^[\s\u00a0]{1,6}$/u;
const JOIN = /^(?:[\s\u00a0]{1,6}|[-‐-―]\s{0,3}|\s?[-‐-―]\s?|-\n)$/u;
const COMMA = /^\s?,\s{1,3}$/u;
const AFTER_INITIAL = /^(?:\.?\s{0,3}|\.?-)$/u;
const QUOTED = /^\s?["“”'‘’()]{1,2}\s?$/u;

/** Reads names from a note, the longest at each place. */
export class MentionReader {
  readonly #note: Note;
  readonly #people: readonly Person[];
  readonly #vocabulary: Vocabulary;

  constructor(note: Note, people: readonly Person[], vocabulary: Vocabulary) {
    this.#note = note;
    this.#people = people;
    this.#vocabulary = vocabulary;
  }

  /** The mention that begins at token `at`, or undefined. */
  read(at: number): Mention | undefined {
    const draft = this.#begin(at);
    if (draft === undefined) return undefined;
    while (this.#extend(draft));
    if (onlyParticles(draft)) return undefined;
    const mention = this.#finish(draft);
    return mention.length === 1 && mention.rank >= NEAR + LOOSE ? undefined : mention;
  }

  #begin(at: number): Draft | undefined {
    const note = this.#note;
    const split = this.#splitAt(at);
    if (split !== undefined) return draftOf(at, at + 1, split, false, true);
    const word = note.word(at);
    if (note.raw(at).length === 1) return this.#beginWithInitial(at);
    const forms = word.exact.length > 0 ? this.#withNear(at, word.exact) : word.near;
    if (forms.length === 0) return undefined;
    return draftOf(at, at, forms, word.plural, false);
  }

  /** Near forms count beside exact ones where the next word settles who is meant. */
  #withNear(at: number, exact: readonly Form[]): readonly Form[] {
    const near = this.#note.word(at).near;
    return near.length > 0 ? [...exact, ...near] : exact;
  }

  /** "R. Okafor", "M. Dwight Hill": a letter, then a name of someone whose given name begins so. */
  #beginWithInitial(at: number): Draft | undefined {
    const note = this.#note;
    if (!note.isCapital(at) || !note.exists(at + 1) || !AFTER_INITIAL.test(note.gapAfter(at)))
      return undefined;
    const letter = note.word(at).key;
    if (note.gapAfter(at).trim() === '' && (letter === 'i' || letter === 'a')) return undefined;
    const next = this.#splitAt(at + 1) ?? this.#formsAt(at + 1);
    const people = new Set<number>();
    for (const { person, part } of next) {
      const names = this.#people[person]?.names ?? [];
      const fits = names.some(({ given }) => {
        const first = letters(given.join(' '));
        return part & (FAMILY | PARTICLE)
          ? first.includes(letter)
          : part & MIDDLE
            ? first.startsWith(letter)
            : false;
      });
      if (fits) people.add(person);
    }
    if (people.size === 0) return undefined;
    return {
      first: at,
      last: at,
      people,
      parts: new Map([...people].map((person) => [person, INITIAL])),
      ranks: new Map([...people].map((person) => [person, LISTED])),
      length: 1,
      plural: false,
      foreign: false,
      split: false,
    };
  }

  #formsAt(at: number): readonly Form[] {
    const word = this.#note.word(at);
    return word.exact.length > 0 ? [...word.exact, ...word.near] : word.near;
  }

  /** Forms of a name broken in two by a space, a hyphen or a line end. */
  #splitAt(at: number): readonly Form[] | undefined {
    const note = this.#note;
    const head = note.word(at);
    if (!head.opens || !note.exists(at + 1) || note.isNumber(at + 1)) return undefined;
    const gap = note.gapAfter(at);
    if (!JOIN.test(gap) && !(note.raw(at).length === 1 && /^['’.]\s?$/.test(gap))) return undefined;
    const tail = note.word(at + 1);
    const forms = this.#vocabulary
      .formsAt(head.key + tail.key)
      .filter(({ rank, part }) => rank < 2 && part !== JOINED);
    if (forms.length === 0) return undefined;
    const whole = (word: typeof head): boolean =>
      word.facts !== 0 || word.classes !== 0 || word.exact.length > 0;
    if (tail.key.length < 2 && !note.isCapital(at)) return undefined;
    const broken = /[-‐-―]\s*\n|-\n/u.test(gap);
    if (!broken && whole(head) && whole(tail)) return undefined;
    return forms;
  }

  #extend(draft: Draft): boolean {
    const note = this.#note;
    const next = draft.last + 1;
    if (!note.exists(next) || note.isNumber(next)) return false;
    const gap = note.gapAfter(draft.last);
    if (note.shape(draft.last) & CLITIC) return false;
    const previousIsLetter = note.raw(draft.last).length === 1;
    if (note.raw(next).length === 1) return this.#extendByInitial(draft, next, gap);
    const comma = COMMA.test(gap);
    const saint = /^\.\s$/.test(gap) && /^st[ea]?$/.test(note.word(draft.last).key);
    const joins =
      saint || JOIN.test(gap) || (previousIsLetter && AFTER_INITIAL.test(gap)) || QUOTED.test(gap);
    if (!comma && !joins) return false;
    if (!sameCase(note, draft, next)) return false;
    const split = this.#splitAt(next);
    const forms = split ?? this.#formsAt(next);
    const fitting = forms.filter(
      (form) => draft.people.has(form.person) && this.#follows(draft, form, comma),
    );
    if (fitting.length === 0) return false;
    keep(draft, fitting);
    draft.last = split === undefined ? next : next + 1;
    draft.plural = note.word(next).plural;
    draft.length++;
    return true;
  }

  /** A part that has been seen does not come again; behind a comma comes the given name. */
  #follows(draft: Draft, form: Form, comma: boolean): boolean {
    const seen = draft.parts.get(form.person) ?? 0;
    if ((seen & ~INITIAL) === PARTICLE) return Boolean(form.part & (FAMILY | PARTICLE | MIDDLE));
    if (comma)
      return (
        Boolean(seen & FAMILY) && !(seen & (GIVEN | NICKNAME)) && Boolean(form.part & (GIVEN | NICKNAME))
      );
    if (form.part === FAMILY || form.part === PARTICLE || form.part === MIDDLE) return true;
    // Surname first without a comma is a name only where the surname is no word: "Nguyen Lan", but "Lake Jordan".
    if (seen & FAMILY && !(seen & (GIVEN | NICKNAME)) && wordlike(this.#note.word(draft.last))) return false;
    return !(seen & form.part) || hyphenated(this.#people[form.person]);
  }

  #extendByInitial(draft: Draft, next: number, gap: string): boolean {
    const note = this.#note;
    if (!note.isCapital(next) && !note.isLowerCaseStyle(next)) return false;
    const comma = COMMA.test(gap);
    if (!comma && !SPACE.test(gap) && !AFTER_INITIAL.test(gap)) return false;
    if (gap.startsWith('.') && note.raw(draft.last).length > 1) return false;
    const letter = note.word(next).key;
    const after = note.text.charAt(note.end(next));
    const stopped = after === '.' || note.isPossessive(next);
    if ((letter === 'i' || letter === 'a') && !stopped) return false;
    if (!note.isCapital(next) && !stopped) return false;
    const fitting = [...draft.people].filter((person) =>
      this.#hasInitial(person, draft.parts.get(person) ?? 0, letter, comma),
    );
    if (fitting.length === 0) {
      if (!comma && SPACE.test(gap) && note.isCapital(next)) draft.foreign = true;
      return false;
    }
    draft.people = new Set(fitting);
    for (const person of fitting) draft.parts.set(person, (draft.parts.get(person) ?? 0) | INITIAL);
    draft.last = next;
    draft.length++;
    return true;
  }

  #hasInitial(person: number, seen: number, letter: string, comma: boolean): boolean {
    const names = this.#people[person]?.names ?? [];
    return (
      names.some(({ given, family }) => {
        const givens = letters(given.join(' '));
        const families = letters(family ?? '');
        if (seen & FAMILY && !(seen & (GIVEN | NICKNAME | INITIAL))) return givens.startsWith(letter);
        if (comma) return false;
        return families.includes(letter) || givens.slice(1).includes(letter);
      }) ||
      (!(seen & FAMILY) && names.some(({ family }) => letters(family ?? '').includes(letter)))
    );
  }

  #finish(draft: Draft): Mention {
    const note = this.#note;
    const rank = Math.min(...[...draft.people].map((person) => draft.ranks.get(person) ?? FARTHEST));
    const closest = [...draft.people].filter((person) => draft.ranks.get(person) === rank);
    // A clinician's given name may be a member's short form: both are meant until the sentence settles it.
    const onlyStaff = rank === LISTED && closest.every((person) => this.#people[person]?.role === 'staff');
    const best = onlyStaff
      ? [...draft.people].filter((person) => (draft.ranks.get(person) ?? FARTHEST) <= VARIANT)
      : closest;
    let parts = 0;
    for (const person of best) parts |= draft.parts.get(person) ?? 0;
    const closing =
      note.raw(draft.last).length === 1 && draft.length > 1 && note.text.charAt(note.end(draft.last)) === '.';
    return {
      first: draft.first,
      last: draft.last,
      start: note.start(draft.first),
      end: note.end(draft.last) + (closing ? 1 : 0),
      people: best,
      rank,
      parts,
      length: draft.length,
      plural: draft.plural,
      foreign: draft.foreign,
      split: draft.split,
    };
  }
}

function draftOf(
  first: number,
  last: number,
  forms: readonly Form[],
  plural: boolean,
  split: boolean,
): Draft {
  const draft: Draft = {
    first,
    last,
    people: new Set(),
    parts: new Map(),
    ranks: new Map(),
    length: 1,
    plural,
    foreign: false,
    split,
  };
  for (const { person, part, rank } of forms) {
    draft.people.add(person);
    draft.ranks.set(person, Math.min(draft.ranks.get(person) ?? FARTHEST, rank));
    draft.parts.set(person, (draft.parts.get(person) ?? 0) | part);
  }
  return draft;
}

function keep(draft: Draft, forms: readonly Form[]): void {
  draft.people = new Set(forms.map(({ person }) => person));
  for (const person of draft.people) {
    const own = Math.min(...forms.filter((form) => form.person === person).map(({ rank }) => rank));
    draft.ranks.set(person, Math.max(draft.ranks.get(person) ?? own, own));
  }
  for (const { person, part } of forms) draft.parts.set(person, (draft.parts.get(person) ?? 0) | part);
}

const onlyParticles = (draft: Draft): boolean =>
  [...draft.people].every((person) => ((draft.parts.get(person) ?? 0) & ~(PARTICLE | INITIAL)) === 0);

const hyphenated = (person: Person | undefined): boolean =>
  person?.names.some(({ given }) => given.some((name) => /[\s-]/.test(name))) ?? false;

/** "Crystal day" is no full name, "crystal day" and "Crystal Day" may be. A particle may be in lower case. */
function sameCase(note: Note, draft: Draft, next: number): boolean {
  const word = note.word(next);
  if (note.isCapital(next) || !note.isCapital(draft.last)) return true;
  if (word.exact.some(({ part }) => part === PARTICLE)) return true;
  return word.facts === 0 && word.classes === 0;
}
