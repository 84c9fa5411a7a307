import type { PatientId, SessionId } from '../../domain/ids.ts';
import { done, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { checkAddendum } from './guard-text.ts';
import { sessionRoster, type RosterRefusal } from './session-roster.ts';
import type { GuardFinding } from './types.ts';

export type { RosterRefusal } from './session-roster.ts';

/**
 * What in an addendum to one member's note of a session identifies another member of the group. Reads the group's roster,
 * which is kept for some seconds.
 */
export async function guardAddendum(
  deps: Deps,
  addendum: { readonly sessionId: SessionId; readonly patientId: PatientId; readonly text: string },
): Promise<Result<readonly GuardFinding[], RosterRefusal>> {
  const roster = await sessionRoster(deps, addendum.sessionId);
  return roster.ok ? done(checkAddendum(roster.value, addendum.patientId, addendum.text)) : roster;
}
