import type { Finding } from '../../domain/guard/types.ts';
import type { PatientId } from '../../domain/ids.ts';
import { digest } from '../../domain/record/digest.ts';
import type { GuardFinding, GuardPlace, GuardSubject } from './types.ts';

interface At {
  readonly patientId: GuardSubject;
  readonly place: GuardPlace;
}

/** A finding in its place, with the key that a reason is kept under. */
export function keyed(finding: Finding<PatientId>, { patientId, place }: At): GuardFinding {
  return { ...finding, place, patientId, key: keyOf(finding.words, { patientId, place }) };
}

/**
 * Not by whom the words point to: a roster that grows between signing and writing does not take a reason away. Spaces and
 * Unicode forms do not count, as saving may change them.
 */
function keyOf(words: string, { patientId, place }: At): string {
  const said = words.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const parts = [patientId, place.part, place.fieldId, place.goalId ?? '', said];
  return digest(JSON.stringify(parts)).slice('sha256:'.length, 'sha256:'.length + KEY_DIGITS);
}

const KEY_DIGITS = 24;
