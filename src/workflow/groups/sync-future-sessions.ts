import type { GroupId, SessionId } from '../../domain/ids.ts';
import type { Deps } from '../deps.ts';
import { runSync } from './sync/run.ts';
import type { SyncOutcome } from './types.ts';

/**
 * Takes whoever has left off a group's unsigned sessions and puts whoever has joined on those that are booked ahead; a signed
 * session never changes. Every change of a membership calls it; safe to repeat, and to call after a crash.
 *
 * Sessions that are not booked ahead need nothing: whoever opens them finds the members of the day.
 */
export function syncFutureSessions(deps: Deps, group: GroupId): Promise<SyncOutcome> {
  return runSync(deps, group);
}

/** Gives every member who is expected an Appointment of their own in these sessions, as portals and reminders need. */
export function bookAhead(deps: Deps, group: GroupId, sessions: readonly SessionId[]): Promise<SyncOutcome> {
  return runSync(deps, group, sessions);
}
