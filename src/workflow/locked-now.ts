import type { PatientId } from '../domain/ids.ts';
import { done, type Result } from '../domain/result.ts';
import { isLocked } from '../fhir/draft.ts';
import { entryIn, sessionIn } from '../fhir/identifiers.ts';
import type { Deps, FaultRefusal } from './deps.ts';
import { ofType } from './found.ts';
import { gather } from './gather.ts';
import * as ask from './queries.ts';
import type { SessionFile } from './session-file.ts';

/** What of a session is signed by now, whatever the page that somebody has open still says. */
export interface LockedNow {
  readonly groupNote: boolean;
  /** Members whose notes are signed. */
  readonly members: ReadonlySet<PatientId>;
}

/** One round trip. Nothing is locked before the session has been opened. */
export async function lockedNow(
  deps: Deps,
  { session, encounter }: Pick<SessionFile, 'session' | 'encounter'>,
): Promise<Result<LockedNow, FaultRefusal>> {
  if (!encounter) return done({ groupNote: false, members: new Set() });
  const found = await gather(deps, { drafts: ask.drafts(encounter.id) });
  if (!found.ok) return found;
  const locked = ofType([found.value.drafts], 'QuestionnaireResponse').filter(
    (one) => one.status !== 'entered-in-error' && isLocked(one),
  );
  return done({
    groupNote: locked.some((one) => sessionIn(one.identifier) === session.id),
    members: new Set(locked.flatMap((one) => entryIn(one.identifier)?.patientId ?? [])),
  });
}
