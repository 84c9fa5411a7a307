import type { MemberChanged } from '../../src/workflow/groups/types.ts';
import type { Texts } from '../texts/texts.ts';

/** Why something about a group was refused, for people. */
export function refusalWords(code: string, { groups }: Texts): string {
  const known: Readonly<Record<string, string>> = groups.refusals;
  const words = known[code];
  if (words === undefined) return groups.failed;
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** What became of the sessions to come, beyond what was to be expected. */
export function syncWords({ sessions }: MemberChanged, { groups }: Texts): string {
  if (!sessions.ok) return groups.said.notSynced;
  const { kept } = sessions.value;
  return kept.length > 0 ? groups.said.kept(kept.length) : '';
}
