import type { SessionId } from '../../src/domain/ids.ts';
import type { SessionFile } from '../../src/workflow/session-file.ts';
import { chartEverybody, load, type Charting } from './clinic-steps.ts';
import { heldClinic, type HeldClinic } from './held-clinic.ts';

/** A clinic in memory with one planned session. */
export interface OneSession extends HeldClinic {
  readonly session: SessionId;
  /** The session as it stands now. */
  readonly file: () => Promise<SessionFile>;
}

export function plannedSession(members: number): OneSession {
  const clinic = heldClinic({ sessions: 1, members });
  const [session] = clinic.sessions;
  if (!session) throw new Error('The clinic has no session.');
  return { ...clinic, session, file: () => load(clinic.deps, session) };
}

/** The same, charted and ready to be signed. */
export async function chartedSession(members: number, charting: Charting = {}): Promise<OneSession> {
  const planned = plannedSession(members);
  await chartEverybody(planned.deps, planned.session, planned.lead.id, charting);
  return planned;
}

/** The n-th member of a session's roster. @throws where there is none. */
export function memberOf({ members }: SessionFile, index: number) {
  const member = members[index];
  if (!member) throw new Error('That member is not on the roster.');
  return member;
}
