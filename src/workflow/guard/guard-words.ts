import type { GroupId, PatientId, SessionId } from '../../domain/ids.ts';
import { done, type Result } from '../../domain/result.ts';
import type { PositionalWords } from '../../domain/guard/types.ts';
import { DEFAULT_POSITIONAL_WORDS } from '../../domain/guard/types.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { groupRoster, rosterOf } from './session-roster.ts';
import type { GuardFinding, GuardRoster } from './types.ts';
import { findingsIn, watchOf } from './watch.ts';

/** Words about one member outside of any note: how a follow-up ended, what is to be made up, why a flag was raised. */
export type WordsKind = 'follow-up' | 'make-up-work' | 'flag';

export interface WordsToCheck {
  readonly kind: WordsKind;
  /** In whose record the words will stand. */
  readonly patientId: PatientId;
  readonly groupId: GroupId;
  /** The session that was missed, where there is one: its walk-ins are then known too. */
  readonly sessionId?: SessionId;
  readonly text: string;
}

/**
 * What in the words of a follow-up, a make-up task or a flag identifies another member of the group (rule 1): they stand in this
 * patient's record as a note does. Reads the group's roster, which is kept for some seconds where a session is named.
 */
export async function guardWords(
  deps: Deps,
  words: WordsToCheck,
): Promise<Result<readonly GuardFinding[], FaultRefusal>> {
  if (words.text.trim() === '') return done([]);
  const { groupId, sessionId } = words;
  const roster =
    sessionId === undefined ? await groupRoster(deps, groupId) : await rosterOf(deps, groupId, sessionId);
  return roster.ok ? done(checkWords(roster.value, words)) : roster;
}

/** The same where a roster is at hand. Pure. Offsets into `text`; the place is `addendum` with the kind as its field. */
export function checkWords(
  roster: GuardRoster,
  { kind, patientId, text }: Pick<WordsToCheck, 'kind' | 'patientId' | 'text'>,
  positionalWords: PositionalWords = DEFAULT_POSITIONAL_WORDS,
): readonly GuardFinding[] {
  const watch = watchOf({ roster, positionalWords });
  return findingsIn(watch, { patientId, place: { part: 'addendum', fieldId: kind } }, text);
}
