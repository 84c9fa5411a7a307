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
      if (!isName(name)) continue;
      const rest = heads ? run.slice(length) : run.slice(0, -length);
      if (!isWords(rest) && !isWordsAndName(rest, heads, isName)) continue;
      found.push({ name, heads });
      break;
    }
  return found.length > 0 && loadLexicon().word(run) & KNOWN ? [] : found;
}

/** "inbloom" behind "libby", where Bloom is a name too. */
function isWordsAndName(rest: string, heads: boolean, isName: (letters: string) => boolean): boolean {
  for (let length = SHORTEST_NAME; length <= Math.min(LONGEST_NAME, rest.length); length++) {
    const name = heads ? rest.slice(-length) : rest.slice(0, length);
    if (isName(name) && isWords(heads ? rest.slice(0, -length) : rest.slice(length))) return true;
  }
  return false;
}

/** Whether letters can be cut into common words and affixes without a rest. */
function isWords(letters: string): boolean {
  const ends = [true];
  for (let end = 1; end <= letters.length; end++) {
    ends[end] = false;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end && !ends[end]; start++)
      ends[end] = ends[start] === true && isPart(letters.slice(start, end));
  }
  return ends[letters.length] === true;
}

const isPart = (letters: string): boolean =>
  AFFIXES.has(letters) || (letters.length > 1 && Boolean(loadLexicon().word(letters) & COMMON));
