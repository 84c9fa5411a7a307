import { useCallback } from 'react';
import { groupId } from '../../src/domain/ids.ts';
import type { PractitionerId } from '../../src/domain/ids.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Deps, FaultRefusal } from '../../src/workflow/deps.ts';
import { followUps } from '../../src/workflow/follow-up/follow-ups.ts';
import type { FollowUp } from '../../src/workflow/follow-up/types.ts';
import { useDeps } from '../shell/use-deps.ts';
import { today } from '../ui/today.ts';
import { useAsked } from '../ui/use-asked.ts';
import type { Asked } from '../ui/use-asked.ts';

export type FollowUpsAnswer = Result<readonly FollowUp[], FaultRefusal>;

function ask(deps: Deps, me: PractitionerId, group: string | undefined): Promise<FollowUpsAnswer> {
  const of = group === undefined ? { practitionerId: me } : { groupId: groupId(group) };
  return followUps(deps, of, today(), { done: true });
}

/** What one clinician is to do after absences, or what is to be done in one group; what is over, too. */
export function useFollowUps(me: PractitionerId, group: string | undefined): Asked<FollowUpsAnswer> {
  const deps = useDeps();
  return useAsked(useCallback(() => ask(deps, me, group), [deps, me, group]));
}
