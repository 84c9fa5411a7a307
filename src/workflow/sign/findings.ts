import type { PatientId } from '../../domain/ids.ts';
import type { CheckFinding } from '../../domain/note/completeness.ts';
import type { Override } from '../../fhir/signing.ts';
import { withoutReason } from '../guard/overrides.ts';
import type { GuardFinding } from '../guard/types.ts';
import { review } from '../review.ts';
import type { SessionFile } from '../session-file.ts';

/** What keeps a signature back. */
export interface OpenFindings {
  readonly findings: readonly CheckFinding[];
  /** Words that identify somebody, in the shared part and in the notes to be signed. */
  readonly guard: readonly GuardFinding[];
}

/** Everything that keeps these members' notes from being signed, less what was overridden with a reason (rule 5). */
export function openFindings(
  file: SessionFile,
  members: readonly PatientId[],
  overrides: readonly Override[],
): OpenFindings {
  const seen = review(file);
  const signed = seen.members.filter((one) => members.includes(one.patientId));
  const findings = [...seen.findings, ...signed.flatMap((one) => one.findings)].filter(
    (one) => one.severity === 'error' && !isOverridden(one, overrides),
  );
  const guard = [...seen.guard, ...signed.flatMap((one) => one.guard)];
  return { findings, guard: withoutReason(guard, [...file.overrides, ...overrides]) };
}

function isOverridden(finding: CheckFinding, overrides: readonly Override[]): boolean {
  return finding.overridable && overrides.some((one) => one.check === finding.id && one.reason.trim() !== '');
}
