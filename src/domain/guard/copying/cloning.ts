import type { Finding } from '../types.ts';
import { whyOf } from '../why.ts';
import { runsOf, wordsOf } from './words.ts';

/** Shared runs of this many words count as repeated. */
const RUN = 5;
/** Shorter entries repeat each other by nature: "Attended, quiet, no concerns." */
const FEWEST_WORDS = 15;
const REPEATED_SHARE = 0.8;

export interface CloningSearch {
  readonly text: string;
  /** What this member's last note said in the same part. */
  readonly last: string;
  /** The template's wording and other texts that are the same every time. */
  readonly common: readonly string[];
}

/**
 * One warning where an entry repeats this member's last one nearly word for word. No leak: but a payer and a reader
 * take it for a note that was not written about this session.
 */
export function findCloning({ text, last, common }: CloningSearch): Finding<never>[] {
  const { keys, start, end } = wordsOf(text);
  if (keys.length < FEWEST_WORDS) return [];
  const before = runsOf(wordsOf(last).keys, RUN);
  const allowed = new Set(common.flatMap((shared) => [...runsOf(wordsOf(shared).keys, RUN).keys()]));
  const repeated = new Array<boolean>(keys.length).fill(false);
  const counted = new Array<boolean>(keys.length).fill(true);
  for (const [run, places] of runsOf(keys, RUN))
    for (const at of places) {
      if (allowed.has(run)) counted.fill(false, at, at + RUN);
      if (before.has(run)) repeated.fill(true, at, at + RUN);
    }
  const own = counted.filter(Boolean).length;
  const same = repeated.filter((is, at) => is && counted[at]).length;
  if (own < FEWEST_WORDS || same / own < REPEATED_SHARE) return [];
  const [from, to] = [start[0] ?? 0, end.at(-1) ?? text.length];
  const why = whyOf('cloned', true, 1, false);
  return [
    {
      start: from,
      end: to,
      words: text.slice(from, to),
      members: [],
      kind: 'cloned',
      severity: 'warning',
      why,
      suggestion: null,
      replaces: { start: from, end: to },
    },
  ];
}
