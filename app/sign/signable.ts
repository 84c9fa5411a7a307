import type { PatientId } from '../../src/domain/ids.ts';
import type { Override } from '../../src/fhir/signing.ts';
import type { SessionReview } from '../../src/workflow/review.ts';
import type { SessionFile } from '../../src/workflow/session-file.ts';
import { isClear } from './reasons.ts';

/** Members whose notes can be signed: not signed yet, and nothing open that was not overridden with a reason (rule 5). */
export function signable(
  file: SessionFile,
  review: SessionReview,
  overrides: readonly Override[],
): readonly PatientId[] {
  const given = [...file.overrides, ...overrides];
  if (!isClear(review, given)) return [];
  return file.members
    .filter((member) => member.task === undefined && member.entry !== undefined)
    .filter((member) => {
      const seen = review.members.find((each) => each.patientId === member.patient.id);
      return seen !== undefined && isClear(seen, given);
    })
    .map((member) => member.patient.id);
}
