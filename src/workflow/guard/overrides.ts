import type { Override } from '../../fhir/signing.ts';
import type { GuardFinding } from './types.ts';

/** The check that an override of the guard's is recorded under. */
export const IDENTIFIES_OTHER = 'identifies-other';

/** A finding kept for a reason: goes into the request to sign, and from there into the group's Provenance alone (rule 5). */
export function overrideOf({ words, patientId, key }: GuardFinding, reason: string): Override {
  return { check: IDENTIFIES_OTHER, reason, words, subject: patientId, key };
}

/** Why this finding is kept, where somebody has said so. */
export function reasonFor(finding: GuardFinding, overrides: readonly Override[]): string | undefined {
  const given = overrides.find((one) => one.check === IDENTIFIES_OTHER && one.key === finding.key);
  const reason = given?.reason.trim() ?? '';
  return reason === '' ? undefined : reason;
}

/** The findings that keep a note from being signed or written: sure, and without a reason. */
export function withoutReason(
  findings: readonly GuardFinding[],
  overrides: readonly Override[],
): readonly GuardFinding[] {
  return findings.filter((one) => one.severity === 'block' && reasonFor(one, overrides) === undefined);
}
