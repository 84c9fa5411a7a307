import type { Appointment } from '@medplum/fhirtypes';
import type { VisitCancelReason } from '../domain/schedule/cancel-reason.ts';
import { coding, VISIT_CANCELLED_BECAUSE } from './codes.ts';
import { withReason } from './schedule-change.ts';
import { withRequest, withSessionMoved, type SessionMove } from './session-plan.ts';

/** An individual appointment at another time or place. The reason stands with it, below what stands there already. */
export function withVisitMoved(
  resource: Appointment,
  move: Omit<SessionMove, 'facilitators'> & { readonly request: string; readonly reason: string },
): Appointment {
  return withReason(withRequest(withSessionMoved(resource, move), move.request), move.reason);
}

/** An individual appointment that is not held, and why. */
export function withVisitCancelled(
  resource: Appointment,
  reason: VisitCancelReason,
  words: string | undefined,
): Appointment {
  const cancelationReason = {
    coding: [coding(VISIT_CANCELLED_BECAUSE[reason])],
    ...(words !== undefined && words.trim() !== '' && { text: words.trim() }),
  };
  return { ...resource, status: 'cancelled', cancelationReason };
}
