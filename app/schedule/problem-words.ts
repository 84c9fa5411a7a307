import type { Texts } from '../texts/texts.ts';

/** Why something was not saved, for people. */
export function problemWords(code: string, { scheduling }: Texts): string {
  const { problems, refusals } = scheduling;
  const known: Readonly<Record<string, string>> = { ...refusals, ...problems };
  return known[code] ?? scheduling.failed;
}
