import { IS_ROLE } from '../lexicon/classes.ts';
import { isWeighed, weighed } from '../learned/doubt.ts';
import type { Doubt } from '../learned/signs.ts';
import type { CompiledRoster } from '../roster/compile.ts';
import { CLIPPED, FAMILY, LISTED, NEAR } from '../roster/forms.ts';
import type { Rank } from '../roster/forms.ts';
import type { Person } from '../roster/people.ts';
import type { Note } from '../text/note.ts';
import { elsewhere, hasTitle } from './elsewhere.ts';
import { contextScore, NAME_FROM, nameScore, SURE } from './evidence.ts';
import { isTitledOutsider, kinBeside } from './kin.ts';
import type { Mention } from './mention.ts';
import { wordlike } from './letters-score.ts';
import type { MentionReader } from './read-mention.ts';
import type { NameHit } from './name-hit.ts';
import { isOfElsewhere } from './of-elsewhere.ts';
import { isAmongFamily, isOwned, isOwnKin } from './own-kin.ts';
import { isInRow } from './rows.ts';
import { meansTheOther } from './same-name.ts';
import { isCalledStaff, leadsHere, staffBeside } from './staff.ts';
import { support } from './support.ts';
import type { Anchor, Candidate } from './support.ts';
import { Surroundings } from './surroundings.ts';
import { byTitle, isTitleOfOther } from './titles.ts';

/** A score that only a verb or an address to the person gives: then even a claimed name is the member's. */
const ACTING_SCORE = 4;

/** People a mention fits: others (members before relatives), the subject and theirs, and whether a clinician is among them. */
interface Whose {
  readonly others: readonly Person[];
  readonly members: readonly number[];
  /** The subject, and where no member bears the name, theirs. */
  readonly own: readonly Person[];
  /** Whether somebody of the subject's bears the name, too. */
  readonly contested: boolean;
  readonly hasStaff: boolean;
}

const NOBODY: readonly Person[] = [];

/** Gathers the names of one note and settles, once all of it is read, which of them name a member. */
export class NameSearch {
  readonly #note: Note;
  readonly #reader: MentionReader;
  readonly #roster: CompiledRoster;
  readonly #subject: number;
  readonly #candidates: Candidate[] = [];
  readonly #anchors: Anchor[] = [];
  readonly #sorted = new Map<readonly number[], Whose>();
  /** Names that the note has given to somebody outside: "her brother Frank", "co-leader Mark". */
  readonly #claimed = new Set<string>();

  constructor(note: Note, roster: CompiledRoster, subject: number, reader: MentionReader) {
    this.#note = note;
    this.#reader = reader;
    this.#roster = roster;
    this.#subject = subject;
  }

  consider(mention: Mention): void {
    const single = mention.length === 1;
    if (single && mention.foreign) return;
    const s = new Surroundings(this.#note, mention);
    const whose = this.#whose(mention);
    const { others, own, hasStaff } = whose;
    const meant = this.#meant(s, others, own);
    if (meant.length === 0) {
      if (!single && hasStaff && others.length === 0 && mention.parts & FAMILY) this.#claimed.add(s.word.key);
      if (mention.rank < CLIPPED && s.isCapital) this.#anchors.push(mention);
      return;
    }
    if (single && this.#isOutsider(s, meant, whose)) return;
    const inRow = isInRow(s);
    if (!inRow && elsewhere(s) !== undefined) return;
    const { first, last, start, end, rank, length } = mention;
    const score = inRow ? Math.max(SURE, nameScore(s)) : nameScore(s);
    const kind = kindOf(meant, rank);
    this.#candidates.push({
      first,
      last,
      start,
      end,
      rank,
      length,
      members: meant === others ? whose.members : indexesOf(meant),
      kind,
      key: s.word.key,
      isCapital: s.isCapital,
      position: s.position,
      wordlike: wordlike(s.word),
      score,
      alone: score,
      contested: whose.contested,
      doubtful: single && !inRow && kind !== 'relative' && isWeighed(s, score) ? mention : undefined,
    });
  }

