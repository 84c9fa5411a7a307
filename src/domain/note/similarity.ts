import { isAnswered } from './answers.ts';
import type { Answers } from './types.ts';

/** Entries shorter than this are alike by chance ("Listened attentively."): they are never reported. */
const FEWEST_WORDS = 12;
/** Runs of three words: order counts, a changed name or number touches three of them only. */
const RUN = 3;
/** The share of common runs from which two texts count as the same. */
const ALIKE = 0.8;

/** Scripts without spaces between words count by character. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
}

function runsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  const runs = new Set<string>();
  if (words.length < FEWEST_WORDS) return runs;
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '));
  return runs;
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let common = 0;
  for (const run of small) if (large.has(run)) common++;
  return common / (one.size + other.size - common);
}

/** 0 (nothing in common) to 1 (the same words in the same order), by shared runs of words; 0 where one is very short. */
export function similarity(one: string, other: string): number {
  return share(runsOf(one), runsOf(other));
}

/** Answers are values and never change, so what was worked out for one stays true as long as it lives. */
const known = new WeakMap<Answers, ReadonlySet<string>>();

function runsOfEntry(entry: Answers): ReadonlySet<string> {
  let runs = known.get(entry);
  if (!runs) {
    runs = runsOf(freeText(entry));
    known.set(entry, runs);
  }
  return runs;
}

/** Everything that was typed into an entry; choices are alike by nature and do not count. */
export function freeText(entry: Answers): string {
  return Object.values(entry)
    .filter((answer) => isAnswered(answer))
    .flatMap((answer) => {
      if (answer.kind === 'text') return [answer.text];
      return answer.kind === 'goals' ? answer.goals.map((goal) => goal.note ?? '') : [];
    })
    .join('\n');
}

/** Whether two entries are the same but for a word here and there (D8). */
export function isSameEntry(one: Answers, other: Answers): boolean {
  return share(runsOfEntry(one), runsOfEntry(other)) >= ALIKE;
}
