import { useDebouncedValue } from '@mantine/hooks';
import { useCallback } from 'react';
import { conflictsFor } from '../../src/workflow/schedule/conflicts.ts';
import type { Conflict, Proposal } from '../../src/workflow/schedule/conflicts.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useAsked } from '../ui/use-asked.ts';

const CALM_MILLISECONDS = 350;

/**
 * What is in the way of an individual appointment; undefined while that is looked up.
 * @param proposal stable while the form says the same (useMemo)
 */
export function useVisitConflicts(
  proposal: Proposal | undefined,
): readonly Conflict[] | 'unknown' | undefined {
  const deps = useDeps();
  const [calm] = useDebouncedValue(proposal, CALM_MILLISECONDS);
  const { answer } = useAsked(
    useCallback(async () => {
      if (!calm) return undefined;
      const found = await conflictsFor(deps, calm);
      return { of: calm, found: found.ok ? found.value : ('unknown' as const) };
    }, [deps, calm]),
  );
  return answer && answer.of === proposal ? answer.found : undefined;
}
