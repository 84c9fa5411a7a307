import { useCallback } from 'react';
import { done } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import type { FaultRefusal } from '../../src/workflow/deps.ts';
import { followUps } from '../../src/workflow/follow-up/follow-ups.ts';
import type { FollowUp } from '../../src/workflow/follow-up/types.ts';
import { reaches } from '../../src/workflow/worklist/reach.ts';
import type { Reach } from '../../src/workflow/worklist/reach.ts';
import { useDeps } from '../shell/use-deps.ts';
import { today } from '../ui/today.ts';
import { useAsked } from '../ui/use-asked.ts';
import type { Asked } from '../ui/use-asked.ts';

/** Whose: what one clinician is to do, or what is to be done in one group. */
export type FollowUpsOf = Parameters<typeof followUps>[1];

export type FollowUpsAnswer = Result<readonly FollowUp[], FaultRefusal>;

/**
 * What is to be done after absences, and what was; of everybody's only what is to be done.
 * @param of stable while it is of the same
 * @param within what of them the reader is shown; stable, too
 */
export function useFollowUps(of: FollowUpsOf, within?: Reach): Asked<FollowUpsAnswer> {
  const deps = useDeps();
  const ask = useCallback(async () => {
    const found = await followUps(deps, of, today(), { done: of !== 'everyone' });
    return found.ok && within ? done(found.value.filter((one) => reaches(within, one))) : found;
  }, [deps, of, within]);
  return useAsked(ask);
}
