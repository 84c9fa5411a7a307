import { useCallback } from 'react';
import type { LocalDate } from '../../src/domain/ids.ts';
import type { Result } from '../../src/domain/result.ts';
import type { FaultRefusal } from '../../src/workflow/deps.ts';
import { scheduleBetween } from '../../src/workflow/schedule/schedule-between.ts';
import type { Schedule } from '../../src/workflow/schedule/schedule-between.ts';
import { useDeps } from '../shell/use-deps.ts';
import { ownZone } from '../ui/today.ts';
import { useAsked } from '../ui/use-asked.ts';
import type { Asked } from '../ui/use-asked.ts';

export interface ShownSchedule {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly result: Result<Schedule, FaultRefusal>;
}

/** The appointments of a span of days. The last answer stays until the next one is there. */
export function useSchedule(from: LocalDate, to: LocalDate): Asked<ShownSchedule> {
  const deps = useDeps();
  return useAsked(
    useCallback(
      async () => ({ from, to, result: await scheduleBetween(deps, from, to, ownZone()) }),
      [deps, from, to],
    ),
  );
}
