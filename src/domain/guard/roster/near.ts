/**
 * Edits between two words (Damerau: a transposition is one), or `limit + 1` as soon as there are more than `limit`.
 * Work is bounded by the band around the diagonal.
 */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/** Whether the words differ by one swapped pair of letters and nothing else: Saorise, Petre. */
export function swapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

const FACTOR = 0x01000193;

/**
 * Looks up words by hashes of what is left when up to `depth` letters are taken out (the SymSpell way), so that near
 * matches cost the same in a roster of ten and of a hundred.
 */
export class NearIndex<T> {
  readonly #buckets = new Map<number, T[]>();

  add(word: string, depth: number, value: T): void {
    for (const hash of deletions(word, depth)) {
      const bucket = this.#buckets.get(hash);
      if (bucket === undefined) this.#buckets.set(hash, [value]);
      else if (!bucket.includes(value)) bucket.push(value);
    }
  }

  find(word: string, depth: number): Set<T> {
    const found = new Set<T>();
    for (const hash of deletions(word, depth)) {
      const bucket = this.#buckets.get(hash);
      if (bucket !== undefined) for (const value of bucket) found.add(value);
    }
    return found;
  }
}

/** Hashes of the word without any 0, 1 or 2 of its letters. */
function deletions(word: string, depth: number): number[] {
  const hashes = [hashWithout(word, -1, -1)];
  if (depth < 1) return hashes;
  for (let first = 0; first < word.length; first++) {
    hashes.push(hashWithout(word, first, -1));
    if (depth < 2) continue;
    for (let second = first + 1; second < word.length; second++)
      hashes.push(hashWithout(word, first, second));
  }
  return hashes;
}

function hashWithout(word: string, first: number, second: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++)
    if (at !== first && at !== second) hash = Math.imul(hash ^ word.charCodeAt(at), FACTOR);
  return hash | 0;
}
