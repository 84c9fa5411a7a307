import { COLLOCATIONS } from './collocations.data.ts';
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

/** Each word's phrases as they are written, `~` for the word; read when a roster has the word. */
let written: ReadonlyMap<string, readonly string[]> | undefined;
const read = new Map<string, Phrases | undefined>();

/** The fixed phrases in which a word is no name. */
export function phrasesWith(word: string): Phrases | undefined {
  if (read.has(word)) return read.get(word);
  written ??= collect();
  const found = written.get(word);
  const phrases = found === undefined ? undefined : parse(found);
  read.set(word, phrases);
  return phrases;
}

function collect(): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const entry of COLLOCATIONS.split('|')) {
    const [word = '', phrases = ''] = entry.split(':');
    all.set(word, phrases.split(','));
  }
  for (const line of PHRASES.split('|')) {
    const word = /\*([^*]+)\*/.exec(line)?.[1];
    if (word === undefined) continue;
    const phrase = line.replace(/\*[^*]+\*/, '~');
    const phrases = all.get(word);
    if (phrases === undefined) all.set(word, [phrase]);
    else phrases.push(phrase);
  }
  return all;
}

function parse(lines: readonly string[]): Phrases {
  const behind = new Map<string, Phrase[]>();
  const ahead = new Map<string, Phrase[]>();
  let always = false;
  for (const line of lines) {
    const words = line.split(' ').filter((word) => word !== 's' && word !== '');
    const at = words.indexOf('~');
    const [before, after] = [words.slice(0, at), words.slice(at + 1)];
    const key = before.at(-1) ?? after[0];
    if (key === undefined) {
      always = true;
      continue;
    }
    const side = before.length > 0 ? behind : ahead;
    side.set(key, [...(side.get(key) ?? []), { before, after }]);
  }
  return { behind, ahead, always };
}
