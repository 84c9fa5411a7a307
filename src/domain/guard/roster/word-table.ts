import { hashOf } from '../text/tokens.ts';
import type { Word } from './word.ts';

const SLOTS = 1 << 17;
const LIMIT = 60_000;
const LOWER_CASE = 32;

/**
 * Words met so far, found by the hash of a stretch of text without cutting it out. Emptied when it is full, so that a
 * text of ever new words cannot fill the memory.
 */
export class WordTable {
  #slots: (Word | undefined)[] = new Array<Word | undefined>(SLOTS);
  #size = 0;

  /** The word that stands in `text` from `start` to `end` (letters a to z of either case), where it was met before. */
  find(text: string, start: number, end: number, hash: number): Word | undefined {
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const word = this.#slots[slot];
      if (word === undefined || isAt(word.key, text, start, end)) return word;
    }
  }

  add(word: Word): void {
    if (this.#size >= LIMIT) {
      this.#slots = new Array<Word | undefined>(SLOTS);
      this.#size = 0;
    }
    let slot = hashOf(word.key) & (SLOTS - 1);
    while (this.#slots[slot] !== undefined) slot = (slot + 1) & (SLOTS - 1);
    this.#slots[slot] = word;
    this.#size++;
  }
}

function isAt(key: string, text: string, start: number, end: number): boolean {
  if (key.length !== end - start) return false;
  for (let at = 0; at < key.length; at++)
    if (key.charCodeAt(at) !== (text.charCodeAt(start + at) | LOWER_CASE)) return false;
  return true;
}
