import { done, refused, type Result } from '../../domain/result.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import type { WordsToCheck } from './guard-words.ts';
import { withoutReason } from './overrides.ts';
import type { GuardFinding } from './types.ts';

/** The confidentiality check of words outside of notes: `guardWords`. A parameter, so that the guard is loaded where it is asked. */
export type WordsCheck = (
  deps: Deps,
  words: WordsToCheck,
) => Promise<Result<readonly GuardFinding[], FaultRefusal>>;

/** `findings`: the words identify another member (rule 5); nothing was written. */
export type WordsRefusal =
  { readonly code: 'findings'; readonly guard: readonly GuardFinding[] } | FaultRefusal;

/** Whether words about one member may stand in their record: not where what identifies another is sure. */
export async function mayStand(
  deps: Deps,
  words: WordsToCheck,
  check: WordsCheck,
): Promise<Result<undefined, WordsRefusal>> {
  if (words.text.trim() === '') return done(undefined);
  const found = await check(deps, words);
  if (!found.ok) return found;
  const open = withoutReason(found.value, []);
  return open.length > 0 ? refused({ code: 'findings', guard: open }) : done(undefined);
}
