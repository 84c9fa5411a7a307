import { expect, test } from 'vitest';
import { en } from './en.ts';
import { es } from './es.ts';

type Say = (...args: unknown[]) => unknown;

/** Every word of a language by its place: `attendance.status.excused`. */
function leaves(value: unknown, at = ''): readonly (readonly [string, string | Say])[] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value === 'function') return [[at, value as Say]];
  return Object.entries(value as object).flatMap(([key, each]) =>
    leaves(each, at === '' ? key : `${at}.${key}`),
  );
}

const ENGLISH = new Map(leaves(en));
const SPANISH = new Map(leaves(es));

/** What clinicians write the same in both languages. */
const ALIKE = new Set(['groupwork', 'video', 'audio', 'no', 'supervisor', 'individual', 'plan', 'error']);

test('Spanish says what English says: the same places, words for words and sentences for sentences', () => {
  const kinds = (texts: typeof ENGLISH) => [...texts].map(([at, said]) => `${at}: ${typeof said}`).sort();
  // People who look for a group type it in either language.
  const lists = /^scheduling\.new\.groupWords\./;
  expect(kinds(SPANISH).filter((each) => !lists.test(each))).toEqual(
    kinds(ENGLISH).filter((each) => !lists.test(each)),
  );
});

test('nothing is left empty, and nothing is left in English', () => {
  for (const [at, said] of SPANISH) {
    if (typeof said !== 'string') continue;
    expect(said.trim(), at).not.toBe('');
    if (!ALIKE.has(said.toLowerCase()) && !/^\W*$/.test(said)) expect(said, at).not.toBe(ENGLISH.get(at));
  }
});

/** Names that can be found again in what is said. */
const WORDS = ['«uno»', '«dos»', '«tres»', '«cuatro»'];
const COUNTS = [0, 1, 2, 7];

function said(say: Say, ...args: unknown[]): string | undefined {
  try {
    const words = say(...args);
    // Asked with too little, it says so; then the question was not for it.
    return typeof words === 'string' && !/undefined|NaN|\[object/.test(words) ? words : undefined;
  } catch {
    // It asks for something else, such as a list.
    return undefined;
  }
}

/** What a sentence is asked with: words, numbers, and words and numbers in turn. */
const QUESTIONS: readonly (readonly unknown[])[] = [
  WORDS,
  ...COUNTS.flatMap((count) => [
    [count, 3, 4],
    [count, 'uno', 'dos'],
    ['«uno»', count, 'dos'],
  ]),
];

/** What both languages say to the same question. */
function bothSaid(english: Say, spanish: Say): readonly (readonly [string, string])[] {
  return QUESTIONS.flatMap((question) => {
    const words = said(english, ...question);
    const palabras = said(spanish, ...question);
    return words === undefined || palabras === undefined ? [] : [[words, palabras] as const];
  });
}

const SENTENCES = [...ENGLISH].flatMap(([at, english]) => {
  const spanish = SPANISH.get(at);
  return typeof english === 'function' && typeof spanish === 'function' ? [{ at, english, spanish }] : [];
});

test.each(SENTENCES)('$at loses no name that it is given', ({ english, spanish }) => {
  const names = (words: string) => [...new Set(words.match(/«\w+»/g) ?? [])].sort();
  // Most take names, some a list of them.
  const asked = [WORDS, [WORDS.slice(0, 2)]].flatMap((args) => {
    const words = said(english, ...args);
    const palabras = said(spanish, ...args);
    return words === undefined || palabras === undefined ? [] : [[words, palabras] as const];
  });
  for (const [words, palabras] of asked) expect(names(palabras)).toEqual(names(words));
});

test.each(SENTENCES)('$at says the numbers that English says', ({ english, spanish }) => {
  const numbers = (words: string) => new Set(words.match(/\d+/g) ?? []);
  for (const [words, palabras] of bothSaid(english, spanish)) {
    // Where one language writes 1, the other may spell it out.
    const wanted = [...numbers(words)].filter((number) => number !== '1');
    expect([...numbers(palabras)]).toEqual(expect.arrayContaining(wanted));
  }
});
