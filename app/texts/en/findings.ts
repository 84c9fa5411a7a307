import type { CheckFinding } from '../../../src/domain/note/completeness.ts';
import type { TaskState } from '../../../src/fhir/task-parts.ts';
import type { GuardFinding } from '../../../src/workflow/guard/types.ts';

type Stopped = Extract<TaskState, { readonly status: 'stopped' }>;

/** What the checks and the guard found, and why a note was not written. They speak English by themselves; other languages say it anew. */
export const findings = {
  /** `label`: the field's, as it stands on the screen. */
  check: (finding: CheckFinding, _label: string) => finding.words,
  guard: (finding: GuardFinding) => finding.why,
  /** Why a note or record was not written. */
  stopped: (state: Stopped) => state.words,
};
