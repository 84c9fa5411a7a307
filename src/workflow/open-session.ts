import type { PatientId, PractitionerId, SessionId } from '../domain/ids.ts';
import { done, refused, type Result } from '../domain/result.ts';
import type { Write } from '../gateway/port.ts';
import type { Deps } from './deps.ts';
import { loadSession, type LoadRefusal } from './load-session.ts';
import { plannedShared } from './open/planned-shared.ts';
import { writesToOpen } from './open/writes.ts';
import { restBefore } from './persist.ts';
import type { SessionFile } from './session-file.ts';
import { transactAtomically } from './transact-atomically.ts';

export { setActualTimes } from './set-actual-times.ts';

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
 * A session that is being signed or closed is only loaded. `known`: the session as it was read just now, which need not be read again.
 */
export async function openSession(
  deps: Deps,
  id: SessionId,
  by: PractitionerId,
  known?: SessionFile,
): Promise<Result<SessionFile, OpenRefusal>> {
  let conflicts = 0;
  for (let round = 0; round < ROUNDS; round++) {
    await restBefore(deps.clock, conflicts);
    const file = round === 0 && known ? done(known) : await loadSession(deps, id);
    if (!file.ok) return file;
    if (file.value.session.state === 'cancelled') return refused({ code: 'cancelled' });
    const writes = isSigned(file.value) ? [] : await whatIsMissing(deps, file.value, by);
    if (writes.length === 0) return file;
    const written = await transactAtomically(deps, writes);
    if (written.ok) continue;
    if (written.fault.kind !== 'conflict') return refused({ code: 'fault', fault: written.fault });
    conflicts += 1;
  }
  return refused({ code: 'busy' });
}

async function whatIsMissing(deps: Deps, file: SessionFile, by: PractitionerId): Promise<readonly Write[]> {
  const shared = file.groupNote ? {} : await plannedShared(deps, file);
  return writesToOpen(file, { by, at: deps.clock.now() }, { shared });
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
  let now = file;
  for (let round = 0; round < ROUNDS; round++) {
    await restBefore(deps.clock, round);
    const written = await transactAtomically(
      deps,
      writesToOpen(now, { by, at: deps.clock.now() }, { walkIn: patient }),
    );
    if (!written.ok && written.fault.kind !== 'conflict')
      return refused({ code: 'fault', fault: written.fault });
    const loaded = await loadSession(deps, file.session.id);
    if (!loaded.ok) return loaded;
    // here after a conflict too: by a try of ours whose answer was lost, or by a colleague
    if (written.ok || loaded.value.members.some((one) => one.patient.id === patient)) return loaded;
    if (isSigned(loaded.value)) return refused({ code: 'locked' });
    now = loaded.value;
  }
  return refused({ code: 'busy' });
}
