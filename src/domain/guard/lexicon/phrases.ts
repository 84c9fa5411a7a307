import { PHRASES } from './phrases.data.ts';

export interface Phrase {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

let read: ReadonlyMap<string, readonly Phrase[]> | undefined;

/** The fixed phrases in which a word is no name, by that word. */
export function phrasesWith(word: string): readonly Phrase[] {
  read ??= parse();
  return read.get(word) ?? [];
}

function parse(): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const line of PHRASES.split('|')) {
    const words = line.split(' ').filter((word) => word !== 's' && word !== '');
    const at = words.findIndex((word) => word.startsWith('*'));
    const word = words[at]?.replaceAll('*', '');
    if (word === undefined) continue;
    const phrase = { before: words.slice(0, at), after: words.slice(at + 1) };
    phrases.set(word, [...(phrases.get(word) ?? []), phrase]);
  }
  return phrases;
}
