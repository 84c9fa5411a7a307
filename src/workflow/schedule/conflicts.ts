import { done, type Result } from '../../domain/result.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { decideConflicts } from './conflicts/decide.ts';
import { readAround } from './conflicts/read.ts';
import type { Conflict, Proposal } from './conflicts/types.ts';

export type { Conflict, Proposal } from './conflicts/types.ts';

/**
 * What is in the way of what somebody is about to schedule: a facilitator, the room, a member, or the group itself. To be shown
 * before saving; whether it matters is for people to decide. A video room is never taken.
 */
export async function conflictsFor(
  deps: Deps,
  proposal: Proposal,
): Promise<Result<readonly Conflict[], FaultRefusal>> {
  const source = await readAround(deps, proposal);
  return source.ok ? done(decideConflicts(proposal, source.value)) : source;
}
