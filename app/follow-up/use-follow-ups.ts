import { useCallback } from 'react';
import type { Result } from '../../src/domain/result.ts';
import type { FaultRefusal } from '../../src/workflow/deps.ts';
import { followUps } from '../../src/workflow/follow-up/follow-ups.ts';
import type { FollowUp } from '../../src/workflow/follow-up/types.ts';
import { useDeps } from '../shell/use-deps.ts';
import { today } from '../ui/today.ts';
import { useAsked } from '../ui/use-asked.ts';
import type { Asked } from '../ui/use-asked.ts';

/** Whose: what one clinician is to do, or what is to be done in one group. */
export type FollowUpsOf = Parameters<typeof followUps>[1];

export type FollowUpsAnswer = Result<readonly FollowUp[], FaultRefusal>;

/**
 * What is to be done after absences, and what was.
 * @param of stable while it is of the same
 */
export function useFollowUps(of: FollowUpsOf): Asked<FollowUpsAnswer> {
  const deps = useDeps();
  return useAsked(useCallback(() => followUps(deps, of, today(), { done: true }), [deps, of]));
}
