import type { PatientId, PractitionerId, SessionId } from '../domain/ids.ts';
import { done, refused, type Result } from '../domain/result.ts';
import type { Span } from '../domain/schedule/types.ts';
import { withActualTimes } from '../fhir/session-encounter.ts';
import type { Write } from '../gateway/port.ts';
import type { Deps, FaultRefusal } from './deps.ts';
import { loadSession, type LoadRefusal } from './load-session.ts';
import { writesToOpen } from './open/writes.ts';
import { persist } from './persist.ts';
import type { SessionFile } from './session-file.ts';

export type OpenRefusal =
  | LoadRefusal
  | { readonly code: 'cancelled' }
  /** Others keep changing the roster at the same moment. */
  | { readonly code: 'busy' };

/** So many rounds as a hundred members need in parts, and a few lost races. */
const ROUNDS = 20;

/**
 * Opens a session: creates what is missing of session Encounter, group note, and per member Appointment and entry. Safe to
 * repeat, by two people at once too: the session's version is the pivot, whoever loses loads again and finds less missing.
 * A session that is being signed or closed is only loaded.
 */
export async function openSession(
  deps: Deps,
  id: SessionId,
  by: PractitionerId,
): Promise<Result<SessionFile, OpenRefusal>> {
  for (let round = 0; round < ROUNDS; round++) {
    const file = await loadSession(deps, id);
    if (!file.ok) return file;
    if (file.value.session.state === 'cancelled') return refused({ code: 'cancelled' });
    const writes = isSigned(file.value) ? [] : writesToOpen(file.value, { by, at: deps.clock.now() });
    if (writes.length === 0) return file;
    const written = await persist(deps.clock, () => deps.gateway.transact(writes));
    if (!written.ok && written.fault.kind !== 'conflict')
      return refused({ code: 'fault', fault: written.fault });
  }
  return refused({ code: 'busy' });
}

function isSigned(file: SessionFile): boolean {
  return file.session.state === 'closed' || (file.groupNote?.locked ?? false);
}

export type WalkInRefusal =
  OpenRefusal | { readonly code: 'locked' | 'already-there' | 'no-such-patient' | 'not-open' };

/** Puts somebody on the roster of an open session who was not expected. The next load has an entry for them. */
export async function addWalkIn(
  deps: Deps,
  file: SessionFile,
  patient: PatientId,
  by: PractitionerId,
): Promise<Result<SessionFile, WalkInRefusal>> {
  if (isSigned(file)) return refused({ code: 'locked' });
  if (!file.encounter) return refused({ code: 'not-open' });
  if (file.members.some((one) => one.patient.id === patient)) return refused({ code: 'already-there' });
  const known = await deps.gateway.read('Patient', patient);
  if (!known.ok) {
    const { fault } = known;
    return refused(fault.kind === 'not-found' ? { code: 'no-such-patient' } : { code: 'fault', fault });
  }
  const writes = writesToOpen(file, { by, at: deps.clock.now() }, patient);
  const written = await persist(deps.clock, () => deps.gateway.transact(writes));
  if (!written.ok && !(written.fault.kind === 'conflict' && written.doubtful)) {
    return refused(
      written.fault.kind === 'conflict' ? { code: 'busy' } : { code: 'fault', fault: written.fault },
    );
  }
  return loadSession(deps, file.session.id);
}

export type TimesRefusal = FaultRefusal | { readonly code: 'locked' | 'not-open' | 'conflict' };

/** Sets when the session really started and stopped (D2). */
export async function setActualTimes(
  deps: Deps,
  file: SessionFile,
  actual: Span,
): Promise<Result<SessionFile, TimesRefusal>> {
  if (isSigned(file)) return refused({ code: 'locked' });
  if (!file.encounter) return refused({ code: 'not-open' });
  const { resource, versionId } = file.encounter;
  const changed: Write = {
    method: 'PUT',
    resource: { ...withActualTimes(resource, actual), id: resource.id },
    ifMatch: versionId,
  };
  const written = await persist(deps.clock, () => deps.gateway.transact([changed]));
  if (!written.ok) {
    return refused(
      written.fault.kind === 'conflict' ? { code: 'conflict' } : { code: 'fault', fault: written.fault },
    );
  }
  const version = written.value[0]?.versionId ?? versionId;
  const encounter = {
    ...file.encounter,
    versionId: version,
    resource: { ...resource, period: { ...actual } },
  };
  return done({ ...file, encounter, session: { ...file.session, actual } });
}
