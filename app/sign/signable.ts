import type { PatientId } from '../../src/domain/ids.ts';
import type { CheckFinding } from '../../src/domain/note/completeness.ts';
import type { Override } from '../../src/fhir/signing.ts';
import type { SessionReview } from '../../src/workflow/review.ts';
import type { SessionFile } from '../../src/workflow/session-file.ts';

/** Whether a finding stands in the way of a signature. */
export function isOpenFinding(finding: CheckFinding): boolean {
  return finding.severity === 'error';
}

function isSettled(finding: CheckFinding, overrides: readonly Override[]): boolean {
  if (!isOpenFinding(finding)) return true;
  return finding.overridable && overrides.some(({ check }) => check === finding.id);
}

/** Members whose notes can be signed: not signed yet, and nothing open that was not overridden with a reason (rule 5). */
export function signable(
  file: SessionFile,
  review: SessionReview,
  overrides: readonly Override[],
): readonly PatientId[] {
  if (!review.findings.every((finding) => isSettled(finding, overrides))) return [];
  return file.members
    .filter((member) => member.task === undefined && member.entry !== undefined)
    .filter((member) => {
      const seen = review.members.find((each) => each.patientId === member.patient.id);
      return seen?.findings.every((finding) => isSettled(finding, overrides)) ?? false;
    })
    .map((member) => member.patient.id);
}
