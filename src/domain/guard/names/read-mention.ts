import { IS_TITLE } from '../lexicon/classes.ts';
import { FAMILY, GIVEN, JOINED, MIDDLE, NEAR, NICKNAME, PARTICLE } from '../roster/forms.ts';
import type { Form } from '../roster/forms.ts';
import { pieces } from '../roster/letters.ts';
import { LOOSE } from '../roster/near-match.ts';
import { edits } from '../roster/near.ts';
import type { Person } from '../roster/people.ts';
import type { Vocabulary } from '../roster/vocabulary.ts';
import type { Word } from '../roster/word.ts';
import { foldWord } from '../text/fold.ts';
import { BLANK, COMMA, END, HYPHENATED, MARK, NEWLINE, STOP, VISIBLE } from '../text/gaps.ts';
import type { Note } from '../text/note.ts';
import { CLITIC } from '../text/tokens.ts';
import { Draft } from './draft.ts';
import { wordlike } from './letters-score.ts';
import { INITIAL } from './mention.ts';
import type { Mention } from './mention.ts';

/** Longest gap inside a name, in characters. */
const REACH = 6;
const BROKEN = /^\s?[-‐-―]\s{0,3}$/u;
const AFTER_INITIAL = /^(?:\.?\s{0,3}|\.?-)$/u;
const QUOTED = /^\s?["“”'‘’()]{1,2}\s?$/u;
const SAINT = /^st[ea]?$/;

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
    const word = this.#note.word(at);
    if (!word.opens && word.key.length > 1 && !this.#mayGoOn(at)) return this.#alone(at, word);
    const draft = this.#begin(at, word);
    if (draft === undefined) return undefined;
    while (this.#extend(draft));
    return draft.hasName ? this.#finish(draft) : undefined;
  }

  /** Most names stand alone: no more is read where what follows cannot belong to a name. */
  #mayGoOn(at: number): boolean {
    const next = at + 1;
    if (!this.#note.exists(next) || this.#note.shape(at) & CLITIC) return false;
    if (this.#note.start(next) - this.#note.end(at) > REACH) return false;
    const word = this.#note.word(next);
    return word.opens || word.key.length === 1 || sharePerson(this.#note.word(at), word);
  }

  #alone(at: number, { alone, plural }: Word): Mention | undefined {
    if (alone === undefined) return undefined;
    const [start, end] = [this.#note.start(at), this.#note.end(at)];
    const { people, rank, parts } = alone;
    // Written out as in #finish: objects of one shape are read faster.
    const [first, last, length, foreign, split] = [at, at, 1, false, false];
    return { first, last, start, end, people, rank, parts, length, plural, foreign, split };
  }

  #begin(at: number, word: Word): Draft | undefined {
    const split = this.#splitAt(at);
    if (split !== undefined) return new Draft(at, at + 1, split, { split: true });
    if (word.key.length === 1) return this.#beginWithInitial(at, word.key);
    const forms = formsOf(word);
    return forms.length === 0 ? undefined : new Draft(at, at, forms, { plural: word.plural });
  }

  /** "R. Okafor", "M. Dwight Hill": a letter, then a name of someone whose given name begins so. */
  #beginWithInitial(at: number, letter: string): Draft | undefined {
    const note = this.#note;
    if (!note.isCapital(at) || !note.exists(at + 1) || !this.#followsInitial(at + 1)) return undefined;
    if (!(note.gap(at + 1) & VISIBLE) && (letter === 'i' || letter === 'a')) return undefined;
    const people = new Set<number>();
    for (const { person, part } of this.#splitAt(at + 1) ?? formsOf(note.word(at + 1))) {
      const fits = this.#people[person]?.letters.some(({ given }) =>
        part & (FAMILY | PARTICLE)
          ? given.includes(letter)
          : Boolean(part & MIDDLE) && given.startsWith(letter),
      );
      if (fits === true) people.add(person);
    }
    return people.size === 0 ? undefined : Draft.fromInitial(at, people);
  }

  #followsInitial(at: number): boolean {
    return this.#near(at) && AFTER_INITIAL.test(this.#note.gapBefore(at));
  }
  #near(at: number): boolean {
    return this.#note.start(at) - this.#note.end(at - 1) <= REACH;
  }

  /** A blank, a hyphen or a hyphen at the end of a line between a word and the one before. */
  #joins(at: number): boolean {
    const gap = this.#note.gap(at);
    if (!this.#near(at) || gap & (STOP | COMMA | END)) return false;
    return (
      (gap & (BLANK | VISIBLE)) === BLANK ||
      Boolean(gap & HYPHENATED) ||
      BROKEN.test(this.#note.gapBefore(at))
    );
  }

  /** Forms of a name broken in two by a space, a hyphen or a line end. */
  #splitAt(at: number): readonly Form[] | undefined {
    const note = this.#note;
    const head = note.word(at);
    if (!head.opens || !note.exists(at + 1) || note.isNumber(at + 1) || !this.#joins(at + 1))
      return undefined;
    const tail = note.word(at + 1);
    const forms = this.#vocabulary
      .formsAt(head.key + tail.key)
      .filter(({ rank, part }) => rank < 2 && part !== JOINED);
    if (forms.length === 0 || (tail.key.length < 2 && !note.isCapital(at))) return undefined;
    const atLineEnd = Boolean(note.gap(at + 1) & NEWLINE) && Boolean(note.gap(at + 1) & (VISIBLE | MARK));
    const titled =
      Boolean(note.gap(at + 1) & NEWLINE) && at > 0 && Boolean(note.word(at - 1).classes & IS_TITLE);
    return !atLineEnd && !titled && isWhole(head) && isWhole(tail) ? undefined : forms;
  }

  #extend(draft: Draft): boolean {
    const note = this.#note;
    const next = draft.last + 1;
    if (!note.exists(next) || note.isNumber(next) || note.shape(draft.last) & CLITIC || !this.#near(next))
      return false;
    if (note.length(next) === 1) return this.#extendByInitial(draft, next);
    const comma = this.#isComma(next);
    if (!comma && !this.#joins(next) && !this.#joinsOddly(draft, next)) return false;
    if (!this.#sameCase(draft, next)) return false;
    const split = this.#splitAt(next);
    const forms = (split ?? formsOf(note.word(next))).filter(
      (form) => draft.has(form.person) && this.#follows(draft, form, comma),
    );
    if (forms.length === 0) return !comma && this.#extendByMisspelt(draft, next);
    draft.keepForms(forms);
    draft.last = split === undefined ? next : next + 1;
    draft.plural = note.word(next).plural;
    draft.length++;
    return true;
  }

  /** "Mai Yeur" of Mai Yer: the second half of a given name, too short to be looked for alone, one letter off. */
  #extendByMisspelt(draft: Draft, next: number): boolean {
    const { key, facts, classes, hot } = this.#note.word(next);
    if (hot || facts !== 0 || classes !== 0 || key.length < 3 || !this.#note.isCapital(next)) return false;
    const { key: before } = this.#note.word(draft.last);
    const fitting = draft.people.filter((person) => hasSecondHalf(this.#people[person], before, key));
    if (fitting.length === 0) return false;
    draft.keepForms(fitting.map((person) => ({ person, part: GIVEN, rank: NEAR, of: key, former: false })));
    draft.last = next;
    draft.length++;
    return true;
  }

  #isComma(at: number): boolean {
    return (this.#note.gap(at) & (COMMA | STOP | END | MARK | BLANK)) === (COMMA | BLANK);
  }

  /** After an initial, after "St." and around a nickname in quotation marks. */
  #joinsOddly(draft: Draft, next: number): boolean {
    const gap = this.#note.gapBefore(next);
    if (this.#note.length(draft.last) === 1 && AFTER_INITIAL.test(gap)) return true;
    return QUOTED.test(gap) || (/^\.[^\S\n]$/.test(gap) && SAINT.test(this.#note.word(draft.last).key));
  }

  /** "Crystal day" is no full name, "crystal day" and "Crystal Day" may be. A particle may be in lower case. */
  #sameCase(draft: Draft, next: number): boolean {
    const { exact, facts, classes } = this.#note.word(next);
    if (this.#note.isCapital(next) || !this.#note.isCapital(draft.last)) return true;
    // "Min-jun": behind a hyphen no capital is due.
    if (this.#note.gap(next) & HYPHENATED && exact.some(({ part }) => part & (GIVEN | MIDDLE))) return true;
    return exact.some(({ part }) => part === PARTICLE) || (facts === 0 && classes === 0);
  }

  /** A part that has been seen does not come again; behind a comma comes the given name. */
  #follows(draft: Draft, form: Form, comma: boolean): boolean {
    const seen = draft.partsOf(form.person);
    const hasGiven = Boolean(seen & (GIVEN | NICKNAME));
    if ((seen & ~INITIAL) === PARTICLE) return Boolean(form.part & (FAMILY | PARTICLE | MIDDLE));
    if (comma) return Boolean(seen & FAMILY) && !hasGiven && Boolean(form.part & (GIVEN | NICKNAME));
    if (form.part === FAMILY || form.part === PARTICLE || form.part === MIDDLE) return true;
    // Surname first without a comma is a name only where the surname is no word: "Nguyen Lan", but "Lake Jordan".
    if (seen & FAMILY && !hasGiven && wordlike(this.#note.word(draft.last))) return false;
    return !(seen & form.part) || isHyphenated(this.#people[form.person]);
  }

  #extendByInitial(draft: Draft, next: number): boolean {
    const note = this.#note;
    const comma = this.#isComma(next);
    const blank = note.touches(next);
    if (!comma && !blank && !AFTER_INITIAL.test(note.gapBefore(next))) return false;
    if (note.gap(next) & STOP && note.length(draft.last) > 1) return false;
    const letter = note.word(next).key;
    const stopped = note.text.charAt(note.end(next)) === '.' || note.isPossessive(next);
    if (!stopped && (letter === 'i' || letter === 'a' || !note.isCapital(next))) return false;
    if (!note.isCapital(next) && !note.isLowerCaseStyle(next)) return false;
    let fitting = draft.people.filter((person) =>
      this.#hasInitial(person, draft.partsOf(person), letter, comma),
    );
    const asWritten = fitting.filter((person) => draft.partsOf(person) & (GIVEN | NICKNAME));
    if (asWritten.length > 0 && !comma) fitting = asWritten;
    if (fitting.length === 0) {
      draft.foreign ||= blank && note.isCapital(next) && !isYesOrNo(note, next) && !isMyself(note, next);
      return false;
    }
    draft.keepInitial(fitting);
    draft.last = next;
    draft.length++;
    return true;
  }

  #hasInitial(person: number, seen: number, letter: string, comma: boolean): boolean {
    const sets = this.#people[person]?.letters ?? [];
    const onlyFamily = Boolean(seen & FAMILY) && !(seen & (GIVEN | NICKNAME | INITIAL));
    if (onlyFamily) return sets.some(({ given }) => given.startsWith(letter));
    if (comma) return false;
    return sets.some(({ given, family }) => family.includes(letter) || given.slice(1).includes(letter));
  }

  #finish(draft: Draft): Mention | undefined {
    const note = this.#note;
    const { people, rank, parts } = draft.best(this.#people);
    if (draft.length === 1 && rank >= NEAR + LOOSE) return undefined;
    const stop =
      note.length(draft.last) === 1 && draft.length > 1 && note.text.charAt(note.end(draft.last)) === '.';
    const { first, last, length, plural, foreign, split } = draft;
    const [start, end] = [note.start(first), note.end(last) + (stop ? 1 : 0)];
    return { first, last, start, end, people, rank, parts, length, plural, foreign, split };
  }
}

const formsOf = ({ exact, near }: Word): readonly Form[] =>
  near.length === 0 ? exact : exact.length === 0 ? near : [...exact, ...near];

/** "Olivieri Y, Halvorsen N": whether something was brought, not an initial. */
const isYesOrNo = (note: Note, at: number): boolean =>
  /^[YN]$/.test(note.raw(at)) && (!note.exists(at + 1) || Boolean(note.gap(at + 1) & (COMMA | NEWLINE)));

/** "Tell Will I'm sorry", "the day Will I think left" */
const isMyself = (note: Note, at: number): boolean =>
  note.word(at).key === 'i' && (Boolean(note.shape(at) & CLITIC) || note.touches(at + 1));

/** Whether somebody has both words in their name. */
function sharePerson(a: Word, b: Word): boolean {
  for (const form of formsOf(a))
    for (const other of formsOf(b)) if (form.person === other.person) return true;
  return false;
}

/** A word or a name in its own right, not half of one. */
const isWhole = ({ facts, classes, exact }: Word): boolean =>
  facts !== 0 || classes !== 0 || exact.length > 0;

/** Whether a given name has `head` and behind it something one edit from `tail`. */
const hasSecondHalf = (person: Person | undefined, head: string, tail: string): boolean =>
  person?.names.some(({ given }) =>
    given.some((name) => {
      const [first, second, more] = pieces(name).map(foldWord);
      if (first !== head || second === undefined || more !== undefined || second.length < 3) return false;
      return second.charAt(0) === tail.charAt(0) && edits(second, tail, 1) === 1;
    }),
  ) ?? false;

const isHyphenated = (person: Person | undefined): boolean =>
  person?.names.some(({ given }) => given.some((name) => /[\s-]/.test(name))) ?? false;
