import type { GroupId, Instant, SessionId, TimeZone } from '../../domain/ids.ts';
import { sessionId } from '../../domain/ids.ts';
import { done, type Result } from '../../domain/result.ts';
import { spanOf } from '../../fhir/session-appointment.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType } from '../found.ts';
import { gather } from '../gather.ts';
import { zoneOf } from '../place.ts';
import * as ask from '../schedule/queries.ts';

/** A session that is still to be held. */
export interface ComingSession {
  readonly id: SessionId;
  readonly start: Instant;
  readonly end: Instant;
  /** As its start is written: the clock of its place. */
  readonly timeZone: TimeZone;
}

/** A group's booked sessions from now on, the next one first: where whoever joins will be expected. */
export async function comingSessions(
  deps: Deps,
  group: GroupId,
): Promise<Result<readonly ComingSession[], FaultRefusal>> {
  const found = await gather(deps, { sessions: ask.sessionsOfGroup(group, deps.clock.now()) });
  if (!found.ok) return found;
  const sessions = ofType([found.value.sessions], 'Appointment').flatMap((one) => {
    const span = one.status === 'booked' ? spanOf(one) : undefined;
    return span ? [{ id: sessionId(one.id), ...span, timeZone: zoneOf(span.start) }] : [];
  });
  return done(sessions.sort((one, other) => Date.parse(one.start) - Date.parse(other.start)));
}
