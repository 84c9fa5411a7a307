import type { Finding } from '../types.ts';
import { whyOf } from '../why.ts';
import { runsOf, wordsOf } from './words.ts';

export interface PastedSearch<Id extends string = string> {
  /** The entry that is checked. */
  readonly text: string;
  /** What has been written about the other members in this session. */
  readonly entries: readonly {
    readonly member: Id;
    readonly text: string;
    /** Its runs of `words` words, where they are known already. */
    readonly runs?: ReadonlySet<string>;
  }[];
  /** Texts that everybody's note may repeat: the shared part, the template's wording, stock sentences. */
  readonly common: readonly string[];
  /** How many words in a row make a run; 8 unless given. */
  readonly words?: number;
}

const RUN = 8;

/**
 * Runs of words that also stand in another member's entry and nowhere in the common texts. Clinicians have stock
 * sentences, so a run is for review; it may carry what is true of the other member only. Linear in the texts.
 */
export function findPastedRuns<Id extends string>({
  text,
  entries,
  common,
  words = RUN,
}: PastedSearch<Id>): Finding<Id>[] {
  const own = wordsOf(text);
  const allowed = runsOfAll(common, words);
  const sources = entries.map(({ member, text: entry, runs: known }) => ({
    member,
    runs: known ?? runsOf(wordsOf(entry).keys, words),
  }));
  const runs = own.keys.map((_, at) => own.keys.slice(at, at + words).join(' '));
  const ownersAt = (at: number): Id[] => {
    const run = runs[at] ?? '';
    return allowed.has(run) ? [] : sources.filter((one) => one.runs.has(run)).map(({ member }) => member);
  };
  const findings: Finding<Id>[] = [];
  for (let at = 0; at + words <= own.keys.length; at++) {
    let members = ownersAt(at);
    if (members.length === 0) continue;
    let last = at + words - 1;
    for (let next = at + 1; next + words <= own.keys.length; next++) {
      const still = ownersAt(next).filter((member) => members.includes(member));
      if (still.length === 0) break;
      members = still;
      last = next + words - 1;
    }
    findings.push(pasted(text, own.start[at] ?? 0, own.end[last] ?? text.length, members));
    at = last;
  }
  return findings;
}

/** The common texts stay the same from one key to the next: the last ones are kept. */
const kept = new Map<string, ReadonlySet<string>>();
const MOST_KEPT = 8;

function runsOfAll(texts: readonly string[], words: number): ReadonlySet<string> {
  const name = `${words}\n${texts.join('\n\n')}`;
  const known = kept.get(name);
  if (known) return known;
  const runs = new Set(texts.flatMap((one) => [...runsOf(wordsOf(one).keys, words).keys()]));
  const [oldest] = kept.size >= MOST_KEPT ? kept.keys() : [];
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(name, runs);
  return runs;
}

const pasted = <Id extends string>(
  text: string,
  start: number,
  end: number,
  members: readonly Id[],
): Finding<Id> => ({
  start,
  end,
  words: text.slice(start, end),
  members,
  kind: 'pasted',
  severity: 'review',
  why: whyOf('pasted', true, members.length, false),
  suggestion: null,
  replaces: { start, end },
});
