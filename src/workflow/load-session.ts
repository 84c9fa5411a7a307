import type { SessionId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import type { Deps } from './deps.ts';
import { assembleSession } from './load/assemble.ts';
import { readGroup } from './load/group-stage.ts';
import { readMembers } from './load/members-stage.ts';
import type { LoadRefusal } from './load/refusal.ts';
import { readSession } from './load/session-stage.ts';
import type { SessionFile } from './session-file.ts';

export type { LoadRefusal } from './load/refusal.ts';

/**
 * Reads one session and everything that belongs to it, in three round trips whatever the number of members: what the
 * Appointment leads to, what the group and the session lead to, what the members lead to.
 */
export async function loadSession(deps: Deps, id: SessionId): Promise<Result<SessionFile, LoadRefusal>> {
  const session = await readSession(deps, id);
  if (!session.ok) return session;
  const group = await readGroup(deps, id, session.value);
  if (!group.ok) return group;
  const members = await readMembers(deps, id, group.value);
  return members.ok ? assembleSession(members.value) : members;
}
