import type { PractitionerId, SessionId } from '../../domain/ids.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { minutesOf, wallClock, type WallClock } from '../../domain/schedule/time.ts';
import type { PlaceOption, Span } from '../../domain/schedule/types.ts';
import { handsBetween, movedOn, spanAt } from '../../domain/schedule/wall-time.ts';
import { withReason } from '../../fhir/schedule-change.ts';
import { requestIn, withMemberMoved, withRequest, withSessionMoved } from '../../fhir/session-plan.ts';
import { spanOf } from '../../fhir/session-appointment.ts';
import type { Write } from '../../gateway/port.ts';
import type { Deps } from '../deps.ts';
import { put } from '../write/put.ts';
import { applyChange, leftAlone, type ApplyRefusal, type Pending } from './change/apply.ts';
import { readTargets, type Target, type TargetRefusal, type Targets } from './change/targets.ts';
import { syncFutureSessions } from '../groups/sync-future-sessions.ts';
import type { SyncOutcome } from '../groups/types.ts';
import { facilitator } from './create-sessions.ts';
import type { LeftAlone, PickedFacilitator, Scope } from './types.ts';

export interface Move {
  /** Made once per form and the same on every try, so that no session is moved twice. */
  readonly request: string;
  readonly session: SessionId;
  /** When the session is to begin, by the clock of its (new) place. The following ones move by as much. */
  readonly start: WallClock;
  readonly minutes: number;
  /** Both as they are where not told. */
  readonly place?: PlaceOption;
  readonly facilitators?: readonly PickedFacilitator[];
  readonly scope: Scope;
  /** In words, kept with the sessions. */
  readonly reason: string;
  readonly by: PractitionerId;
}

export interface Moved {
  readonly moved: readonly SessionId[];
  readonly left: readonly LeftAlone[];
  /** Who is expected may be others on another day: members' Appointments brought in line, where any are booked ahead. */
  readonly sessions: SyncOutcome;
}

/**
 * - `signed`, `cancelled`: such a session stays where it is
 * - `in-progress`: charting has begun; set when it really started and stopped instead
 */
export type MoveRefusal =
  | TargetRefusal
  | ApplyRefusal
  | {
      readonly code: 'signed' | 'in-progress' | 'cancelled' | 'no-reason' | 'bad-minutes' | 'no-facilitator';
    };

/**
 * Moves a session, or it and those that follow in its series, by the clock: from Tuesday 18:00 to Wednesday 17:30 moves each
 * by a day less half an hour, whatever the clocks do in between. The members' Appointments move along. The same call again
 * finishes what an earlier one began.
 */
export async function moveSession(deps: Deps, move: Move): Promise<Result<Moved, MoveRefusal>> {
  if (move.reason.trim() === '') return refused({ code: 'no-reason' });
  if (!Number.isSafeInteger(move.minutes) || move.minutes < 1 || move.minutes > 1440)
    return refused({ code: 'bad-minutes' });
  if (move.facilitators?.length === 0) return refused({ code: 'no-facilitator' });
  const change = { what: 'moved', reason: move.reason.trim(), by: move.by } as const;
  const applied = await applyChange(deps, change, () => decide(deps, move));
  if (!applied.ok) return applied;
  const { changed, left, group } = applied.value;
  return done({ moved: changed, left, sessions: await syncFutureSessions(deps, group) });
}

/** What a move would lead to, for asking about conflicts before it is made. */
export async function plannedMove(
  deps: Deps,
  move: Pick<Move, 'session' | 'start' | 'minutes' | 'place' | 'scope'>,
): Promise<Result<readonly { readonly id: SessionId; readonly span: Span }[], TargetRefusal>> {
  const targets = await readTargets(deps, move.session, move.scope);
  if (!targets.ok) return targets;
  const { anchor, following } = targets.value;
  const movable = [anchor, ...following].filter((one) => one.stage === 'scheduled');
  return done(movable.map((one) => ({ id: one.id, span: movedSpan(one, anchor, move) })));
}

async function decide(deps: Deps, move: Move): Promise<Result<Pending, MoveRefusal>> {
  const targets = await readTargets(deps, move.session, move.scope);
  if (!targets.ok) return targets;
  const { group, anchor, following } = targets.value;
  const left = leftAlone(following);
  if (requestIn(anchor.resource) === move.request) return done({ group, sessions: [], left });
  if (anchor.stage !== 'scheduled') return refused({ code: anchor.stage });
  return done({ group, sessions: pending(targets.value, move), left });
}

/** The anchor last: the way from where it is to where it shall be is the way that all of them go. */
function pending({ anchor, following }: Targets, move: Move): Pending['sessions'] {
  const due = following.filter(
    (one) => one.stage === 'scheduled' && requestIn(one.resource) !== move.request,
  );
  return [...due, anchor].map((one) => ({
    id: one.id,
    writes: writesFor(one, movedSpan(one, anchor, move), move),
  }));
}

function movedSpan(target: Target, anchor: Target, move: Pick<Move, 'start' | 'minutes' | 'place'>): Span {
  const way = handsBetween(wallClock(anchor.span.start, anchor.place.timeZone), move.start);
  const zone = target.place.timeZone;
  const from = wallClock(target.span.start, zone);
  const own = minutesOf(target.span);
  const minutes = own === minutesOf(anchor.span) ? move.minutes : own;
  return spanAt(movedOn(from, way), minutes, move.place?.timeZone ?? zone);
}

function writesFor(target: Target, span: Span, move: Move): readonly Write[] {
  const seats = target.seats.filter((one) => !isAt(spanOf(one), span));
  const moved = withSessionMoved(target.resource, {
    span,
    place: move.place?.id,
    facilitators: move.facilitators?.map(facilitator),
  });
  return [
    ...seats.map((one) => put(one, withMemberMoved(one, span))),
    put(target.resource, withReason(withRequest(moved, move.request), move.reason.trim())),
  ];
}

function isAt(one: Span | undefined, other: Span): boolean {
  return (
    one !== undefined &&
    Date.parse(one.start) === Date.parse(other.start) &&
    Date.parse(one.end) === Date.parse(other.end)
  );
}
