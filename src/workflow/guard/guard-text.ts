import type { PatientId } from '../../domain/ids.ts';
import { DEFAULT_POSITIONAL_WORDS } from '../../domain/guard/types.ts';
import type { PositionalWords } from '../../domain/guard/types.ts';
import type { SessionFile } from '../session-file.ts';
import { copiesInText, othersAlike, personalStatements } from './copies.ts';
import type { GuardFinding, GuardPlace, GuardRoster, GuardSubject } from './types.ts';
import { findingsIn, watchOf } from './watch.ts';

/** One field while it is being typed: the same findings as `review` would have for it. Not for the group-only part. */
export function guardText(
  file: SessionFile,
  at: { readonly place: GuardPlace; readonly patientId: GuardSubject },
  text: string,
): readonly GuardFinding[] {
  const { place, patientId } = at;
  const names = findingsIn(watchOf(file), at, text);
  if (place.part === 'shared') return [...names, ...personalStatements([{ place, text }])];
  const member = file.members.find((one) => one.patient.id === patientId);
  if (place.part !== 'entry' || !member) return names;
  return [...names, ...copiesInText(file, member, { place, text }, othersAlike(file, member, text))];
}

/** What in an addendum to one member's note identifies another member. */
export function checkAddendum(
  roster: GuardRoster,
  patientId: PatientId,
  text: string,
  positionalWords: PositionalWords = DEFAULT_POSITIONAL_WORDS,
): readonly GuardFinding[] {
  const place: GuardPlace = { part: 'addendum', fieldId: 'addendum' };
  return findingsIn(watchOf({ roster, positionalWords }), { place, patientId }, text);
}
