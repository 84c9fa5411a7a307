import type { CompiledRoster } from '../roster/compile.ts';
import { CLIPPED, NEAR } from '../roster/forms.ts';
import { AT_START, INSIDE } from '../text/note.ts';
import type { Note } from '../text/note.ts';
import type { RosterGender } from '../types.ts';
import { elsewhere, hasTitle } from './elsewhere.ts';
import { NAME_FROM, nameScore, SURE, wordlike } from './evidence.ts';
import { findInitials } from './find-initials.ts';
import { MentionReader } from './mention.ts';
import type { Mention } from './mention.ts';
import { isCalledStaff, kinBeside } from './outsiders.ts';
import { meansTheOther } from './same-name.ts';
import { Surroundings } from './surroundings.ts';

export interface NameHit {
  readonly start: number;
  readonly end: number;
  /** Token of the first and the last word, for what stands between two hits. */
  readonly first: number;
  readonly last: number;
  readonly members: readonly number[];
  readonly kind: 'name' | 'short-form' | 'misspelling' | 'initials' | 'relative';
  readonly sure: boolean;
}

/** A name that is the subject's own or a clinician's: no finding, but it tells that a list is one of people. */
interface Anchor {
  readonly first: number;
  readonly start: number;
  readonly end: number;
}

interface Candidate {
  readonly mention: Mention;
  readonly members: readonly number[];
  readonly relativeOnly: boolean;
  readonly s: Surroundings;
  score: number;
}

/** Member of whom the text is, or -1 for a text that goes into everybody's record. */
export type SubjectIndex = number;

/** Every place where a note names a member other than its subject, or somebody of theirs. */
export function findNames(
  note: Note,
  hot: readonly number[],
  roster: CompiledRoster,
  subject: SubjectIndex,
): NameHit[] {
  const search = new NameSearch(note, roster, subject);
  search.readAll(hot);
  return search.hits();
}

class NameSearch {
  readonly #note: Note;
  readonly #roster: CompiledRoster;
  readonly #subject: SubjectIndex;
  readonly #candidates: Candidate[] = [];
  /** Names that the note has given to somebody outside: "her brother Frank", "co-leader Mark". */
  readonly #claimed = new Set<string>();
  readonly #initials: NameHit[] = [];
  readonly #anchors: Anchor[] = [];

  constructor(note: Note, roster: CompiledRoster, subject: SubjectIndex) {
    this.#note = note;
    this.#roster = roster;
    this.#subject = subject;
  }

