import type { PatientId } from '../../domain/ids.ts';
import type { CheckFinding } from '../../domain/note/completeness.ts';
import type { Override } from '../../fhir/signing.ts';
import { review } from '../review.ts';
import type { SessionFile } from '../session-file.ts';

/** The errors that keep these members' notes from being signed, less those overridden with a reason (rule 5). */
export function openFindings(
  file: SessionFile,
  members: readonly PatientId[],
  overrides: readonly Override[],
): readonly CheckFinding[] {
  const seen = review(file);
  const signed = seen.members.filter((one) => members.includes(one.patientId));
  return [...seen.findings, ...signed.flatMap((one) => one.findings)].filter(
    (one) => one.severity === 'error' && !isOverridden(one, overrides),
  );
}

function isOverridden(finding: CheckFinding, overrides: readonly Override[]): boolean {
  return finding.overridable && overrides.some((one) => one.check === finding.id && one.reason.trim() !== '');
}
