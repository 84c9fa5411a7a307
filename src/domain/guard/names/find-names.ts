import type { CompiledRoster } from '../roster/compile.ts';
import { CLIPPED, NEAR } from '../roster/forms.ts';
import type { Person } from '../roster/people.ts';
import type { Note } from '../text/note.ts';
import { elsewhere, hasTitle } from './elsewhere.ts';
import { contextScore, NAME_FROM, nameScore, SURE } from './evidence.ts';
import { findInitials } from './find-initials.ts';
import { kinBeside } from './kin.ts';
import type { Mention } from './mention.ts';
import { MentionReader } from './read-mention.ts';
import { isOwnKin } from './own-kin.ts';
import { meansTheOther } from './same-name.ts';
import { isCalledStaff } from './staff.ts';
import { support } from './support.ts';
import type { Anchor, Candidate } from './support.ts';
import { Surroundings } from './surroundings.ts';
import { byTitle, isTitleOfOther } from './titles.ts';

export interface NameHit {
  readonly start: number;
  readonly end: number;
  /** Token of the first and the last word. */
  readonly first: number;
  readonly last: number;
  readonly members: readonly number[];
  readonly kind: 'name' | 'short-form' | 'misspelling' | 'initials' | 'relative';
  readonly sure: boolean;
}

/** Every place where a note names a member other than its subject (an index), or somebody of theirs. */
export function findNames(
  note: Note,
  hot: readonly number[],
  roster: CompiledRoster,
  subject: number,
): NameHit[] {
  const search = new NameSearch(note, roster, subject);
  const reader = new MentionReader(note, roster.people, roster.vocabulary);
  const hits: NameHit[] = [];
  let from = 0;
  for (const at of hot) {
    if (at < from) continue;
    const initials = findInitials(note, at, roster, subject);
    const mention = initials === undefined ? reader.read(at) : undefined;
    if (initials !== undefined) hits.push(initials);
    if (mention !== undefined) search.consider(mention);
    from = (initials ?? mention ?? { last: at - 1 }).last + 1;
  }
  return [...hits, ...search.hits()].sort((a, b) => a.start - b.start);
}

/** A score that only a verb or an address to the person gives: then even a claimed name is the member's. */
const ACTING_SCORE = 4;

class NameSearch {
  readonly #note: Note;
  readonly #roster: CompiledRoster;
  readonly #subject: number;
  readonly #candidates: Candidate[] = [];
  readonly #anchors: Anchor[] = [];
  /** Names that the note has given to somebody outside: "her brother Frank", "co-leader Mark". */
  readonly #claimed = new Set<string>();

  constructor(note: Note, roster: CompiledRoster, subject: number) {
    this.#note = note;
    this.#roster = roster;
    this.#subject = subject;
  }

  consider(mention: Mention): void {
    const single = mention.length === 1;
    if (single && mention.foreign) return;
    const s = new Surroundings(this.#note, mention);
    const persons = mention.people.flatMap((index) => this.#roster.people[index] ?? []);
    const others = this.#others(s, persons);
    if (others.length === 0) {
      if (!single && persons.some(({ role }) => role === 'staff')) this.#claimed.add(s.word.key);
      if (mention.rank < CLIPPED && s.isCapital) this.#anchors.push(mention);
      return;
    }
    const members = others.filter(({ role }) => role === 'member');
    const meant = members.length > 0 ? members : others;
    if (single && this.#isOutsider(s, meant)) return;
    if (elsewhere(s) !== undefined) return;
    this.#candidates.push({
      mention,
      members: [...new Set(meant.map(({ member }) => member))],
      relativeOnly: members.length === 0,
      s,
      score: nameScore(s),
    });
  }

  /** Whom the words can mean besides the subject and theirs; nobody where they mean the subject. */
  #others(s: Surroundings, persons: readonly Person[]): readonly Person[] {
    const others = persons.filter(({ member }) => member >= 0 && member !== this.#subject);
    const own = persons.filter(({ member }) => member === this.#subject);
    if (others.length > 0 && own.length > 0 && !isTitleOfOther(s, own) && !meansTheOther(s, own[0]))
      return [];
    return hasTitle(s) ? byTitle(s, others) : others;
  }

  /** Somebody outside who is called so: a clinician, the subject's brother, or whoever bore the name before in this note. */
  #isOutsider(s: Surroundings, meant: readonly Person[]): boolean {
    const { key } = s.word;
    if (isCalledStaff(s)) {
      this.#claimed.add(key);
      return true;
    }
    if (hasTitle(s)) return false;
    const kin = kinBeside(s);
    const relative = meant.find(({ role }) => role === 'relative');
    if (
      kin >= 0 &&
      (relative === undefined || isOwnKin(s, kin, this.#roster.people, this.#subject, relative.member))
    ) {
      this.#claimed.add(key);
      return true;
    }
    return this.#claimed.has(key);
  }

  hits(): NameHit[] {
    support(this.#note, this.#candidates, this.#anchors);
    return this.#candidates
      .filter((candidate) => candidate.score >= NAME_FROM && !this.#isClaimedLater(candidate))
      .map(hitOf);
  }

  /** "Jade's mother, Jade being the cat": a name that the note gives to somebody else further on. */
  #isClaimedLater({ mention, s }: Candidate): boolean {
    return (
      mention.length === 1 && this.#claimed.has(s.word.key) && !hasTitle(s) && contextScore(s) < ACTING_SCORE
    );
  }
}

const hitOf = ({ mention, members, relativeOnly, score }: Candidate): NameHit => ({
  start: mention.start,
  end: mention.end,
  first: mention.first,
  last: mention.last,
  members,
  kind: relativeOnly
    ? 'relative'
    : mention.rank >= NEAR
      ? 'misspelling'
      : mention.rank > 0
        ? 'short-form'
        : 'name',
  sure: score >= SURE && mention.rank < CLIPPED,
});
