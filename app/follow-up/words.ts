import type { Texts } from '../texts/texts.ts';

/** Why a follow-up was not saved, for people. */
export function problemWords(code: string, { followUp }: Texts): string {
  const known: Readonly<Record<string, string>> = followUp.problems;
  return known[code] ?? followUp.failed;
}
