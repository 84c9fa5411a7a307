import type { PractitionerId } from '../../src/domain/ids.ts';
import { requiredSigners } from '../../src/domain/schedule/types.ts';
import type { SessionFile } from '../../src/workflow/session-file.ts';

/** So long before its start a session may be prepared without asking. */
const HALF_A_DAY = 12 * 3_600_000;

/**
 * Whether coming to this session opens it, without a question: its own facilitators, when the group meets soon or has met.
 * An open session is opened again so that members who joined since get their drafts.
 */
export function mayOpenByItself({ session }: SessionFile, me: PractitionerId, now: number): boolean {
  if (session.state === 'cancelled') return true;
  if (session.state !== 'scheduled' && session.state !== 'open') return false;
  if (!requiredSigners(session).includes(me)) return false;
  return session.state === 'open' || Date.parse(session.scheduled.start) - now < HALF_A_DAY;
}
