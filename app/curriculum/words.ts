import type { Texts } from '../texts/texts.ts';

/** Why a curriculum was not saved, for people. */
export function problemWords(code: string, { curriculum }: Texts): string {
  const known: Readonly<Record<string, string>> = curriculum.problems;
  return known[code] ?? curriculum.failed;
}