  readAll(hot: readonly number[]): void {
    const reader = new MentionReader(this.#note, this.#roster.people, this.#roster.vocabulary);
    let from = 0;
    for (const at of hot) {
      if (at < from) continue;
      const initials = findInitials(this.#note, at, this.#roster, this.#subject);
      const mention = initials === undefined ? reader.read(at) : undefined;
      if (initials !== undefined) {
        this.#initials.push(initials);
        from = initials.last + 1;
      } else if (mention !== undefined) {
        this.#consider(mention);
        from = mention.last + 1;
      }
    }
  }

  #consider(mention: Mention): void {
    const s = new Surroundings(this.#note, mention);
    const { people } = this.#roster;
    const persons = mention.people.map((index) => people[index]).filter((person) => person !== undefined);
    const key = s.word.key;
    const single = mention.length === 1;
    const isStaff = persons.some(({ role }) => role === 'staff');
    let others = persons.filter(({ member }) => member >= 0 && member !== this.#subject);
    const own = persons.filter(({ member }) => member >= 0 && member === this.#subject);
    if (single && mention.foreign) return;
    if (others.length === 0) {
      if (isStaff && !single) this.#claim(mention);
      if (mention.rank < CLIPPED && s.isCapital) this.#anchors.push(mention);
      return;
    }
    if (hasTitle(s)) others = byTitle(s, others);
    if (own.length > 0) {
      const titled = hasTitle(s) ? titleGender(s) : undefined;
      const otherByTitle =
        titled !== undefined && own.every(({ gender }) => gender !== undefined && gender !== titled);
      if (!otherByTitle && !meansTheOther(s, own[0])) {
        if (s.isCapital) this.#anchors.push(mention);
        return;
      }
    }
    const members = others.some(({ role }) => role === 'member')
      ? others.filter(({ role }) => role === 'member')
      : others;
    const relativeOnly = members.every(({ role }) => role === 'relative');
    if (single && isCalledStaff(s)) {
      this.#claimed.add(key);
      return;
    }
    if (single && !hasTitle(s)) {
      const kin = kinBeside(s);
      if (kin >= 0 && (!relativeOnly || this.#isOwnKin(s, kin, members[0]?.member ?? -1))) {
        this.#claimed.add(key);
        return;
      }
      if (this.#claimed.has(key)) return;
    }
    if (elsewhere(s) !== undefined) return;
    this.#candidates.push({
      mention,
      members: [...new Set(members.map(({ member }) => member))],
      relativeOnly,
      s,
      score: nameScore(s),
    });
  }

  #claim(mention: Mention): void {
    this.#claimed.add(this.#note.word(mention.first).key);
  }

  /** "her sister Mei" is the subject's; "a member's wife" and "his wife", of a woman, are not. */
  #isOwnKin(s: Surroundings, kin: number, owner: number): boolean {
    const { note } = s;
    for (let at = kin - 1; at >= kin - 4 && at >= 0 && note.position(at + 1) !== 2; at--) {
      const { key } = note.word(at);
      if (
        /^(?:member|members|peer|peers|another|other|someone|somebody|one|mans|womans|client|clients|participant)$/.test(
          key,
        )
      )
        return false;
      if (/^(?:her|his|their|my|our|your)$/.test(key)) return this.#pronounFits(key, owner);
      if (note.isPossessive(at)) return this.#isSubjectToken(at);
    }
    return false;
  }

  #pronounFits(pronoun: string, owner: number): boolean {
    const of = (index: number): RosterGender | undefined => this.#roster.people[index]?.gender;
    const fits = (gender: RosterGender | undefined): boolean =>
      gender === undefined ||
      (pronoun === 'her' ? gender === 'female' : pronoun === 'his' ? gender === 'male' : true);
    if (this.#subject < 0) return false;
    return fits(of(this.#subject)) || !fits(of(owner));
  }

  #isSubjectToken(at: number): boolean {
    return this.#note.word(at).exact.some(({ person }) => person === this.#subject);
  }

  hits(): NameHit[] {
    this.#support();
    const hits: NameHit[] = [...this.#initials];
    for (const candidate of this.#candidates) {
      if (candidate.score < NAME_FROM) continue;
      const { mention, members, relativeOnly, score } = candidate;
      hits.push({
        start: mention.start,
        end: mention.end,
        first: mention.first,
        last: mention.last,
        members,
        kind: relativeOnly
          ? 'relative'
          : mention.rank === NEAR
            ? 'misspelling'
            : mention.rank > 0
              ? 'short-form'
              : 'name',
        sure: score >= SURE && mention.rank < CLIPPED,
      });
    }
    return hits.sort((a, b) => a.start - b.start);
  }

  /** Names stand together: one that is sure lends weight to the doubtful beside it and to the same name elsewhere. */
  #support(): void {
    const sure = new Set<string>();
    for (const { s, score } of this.#candidates) if (score >= SURE) sure.add(s.word.key);
    for (const candidate of this.#candidates)
      if (
        candidate.score < SURE &&
        candidate.mention.length === 1 &&
        candidate.s.isCapital &&
        sure.has(candidate.s.word.key)
      )
        candidate.score += candidate.s.position === INSIDE ? 2 : 1.5;
    const line = [
      ...this.#candidates.map((candidate) => ({ mention: candidate.mention, candidate })),
      ...this.#anchors.map((mention) => ({ mention, candidate: undefined })),
    ].sort((a, b) => a.mention.first - b.mention.first);
    this.#supportLists(line, 1);
    this.#supportLists(line.reverse(), -1);
  }

  #supportLists(
    line: readonly { readonly mention: Anchor; readonly candidate: Candidate | undefined }[],
    step: 1 | -1,
  ): void {
    for (let at = 1; at < line.length; at++) {
      const here = line[at]?.candidate;
      const beside = line[at - 1];
      if (here === undefined || beside === undefined || here.score >= SURE) continue;
      const [left, right] = step === 1 ? [beside.mention, here.mention] : [here.mention, beside.mention];
      if (!here.s.isCapital && wordlike(here.s.word) && !here.s.note.isLowerCaseStyle(here.mention.first))
        continue;
      const other = beside.candidate;
      if (this.#listed(left, right))
        here.score +=
          other === undefined || other.score >= NAME_FROM ? 3 : other.s.isCapital && here.s.isCapital ? 2 : 0;
      else if (this.#items(left, right, step))
        here.score += other === undefined ? 1 : other.score >= NAME_FROM ? 2 : 0;
    }
  }

  /** Heads of the items of one list: "Laura, 9 wks; Maddy, twins; Mercy, second child". */
  #items(left: Anchor, right: Anchor, step: 1 | -1): boolean {
    const { text } = this.#note;
    if (right.start - left.end > 60) return false;
    const between = text.slice(left.end, right.start);
    if (/[.!?]\s|\n/.test(between) || !/[;,]\s$/.test(between)) return false;
    const head = text.slice(Math.max(0, left.start - 2), left.start);
    return step === 1
      ? /[;:,]\s$/.test(head) || /;\s$/.test(between)
      : /[;:]\s$/.test(head) || (/;\s$/.test(between) && this.#note.position(left.first) === AT_START);
  }

  /** Nothing but commas, slashes and "and" between. */
  #listed(left: Anchor, right: Anchor): boolean {
    const gap = this.#note.text.slice(left.end, right.start);
    return (
      gap.length <= 8 &&
      /^(?:['’]s)?\s*(?:[,/&;+]|,?\s*(?:and|or|with|&))\s*(?:and\s)?(?:\p{Lu}[\p{Ll}]{1,3}\.?\s)?$/u.test(gap)
    );
  }
}

function byTitle<T extends { readonly gender: RosterGender | undefined }>(
  s: Surroundings,
  persons: T[],
): T[] {
  const gender = titleGender(s);
  if (gender === undefined) return persons;
  const fitting = persons.filter(
    (person) => person.gender === undefined || person.gender === gender || person.gender === 'other',
  );
  return fitting.length > 0 ? fitting : persons;
}

function titleGender(s: Surroundings): RosterGender | undefined {
  const title = s.note.word(s.mention.first - 1).key;
  if (/^(?:mr|mister|sr|senor)$/.test(title)) return 'male';
  return /^(?:mrs|ms|miss|missus|sra|srta|senora|senorita|madame|frau)$/.test(title) ? 'female' : undefined;
}
