import type { CheckFinding } from '../../src/domain/note/completeness.ts';
import type { Override } from '../../src/fhir/signing.ts';
import { overrideOf, withoutReason } from '../../src/workflow/guard/overrides.ts';
import type { GuardFinding } from '../../src/workflow/guard/types.ts';

/** Whether a finding stands in the way of a signature. */
export function isOpenFinding(finding: CheckFinding): boolean {
  return finding.severity === 'error';
}

/** The reason to sign in spite of a check: it holds for all of its findings. */
export function checkReason({ id }: CheckFinding, reason: string): Override {
  return { check: id, reason: reason.trim() };
}

/** The reason to keep words that the guard found: it holds for these words in this place. */
export function guardReason(finding: GuardFinding, reason: string): Override {
  return overrideOf(finding, reason.trim());
}

/** Two reasons with the same key are about the same matter: the later one counts. */
export function matterOf({ check, key }: Override): string {
  return key === undefined ? check : `${check} ${key}`;
}

/** Whether nothing stands in the way any more: mended, or overridden with a reason (rule 5). */
export function isClear(
  open: { readonly findings: readonly CheckFinding[]; readonly guard: readonly GuardFinding[] },
  overrides: readonly Override[],
): boolean {
  const settled = (finding: CheckFinding) =>
    !isOpenFinding(finding) || (finding.overridable && overrides.some(({ check }) => check === finding.id));
  return open.findings.every(settled) && withoutReason(open.guard, overrides).length === 0;
}
