import type { PractitionerId, SessionId } from '../../domain/ids.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import type { CancelReason } from '../../domain/schedule/cancel-reason.ts';
import { notExpectedIn, withNotExpected } from '../../fhir/not-expected.ts';
import { withSessionEncounterCancelled } from '../../fhir/session-encounter-end.ts';
import { withSessionCancelled } from '../../fhir/session-plan.ts';
import type { Write } from '../../gateway/port.ts';
import type { Deps } from '../deps.ts';
import { put } from '../write/put.ts';
import { applyChange, leftAlone, type ApplyRefusal, type Pending } from './change/apply.ts';
import { readTargets, type Target, type TargetRefusal } from './change/targets.ts';
import type { LeftAlone, Scope } from './types.ts';

export interface Cancellation {
  readonly session: SessionId;
  readonly scope: Scope;
  readonly reason: CancelReason;
  /** They stay with the session: what they may tell of a member reaches no other member's record (rule 1). */
  readonly words?: string;
  readonly by: PractitionerId;
}

export interface Cancelled {
  readonly cancelled: readonly SessionId[];
  readonly left: readonly LeftAlone[];
}

/**
 * - `signed`: what is in people's records was held
 * - `in-progress`: something has been charted, and cancelling would put it out of sight; take it back first, or chart who was absent
 */
export type CancelRefusal = TargetRefusal | ApplyRefusal | { readonly code: 'signed' | 'in-progress' };

/**
 * Cancels a session, or it and those that follow in its series, with the reason. Nothing is deleted: the session stays on the
 * schedule as cancelled, and its members are not expected. Cancelling again changes nothing.
 */
export async function cancelSession(
  deps: Deps,
  cancellation: Cancellation,
): Promise<Result<Cancelled, CancelRefusal>> {
  const { by, reason, words } = cancellation;
  const said = words?.trim() ?? '';
  const change = { what: 'cancelled', reason: said === '' ? reason : said, by } as const;
  const applied = await applyChange(deps, change, () => decide(deps, cancellation));
  return applied.ok ? done({ cancelled: applied.value.changed, left: applied.value.left }) : applied;
}

async function decide(deps: Deps, cancellation: Cancellation): Promise<Result<Pending, CancelRefusal>> {
  const targets = await readTargets(deps, cancellation.session, cancellation.scope);
  if (!targets.ok) return targets;
  const { group, anchor, following } = targets.value;
  const left = leftAlone(following.filter((one) => !isCancellable(one)));
  if (anchor.stage === 'signed') return refused({ code: 'signed' });
  if (anchor.stage === 'in-progress' && anchor.charted) return refused({ code: 'in-progress' });
  const due = [...following, anchor].filter(isCancellable);
  return done({
    group,
    sessions: due.map((one) => ({ id: one.id, writes: writesFor(one, cancellation) })),
    left,
  });
}

/** One that was opened, with nothing written in it, may be: somebody only looked. */
function isCancellable({ stage, charted }: Target): boolean {
  return stage === 'scheduled' || (stage === 'in-progress' && !charted);
}

function writesFor(target: Target, { reason, words }: Cancellation): readonly Write[] {
  const { resource, seats, encounter } = target;
  // whoever had cancelled before did so for a reason of their own, which stays
  const due = seats.filter((one) => one.status === 'booked' || notExpectedIn(one) === 'not-a-member');
  return [
    ...due.map((one) => put(one, withNotExpected(one, 'session-cancelled', reason))),
    ...(encounter ? [put(encounter, withSessionEncounterCancelled(encounter))] : []),
    put(resource, withSessionCancelled(resource, reason, words)),
  ];
}
