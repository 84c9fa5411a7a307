import type { PractitionerId } from '../domain/ids.ts';
import { refused, type Result } from '../domain/result.ts';
import { link } from '../fhir/links.ts';
import { withSessionTaskState } from '../fhir/session-task.ts';
import { signingToFhir } from '../fhir/signing.ts';
import type { TaskState } from '../fhir/task-parts.ts';
import type { Write } from '../gateway/port.ts';
import type { Deps, FaultRefusal } from './deps.ts';
import { loadSession, type LoadRefusal } from './load-session.ts';
import { persist } from './persist.ts';
import type { SessionFile } from './session-file.ts';

export type GroupSignRefusal =
  | { readonly code: 'not-signed-yet' | 'not-a-signer' | 'already-signed' | 'conflict' }
  | LoadRefusal
  | FaultRefusal;

/**
 * A co-facilitator's signature under the group note that the lead has signed. The session's Task is the pivot; when nobody's
 * signature is awaited any more it opens, and the group record is written.
 */
export async function signGroupRecord(
  deps: Deps,
  file: SessionFile,
  by: PractitionerId,
): Promise<Result<SessionFile, GroupSignRefusal>> {
  const { sessionTask, groupNote } = file;
  if (!sessionTask || !groupNote?.locked) return refused({ code: 'not-signed-yet' });
  if (!sessionTask.requiredSigners.includes(by)) return refused({ code: 'not-a-signer' });
  if (file.signatures.some((one) => one.by === by)) return refused({ code: 'already-signed' });
  const signing = signingToFhir({
    groupNote: link('QuestionnaireResponse', groupNote.version.id),
    by,
    at: deps.clock.now(),
    role: 'co-author',
    overrides: [],
  });
  const task = { ...withSessionTaskState(sessionTask.resource, after(file, by)), id: sessionTask.id };
  const writes: readonly Write[] = [
    { method: 'PUT', resource: task, ifMatch: sessionTask.versionId },
    { method: 'POST', resource: signing },
  ];
  const written = await persist(deps.clock, () => deps.gateway.transact(writes));
  if (!written.ok && written.fault.kind !== 'conflict')
    return refused({ code: 'fault', fault: written.fault });
  const now = await loadSession(deps, file.session.id);
  if (!now.ok || written.ok) return now;
  return now.value.signatures.some((one) => one.by === by) ? now : refused({ code: 'conflict' });
}

/** Open once everybody has signed; else it waits for the next one. */
function after({ sessionTask, signatures }: SessionFile, by: PractitionerId): TaskState {
  const awaited = sessionTask?.requiredSigners.find(
    (one) => one !== by && !signatures.some((signature) => signature.by === one),
  );
  return awaited === undefined ? { status: 'open' } : { status: 'awaiting-signature', owner: awaited };
}
