import type { CheckFinding } from '../../../src/domain/note/completeness.ts';
import type { GuardFinding } from '../../../src/workflow/guard/types.ts';

/** What the checks and the guard found. They speak English by themselves; other languages say it anew. */
export const findings = {
  /** `label`: the field's, as it stands on the screen. */
  check: (finding: CheckFinding, _label: string) => finding.words,
  guard: (finding: GuardFinding) => finding.why,
};
