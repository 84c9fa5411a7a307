import { foldWord } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';

/** The words of a text, folded, with where each stands. */
export interface Words {
  readonly keys: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
}

export function wordsOf(text: string): Words {
  const { count, start, end } = tokenize(text);
  const keys: string[] = [];
  for (let at = 0; at < count; at++) keys.push(foldWord(text.slice(start[at], end[at])));
  return { keys, start, end };
}

/** Where each run of `length` words begins, by the words themselves. */
export function runsOf(keys: readonly string[], length: number): Map<string, number[]> {
  const runs = new Map<string, number[]>();
  for (let at = 0; at + length <= keys.length; at++) {
    const run = keys.slice(at, at + length).join(' ');
    const places = runs.get(run);
    if (places === undefined) runs.set(run, [at]);
    else places.push(at);
  }
  return runs;
}
