const COUNT_BASE = 48;
const LOWER_A = 97;
const LOWER_Z = 122;

/**
 * Reads a front-coded list: for each word one character that says how many letters it shares with the word before
 * ('0' for none), the letters that follow, and one mark that is no lower-case letter. Sorted words packed so compress
 * to about two bytes each.
 */
export function unpack(packed: string, each: (word: string, mark: string) => void): void {
  let word = '';
  let at = 0;
  while (at < packed.length) {
    const shared = packed.charCodeAt(at) - COUNT_BASE;
    let end = at + 1;
    while (end < packed.length && isLower(packed.charCodeAt(end))) end++;
    word = word.slice(0, shared) + packed.slice(at + 1, end);
    each(word, packed.charAt(end));
    at = end + 1;
  }
}

function isLower(code: number): boolean {
  return code >= LOWER_A && code <= LOWER_Z;
}
