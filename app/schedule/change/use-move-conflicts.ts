import { useDebouncedValue } from '@mantine/hooks';
import { useCallback } from 'react';
import type { Deps } from '../../../src/workflow/deps.ts';
import { conflictsFor } from '../../../src/workflow/schedule/conflicts.ts';
import type { Conflict } from '../../../src/workflow/schedule/conflicts.ts';
import { plannedMove } from '../../../src/workflow/schedule/move-session.ts';
import type { Move } from '../../../src/workflow/schedule/move-session.ts';
import type { SessionEntry } from '../../../src/workflow/schedule/types.ts';
import { useDeps } from '../../shell/use-deps.ts';
import { useAsked } from '../../ui/use-asked.ts';

const CALM_MILLISECONDS = 350;

export type PlannedMove = Pick<Move, 'session' | 'start' | 'minutes' | 'place' | 'scope'>;

async function conflictsOf(
  deps: Deps,
  entry: SessionEntry,
  move: PlannedMove,
): Promise<readonly Conflict[] | 'unknown'> {
  const planned = await plannedMove(deps, move);
  if (!planned.ok) return 'unknown';
  const found = await conflictsFor(deps, {
    groupId: entry.groupId,
    spans: planned.value.map(({ span }) => span),
    facilitators: entry.facilitators.map(({ practitioner }) => practitioner.id),
    ...(move.place && { place: move.place }),
    ignore: planned.value.map(({ id }) => id),
  });
  return found.ok ? found.value : 'unknown';
}

/**
 * What is in the way of a move; undefined while that is looked up.
 * @param move stable while the form says the same (useMemo)
 */
export function useMoveConflicts(entry: SessionEntry, move: PlannedMove | undefined) {
  const deps = useDeps();
  const [calm] = useDebouncedValue(move, CALM_MILLISECONDS);
  const { answer } = useAsked(
    useCallback(
      async () => (calm ? { of: calm, found: await conflictsOf(deps, entry, calm) } : undefined),
      [deps, entry, calm],
    ),
  );
  return answer && answer.of === move ? answer.found : undefined;
}
