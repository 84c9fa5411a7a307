import { PACKED_NAMES } from './names.data.ts';
import { unpack } from './unpack.ts';
import { PACKED_WORDS, WORD_CLASSES } from './words.data.ts';

/** What an English word can be. Bits, so that the facts of a token cost one number. */
export const NOUN = 1;
export const VERB = 2;
export const ADJECTIVE = 4;
export const ADVERB = 8;
/** A past tense or participle: "told", "laughed". */
export const PAST = 16;
export const COMMON = 32;
/** Third person singular: "tells". */
export const THIRD = 64;
export const PLURAL = 128;
export const ING = 256;
export const CHIEFLY_NOUN = 512;
export const CHIEFLY_VERB = 1024;
export const CHIEFLY_ADJECTIVE = 2048;
export const KNOWN = 4096;

/** Given to women, to men; a surname. */
export const FEMININE = 1;
export const MASCULINE = 2;
export const SURNAME = 4;

/**
 * The guard's English: which words exist and what they can be, and which names people have. Reading it from its packed
 * form takes some 30 ms, so it is read once, on first use; a browser loads this module when a session is charted.
 */
export interface Lexicon {
  /** Bits of what `word` (lower case, without diacritics) can be; 0 for no English word. Knows regular inflections. */
  readonly word: (word: string) => number;
  /** Bits FEMININE, MASCULINE, SURNAME; 0 for no known name. */
  readonly name: (word: string) => number;
}

const CHIEF: Readonly<Record<string, number>> = {
  n: CHIEFLY_NOUN,
  v: CHIEFLY_VERB,
  a: CHIEFLY_ADJECTIVE,
  r: 0,
};

let loaded: Lexicon | undefined;

/** The lexicon, unpacked on the first call. */
export function loadLexicon(): Lexicon {
  loaded ??= read();
  return loaded;
}

function read(): Lexicon {
  const classes = new Map<string, number>();
  for (const entry of WORD_CLASSES.split(' ')) {
    const bits = Number.parseInt(entry.slice(1), 10);
    const chief = /[nvar]$/.exec(entry.slice(1))?.[0] ?? '';
    classes.set(entry.charAt(0), bits | (CHIEF[chief] ?? 0) | KNOWN);
  }
  const words = new Map<string, number>();
  unpack(PACKED_WORDS, (word, mark) => words.set(word, classes.get(mark) ?? KNOWN));
  const names = new Map<string, number>();
  unpack(PACKED_NAMES, (name, mark) => names.set(name, mark.charCodeAt(0) - 64));
  return {
    word: (word) => factsOf(words, word) || (names.has(word) ? 0 : britishFactsOf(words, word)),
    name: (name) => names.get(name) ?? 0,
  };
}

function factsOf(words: ReadonlyMap<string, number>, word: string): number {
  return (words.get(word) ?? 0) | inflected(words, word);
}

/** The list is American: "practise", "apologised", "neighbour" and "theatre" are looked up as they are spelt there. */
const BRITISH = /..(?:is(?:e[ds]?|ing|er|ers|ation)|our.*|tres?)$/;

/** Facts of the American spelling. */
const britishFactsOf = (words: ReadonlyMap<string, number>, word: string): number =>
  BRITISH.test(word)
    ? factsOf(
        words,
        word
          .replace('practis', 'practic')
          .replace(/is(e[ds]?|ing|er|ers|ation)$/, 'iz$1')
          .replace('our', 'or')
          .replace(/tre(s?)$/, 'ter$1'),
      )
    : 0;

/** Facts from the stem: "shares" of "share", "nodded" of "nod". Only stems of three letters and more count. */
function inflected(words: ReadonlyMap<string, number>, word: string): number {
  if (word.length < 4) return 0;
  if (word.endsWith('s') && !word.endsWith('ss'))
    return pluralOrThird(stemFacts(words, sStems(word), NOUN | VERB));
  if (word.endsWith('ed')) return verbForm(stemFacts(words, edStems(word), VERB), PAST);
  if (word.endsWith('ing')) return verbForm(stemFacts(words, ingStems(word), VERB), ING);
  if (word.endsWith('ly'))
    return adverb(stemFacts(words, [word.slice(0, -2), `${word.slice(0, -3)}y`], ADJECTIVE));
  if (word.endsWith('ness'))
    return noun(stemFacts(words, [word.slice(0, -4), `${word.slice(0, -5)}y`], ADJECTIVE));
  return 0;
}

/** Of the first stem that can be what the ending wants: "stepping" is of "step", not of "steppe". */
function stemFacts(words: ReadonlyMap<string, number>, stems: readonly string[], wanted: number): number {
  for (const stem of stems) {
    const facts = stem.length >= 3 ? words.get(stem) : undefined;
    if (facts !== undefined && facts & wanted) return facts;
  }
  return 0;
}

const pluralOrThird = (stem: number): number => {
  if (!(stem & (NOUN | VERB))) return 0;
  const kept = stem & (COMMON | CHIEFLY_NOUN | CHIEFLY_VERB | KNOWN);
  return kept | (stem & NOUN ? PLURAL : 0) | (stem & VERB ? THIRD : 0);
};
const verbForm = (stem: number, form: number): number =>
  stem & VERB ? (stem & COMMON) | KNOWN | CHIEFLY_VERB | form : 0;
const adverb = (stem: number): number => (stem & ADJECTIVE ? (stem & COMMON) | KNOWN | ADVERB : 0);
const noun = (stem: number): number => (stem & ADJECTIVE ? (stem & COMMON) | KNOWN | NOUN | CHIEFLY_NOUN : 0);

function sStems(word: string): string[] {
  const stems = [word.slice(0, -1)];
  if (word.endsWith('es')) stems.push(word.slice(0, -2));
  if (word.endsWith('ies')) stems.unshift(`${word.slice(0, -3)}y`);
  return stems;
}

function edStems(word: string): string[] {
  const stems = [word.slice(0, -2), word.slice(0, -1)];
  if (word.endsWith('ied')) stems.unshift(`${word.slice(0, -3)}y`);
  if (doubled(word, 3)) stems.push(word.slice(0, -3));
  return stems;
}

function ingStems(word: string): string[] {
  const stems = [word.slice(0, -3), `${word.slice(0, -3)}e`];
  if (doubled(word, 4)) stems.push(word.slice(0, -4));
  return stems;
}

const doubled = (word: string, from: number): boolean =>
  word.length > from + 2 && word.at(-from) === word.at(-from - 1);
