import { refused, type Result } from '../domain/result.ts';
import { withSessionTaskState } from '../fhir/session-task.ts';
import type { Deps, FaultRefusal } from './deps.ts';
import { loadSession, type LoadRefusal } from './load-session.ts';
import { persist } from './persist.ts';
import type { SessionFile } from './session-file.ts';

/** `not-stopped`: the group record is written, or still being written. `conflict`: somebody else was there first; load again. */
export type RetryGroupRefusal = { readonly code: 'not-stopped' | 'conflict' } | LoadRefusal | FaultRefusal;

/**
 * Sends the group record of a session once more, after what stopped it was put right elsewhere (a server that refused it, something
 * that was missing). Its text stays as it was signed: the members' records hold the shared part already (rule 4).
 */
export async function retryGroupRecord(
  deps: Deps,
  file: SessionFile,
): Promise<Result<SessionFile, RetryGroupRefusal>> {
  const { sessionTask } = file;
  if (sessionTask?.state.status !== 'stopped') return refused({ code: 'not-stopped' });
  const { resource, versionId } = sessionTask;
  const again = withSessionTaskState(resource, { status: 'open' });
  const saved = await persist(deps.clock, () =>
    deps.gateway.update({ ...again, id: resource.id, meta: resource.meta }, versionId),
  );
  if (!saved.ok && saved.fault.kind !== 'conflict') return refused({ code: 'fault', fault: saved.fault });
  const now = await loadSession(deps, file.session.id);
  if (!now.ok || saved.ok) return now;
  return now.value.sessionTask?.state.status === 'stopped' ? refused({ code: 'conflict' }) : now;
}
