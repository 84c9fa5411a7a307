import type { Instant, PractitionerId } from '../../src/domain/ids.ts';
import { localDateIn } from '../../src/domain/schedule/time.ts';
import { requiredSigners } from '../../src/domain/schedule/types.ts';
import type { SessionFile } from '../../src/workflow/session-file.ts';

/**
 * Whether coming to this session opens it, without a question: its own facilitators, on its day or later by the clock of the
 * place. An open session is opened again so that members who joined since get their drafts.
 */
export function mayOpenByItself({ session }: SessionFile, me: PractitionerId, now: Instant): boolean {
  if (session.state === 'cancelled') return true;
  if (session.state !== 'scheduled' && session.state !== 'open') return false;
  if (!requiredSigners(session).includes(me)) return false;
  const zone = session.place.timeZone;
  return session.state === 'open' || localDateIn(session.scheduled.start, zone) <= localDateIn(now, zone);
}
