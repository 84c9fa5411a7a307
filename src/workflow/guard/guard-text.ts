import type { PatientId } from '../../domain/ids.ts';
import { DEFAULT_POSITIONAL_WORDS } from '../../domain/guard/types.ts';
import type { PositionalWords } from '../../domain/guard/types.ts';
import type { GuardFinding, GuardPlace, GuardRoster, GuardSubject } from './types.ts';
import { findingsIn, watchOf, type Watched } from './watch.ts';

/** One field while it is being typed: the same findings as `review` would have for it. Not for the group-only part. */
export function guardText(
  file: Watched,
  at: { readonly place: GuardPlace; readonly patientId: GuardSubject },
  text: string,
): readonly GuardFinding[] {
  return findingsIn(watchOf(file), at, text);
}

/** What in an addendum to one member's note identifies another member. */
export function checkAddendum(
  roster: GuardRoster,
  patientId: PatientId,
  text: string,
  positionalWords: PositionalWords = DEFAULT_POSITIONAL_WORDS,
): readonly GuardFinding[] {
  const place: GuardPlace = { part: 'addendum', fieldId: 'addendum' };
  return guardText({ roster, positionalWords }, { place, patientId }, text);
}
