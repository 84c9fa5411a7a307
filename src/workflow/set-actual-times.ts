import type { Encounter } from '@medplum/fhirtypes';
import { done, refused, type Result } from '../domain/result.ts';
import type { Span } from '../domain/schedule/types.ts';
import { sessionEncounterFromFhir, withActualTimes } from '../fhir/session-encounter.ts';
import type { Stored } from '../gateway/port.ts';
import type { Deps, FaultRefusal } from './deps.ts';
import { lockedNow } from './locked-now.ts';
import { persist } from './persist.ts';
import { versionOf, type SessionFile } from './session-file.ts';

/** `locked`: the session is signed, maybe since this page was opened. `conflict`: somebody else set other times. */
export type TimesRefusal = FaultRefusal | { readonly code: 'locked' | 'not-open' | 'conflict' };

/** Sets when the session really started and stopped (D2). */
export async function setActualTimes(
  deps: Deps,
  file: SessionFile,
  actual: Span,
): Promise<Result<SessionFile, TimesRefusal>> {
  if (!file.encounter) return refused({ code: 'not-open' });
  const locked = await lockedNow(deps, file);
  if (!locked.ok) return locked;
  if (locked.value.groupNote || file.session.state === 'closed') return refused({ code: 'locked' });
  const { resource, versionId } = file.encounter;
  const changed = { ...withActualTimes(resource, actual), id: resource.id, meta: resource.meta };
  const saved = await persist(deps.clock, () => deps.gateway.update(changed, versionId));
  if (saved.ok) return done(withEncounter(file, saved.value, actual));
  if (saved.fault.kind !== 'conflict') return refused({ code: 'fault', fault: saved.fault });
  return afterConflict(deps, file, actual);
}

/** Ours by a try whose answer was lost, or the same by a colleague; else somebody set other times, or added a walk-in. */
async function afterConflict(
  deps: Deps,
  file: SessionFile,
  actual: Span,
): Promise<Result<SessionFile, TimesRefusal>> {
  const read = await persist(deps.clock, () => deps.gateway.read('Encounter', file.encounter?.id ?? ''));
  if (!read.ok) return refused({ code: 'fault', fault: read.fault });
  const { start = '', end = '' } = read.value.period ?? {};
  const same = Date.parse(start) === Date.parse(actual.start) && Date.parse(end) === Date.parse(actual.end);
  return same ? done(withEncounter(file, read.value, actual)) : refused({ code: 'conflict' });
}

function withEncounter(file: SessionFile, stored: Stored<Encounter>, actual: Span): SessionFile {
  const read = sessionEncounterFromFhir(stored);
  const revision = read.ok ? read.value.revision : (file.encounter?.revision ?? 0);
  return {
    ...file,
    encounter: { ...versionOf(stored), revision },
    session: { ...file.session, actual },
  };
}
