import { COMMON, KNOWN, loadLexicon } from '../lexicon/lexicon.ts';

/** A name with which a run of letters begins or ends, where ordinary words make up the rest: "libby" of "libbyinbloom". */
export interface JoinedName {
  readonly name: string;
  readonly heads: boolean;
}

const SHORTEST_NAME = 3;
const LONGEST_NAME = 16;
/** Longer runs are no handle that somebody chose. */
const LONGEST_RUN = 30;
const LONGEST_WORD = 12;
/** What people put around their name in a handle, besides words. */
const AFFIXES = new Set('im its iam the real not mr ms mrs dr xo xx tv irl jr sr diy usa a i o'.split(' '));

/** The longest name at each end of a run of letters a to z, where the rest is words. A run that is one word has none. */
export function joinedNames(run: string, isName: (letters: string) => boolean): JoinedName[] {
  if (run.length <= SHORTEST_NAME || run.length > LONGEST_RUN) return [];
  const found: JoinedName[] = [];
  for (const heads of [true, false])
    for (let length = Math.min(LONGEST_NAME, run.length - 1); length >= SHORTEST_NAME; length--) {
      const name = heads ? run.slice(0, length) : run.slice(-length);
      if (!isName(name) || !isWords(heads ? run.slice(length) : run.slice(0, -length), isName)) continue;
      found.push({ name, heads });
      break;
    }
  return found.length > 0 && loadLexicon().word(run) & KNOWN ? [] : found;
}

/** Whether letters can be cut into common words, affixes and names without a rest: "inbloom" behind "libby". */
function isWords(letters: string, isName: (letters: string) => boolean): boolean {
  const reached = new Set([0]);
  for (const start of reached)
    for (let end = Math.min(letters.length, start + LONGEST_WORD); end > start; end--) {
      if (reached.has(end) || !isPart(letters.slice(start, end), isName)) continue;
      if (end === letters.length) return true;
      reached.add(end);
    }
  return false;
}

const isPart = (letters: string, isName: (letters: string) => boolean): boolean =>
  AFFIXES.has(letters) ||
  (letters.length > 1 && Boolean(loadLexicon().word(letters) & COMMON)) ||
  (letters.length >= SHORTEST_NAME && isName(letters));
