import type { Appointment } from '@medplum/fhirtypes';
import { done, refused, type Result } from '../../domain/result.ts';
import type { VisitCancelReason } from '../../domain/schedule/cancel-reason.ts';
import type { WallClock } from '../../domain/schedule/time.ts';
import type { PlaceOption } from '../../domain/schedule/types.ts';
import { spanAt } from '../../domain/schedule/wall-time.ts';
import { requestIn } from '../../fhir/session-plan.ts';
import { withVisitCancelled, withVisitMoved } from '../../fhir/visit-change.ts';
import { kindOf, visitStateOf } from '../../fhir/visit.ts';
import type { Stored } from '../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { persist, restBefore } from '../persist.ts';

export interface VisitMove {
  /** Made once per form and the same on every try. */
  readonly request: string;
  readonly visit: string;
  /** By the clock of its (new) place. */
  readonly start: WallClock;
  readonly minutes: number;
  readonly place: PlaceOption;
  /** In words; they stand with the appointment, in this client's record. */
  readonly reason: string;
}

/**
 * - `no-such-visit`: it is gone, or is no appointment of a client's own
 * - `visit-over`: it has begun, is over or was missed; only what is still to come is changed
 * - `visit-cancelled`: it is not held any more
 * - `busy`: others keep changing it at the same moment
 */
type Unchangeable = { readonly code: 'no-such-visit' | 'visit-over' | 'visit-cancelled' | 'busy' };

export type MoveVisitRefusal = Unchangeable | { readonly code: 'no-reason' | 'bad-minutes' } | FaultRefusal;

/** Moves an individual appointment. The same call again finds it moved and changes nothing. */
export async function moveIndividual(
  deps: Deps,
  move: VisitMove,
): Promise<Result<{ readonly id: string }, MoveVisitRefusal>> {
  const { request, minutes, start, place } = move;
  const reason = move.reason.trim();
  if (reason === '') return refused({ code: 'no-reason' });
  if (!Number.isSafeInteger(minutes) || minutes < 1 || minutes > 1440)
    return refused({ code: 'bad-minutes' });
  const span = spanAt(start, minutes, place.timeZone);
  return changed(deps, move.visit, {
    isDone: (one) => requestIn(one) === request,
    change: (one) => withVisitMoved(one, { span, place: place.id, request, reason }),
  });
}

export interface VisitCancellation {
  readonly visit: string;
  readonly reason: VisitCancelReason;
  readonly words?: string;
}

export type CancelVisitRefusal = Unchangeable | FaultRefusal;

/** Cancels an individual appointment; it stays on the schedule as cancelled. Cancelling again changes nothing. */
export function cancelIndividual(
  deps: Deps,
  { visit, reason, words }: VisitCancellation,
): Promise<Result<{ readonly id: string }, CancelVisitRefusal>> {
  return changed(deps, visit, {
    isDone: (one) => one.status === 'cancelled',
    change: (one) => withVisitCancelled(one, reason, words),
  });
}

interface VisitChange {
  readonly isDone: (visit: Appointment) => boolean;
  readonly change: (visit: Appointment) => Appointment;
}

const ROUNDS = 5;

/** Over the version that was read; where somebody was faster, it is read and decided anew. */
async function changed(
  deps: Deps,
  id: string,
  { isDone, change }: VisitChange,
): Promise<Result<{ readonly id: string }, Unchangeable | FaultRefusal>> {
  for (let round = 0; round < ROUNDS; round++) {
    await restBefore(deps.clock, round);
    const read = await persist(deps.clock, () => deps.gateway.read('Appointment', id));
    if (!read.ok) {
      const gone = read.fault.kind === 'not-found';
      return refused(gone ? { code: 'no-such-visit' } : { code: 'fault', fault: read.fault });
    }
    const visit: Stored<Appointment> = read.value;
    if (kindOf(visit) !== 'individual') return refused({ code: 'no-such-visit' });
    if (isDone(visit)) return done({ id });
    const state = visitStateOf(visit.status);
    if (state !== 'booked')
      return refused({ code: state === 'cancelled' ? 'visit-cancelled' : 'visit-over' });
    const { meta } = visit;
    const saved = await persist(deps.clock, () =>
      deps.gateway.update({ ...change(visit), id: visit.id, meta }, meta.versionId),
    );
    if (saved.ok) return done({ id });
    if (saved.fault.kind !== 'conflict') return refused({ code: 'fault', fault: saved.fault });
  }
  return refused({ code: 'busy' });
}
