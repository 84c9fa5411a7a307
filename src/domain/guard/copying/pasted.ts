import type { Finding } from '../types.ts';
import { whyOf } from '../why.ts';
import { runsOf, wordsOf } from './words.ts';

export interface PastedSearch<Id extends string = string> {
  /** The entry that is checked. */
  readonly text: string;
  /** What has been written about the other members in this session. */
  readonly entries: readonly { readonly member: Id; readonly text: string }[];
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
  const allowed = new Set(common.flatMap((shared) => [...runsOf(wordsOf(shared).keys, words).keys()]));
  const sources = entries.map(({ member, text: entry }) => ({
    member,
    runs: runsOf(wordsOf(entry).keys, words),
  }));
  const ownersAt = (at: number): Id[] => {
    const run = own.keys.slice(at, at + words).join(' ');
    return allowed.has(run) ? [] : sources.filter(({ runs }) => runs.has(run)).map(({ member }) => member);
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
