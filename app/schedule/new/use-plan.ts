import { useDebouncedValue } from '@mantine/hooks';
import { useCallback } from 'react';
import type { LocalDate } from '../../../src/domain/ids.ts';
import type { Result } from '../../../src/domain/result.ts';
import type { Occurrence, RecurrenceRefusal } from '../../../src/domain/schedule/occurrences.ts';
import type { Deps } from '../../../src/workflow/deps.ts';
import { conflictsFor } from '../../../src/workflow/schedule/conflicts.ts';
import type { Conflict } from '../../../src/workflow/schedule/conflicts.ts';
import type { NewSessions } from '../../../src/workflow/schedule/plan.ts';
import { useDeps } from '../../shell/use-deps.ts';
import { useAsked } from '../../ui/use-asked.ts';

export type PlanRequest = Omit<NewSessions, 'series'>;

export interface Plan {
  readonly dates: Result<readonly Occurrence[], RecurrenceRefusal>;
  readonly conflicts: readonly Conflict[] | 'unknown';
}

const CALM_MILLISECONDS = 350;

/** The reckoning of recurrences is large, and only who plans needs it. */
async function planFor(deps: Deps, request: PlanRequest): Promise<Plan> {
  const { plannedSpans } = await import('../../../src/workflow/schedule/plan.ts');
  const dates = plannedSpans(request);
  if (!dates.ok) return { dates, conflicts: [] };
  const found = await conflictsFor(deps, {
    groupId: request.groupId,
    spans: dates.value.map(({ span }) => span),
    facilitators: request.facilitators.map(({ practitionerId }) => practitionerId),
    place: request.place,
  });
  return { dates, conflicts: found.ok ? found.value : 'unknown' };
}

/**
 * The dates that a form describes, and what is in their way; undefined while that is worked out.
 * @param request stable while the form says the same (useMemo)
 */
export function usePlan(request: PlanRequest | undefined): Plan | undefined {
  const deps = useDeps();
  const [calm] = useDebouncedValue(request, CALM_MILLISECONDS);
  const ask = useCallback(
    async () => (calm ? { of: calm, plan: await planFor(deps, calm) } : undefined),
    [deps, calm],
  );
  const { answer } = useAsked(ask);
  return answer && answer.of === request ? answer.plan : undefined;
}

/** The days on which something is in the way. */
export function daysInConflict(plan: Plan): readonly LocalDate[] {
  if (!plan.dates.ok || plan.conflicts === 'unknown') return [];
  const starts = new Set(plan.conflicts.map(({ span }) => span.start));
  return plan.dates.value.filter(({ span }) => starts.has(span.start)).map(({ date }) => date);
}
