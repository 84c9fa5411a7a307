import { PHRASES } from './phrases.data.ts';

export interface Phrase {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The phrases of one word, by the word right before it or, where nothing stands before, right behind. */
export interface Phrases {
  readonly behind: ReadonlyMap<string, readonly Phrase[]>;
  readonly ahead: ReadonlyMap<string, readonly Phrase[]>;
  /** The word is a phrase by itself: "Beyoncé". */
  readonly always: boolean;
}

let read: ReadonlyMap<string, Phrases> | undefined;

/** The fixed phrases in which a word is no name. */
export function phrasesWith(word: string): Phrases | undefined {
  read ??= parse();
  return read.get(word);
}

function parse(): Map<string, Phrases> {
  const all = new Map<
    string,
    { behind: Map<string, Phrase[]>; ahead: Map<string, Phrase[]>; always: boolean }
  >();
  for (const line of PHRASES.split('|')) {
    const words = line.split(' ').filter((word) => word !== 's' && word !== '');
    const at = words.findIndex((word) => word.startsWith('*'));
    const word = words[at]?.replaceAll('*', '');
    if (word === undefined) continue;
    const phrases = all.get(word) ?? {
      behind: new Map<string, Phrase[]>(),
      ahead: new Map<string, Phrase[]>(),
      always: false,
    };
    all.set(word, phrases);
    const [before, after] = [words.slice(0, at), words.slice(at + 1)];
    const key = before.at(-1) ?? after[0];
    if (key === undefined) {
      phrases.always = true;
      continue;
    }
    const side = before.length > 0 ? phrases.behind : phrases.ahead;
    side.set(key, [...(side.get(key) ?? []), { before, after }]);
  }
  return all;
}
