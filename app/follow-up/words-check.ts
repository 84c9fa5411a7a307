import type { WordsCheck } from '../../src/workflow/guard/may-stand.ts';

/** The guard over words outside of notes; loaded when they are first checked. */
export const wordsCheck: WordsCheck = async (deps, words) => {
  const { guardWords } = await import('../../src/workflow/guard/guard-words.ts');
  return guardWords(deps, words);
};