  /** The people a mention fits, sorted by whose they are; remembered, since the same names come again and again. */
  #whose({ people, length }: Mention): Whose {
    const known = this.#sorted.get(people);
    if (known !== undefined) return known;
    const persons = people.flatMap((index) => this.#roster.people[index] ?? []);
    const others = persons.filter(({ member }) => member >= 0 && member !== this.#subject);
    const named = others.filter(({ role }) => role === 'member');
    const meant = named.length > 0 ? named : others;
    const whose = {
      others: meant,
      members: indexesOf(meant),
      own: persons.filter(
        (one) => one.member === this.#subject && (one.role === 'member' || named.length === 0),
      ),
      contested: persons.some((one) => one.member === this.#subject && one.role === 'relative'),
      hasStaff: persons.some(({ role }) => role === 'staff'),
    };
    if (length === 1 || people.length === 1) this.#sorted.set(people, whose);
    return whose;
  }

  /** Whom the words can mean besides the subject and theirs; nobody where they mean the subject. */
  #meant(s: Surroundings, others: readonly Person[], own: readonly Person[]): readonly Person[] {
    if (others.length === 0) return others;
    if (own.length > 0 && !isTitleOfOther(s, own) && !meansTheOther(s, own[0])) return NOBODY;
    return hasTitle(s) ? byTitle(s, others) : others;
  }

  /** Somebody outside who is called so: a clinician, the subject's brother, or whoever bore the name before in this note. */
  #isOutsider(s: Surroundings, meant: readonly Person[], { hasStaff, contested }: Whose): boolean {
    const { key } = s.word;
    if (isCalledStaff(s, hasStaff)) {
      this.#claimed.add(key);
      return true;
    }
    if (hasStaff && this.#leads(s)) return true;
    if (hasTitle(s)) return isTitledOutsider(s) || isOfElsewhere(s);
    if (isOfElsewhere(s)) return true;
    const kin = kinBeside(s);
    const relative = meant.find(({ role }) => role === 'relative');
    if (relative === undefined && isOwned(s)) return true;
    if (
      kin >= 0 &&
      (relative === undefined ||
        s.classesAt(kin) & IS_ROLE ||
        isOwnKin(s, kin, this.#roster.people, this.#subject, relative.member))
    ) {
      this.#claimed.add(key);
      return true;
    }
    return this.#claimed.has(key) || (contested && isAmongFamily(s));
  }

  /** A name that a clinician shares, where it leads or stands beside another clinician: "Joy and Tunde modelled it". */
  #leads(s: Surroundings): boolean {
    if (s.isPossessive) return false;
    return leadsHere(s) || staffBeside(s, (person) => this.#roster.people[person]?.role === 'staff');
  }

  /** What stands in doubt, with the points it has with and without its neighbours in a list and elsewhere. */
  doubts(): readonly Doubt[] {
    support(this.#note, this.#candidates, this.#anchors);
    return this.#candidates.flatMap((candidate) => this.#doubtOf(candidate) ?? []);
  }

  /** What stands around is looked up once more rather than kept: a text in which every word is in doubt would keep a lot. */
  #doubtOf({ doubtful, alone, score }: Candidate): Doubt | undefined {
    return doubtful === undefined ? undefined : { s: new Surroundings(this.#note, doubtful), alone, score };
  }

  hits(): NameHit[] {
    support(this.#note, this.#candidates, this.#anchors);
    for (const candidate of this.#candidates) {
      const doubt = this.#doubtOf(candidate);
      if (doubt !== undefined) candidate.score = weighed(doubt);
    }
    const hits: NameHit[] = [];
    for (const candidate of this.#candidates) {
      if (candidate.score < NAME_FROM || this.#isClaimedLater(candidate)) continue;
      const { start, end, members, kind, score, rank, contested } = candidate;
      hits.push({ start, end, members, kind, sure: score >= SURE && rank < CLIPPED && !contested });
    }
    return hits;
  }

  /** "Jade's mother, Jade being the cat": a name that the note gives to somebody else further on. */
  #isClaimedLater({ first, length, key }: Candidate): boolean {
    if (length > 1 || !this.#claimed.has(key)) return false;
    const mention = this.#reader.read(first);
    if (mention === undefined) return false;
    const s = new Surroundings(this.#note, mention);
    return !hasTitle(s) && contextScore(s) < ACTING_SCORE;
  }
}

const indexesOf = (persons: readonly Person[]): readonly number[] => [
  ...new Set(persons.map(({ member }) => member)),
];

function kindOf(persons: readonly Person[], rank: Rank): Candidate['kind'] {
  if (persons.every(({ role }) => role === 'relative')) return 'relative';
  return rank >= NEAR ? 'misspelling' : rank > LISTED ? 'short-form' : 'name';
}
