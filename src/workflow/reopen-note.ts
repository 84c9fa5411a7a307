import type { PatientId } from '../domain/ids.ts';
import { refused, type Result } from '../domain/result.ts';
import { withoutLock } from '../fhir/draft.ts';
import { withMemberTaskCancelled } from '../fhir/member-task.ts';
import type { Deps, FaultRefusal } from './deps.ts';
import { loadSession, type LoadRefusal } from './load-session.ts';
import { persist } from './persist.ts';
import type { MemberFile, SessionFile } from './session-file.ts';
import { put } from './write/put.ts';

/** `not-stopped`: the record is written, or still being written. `conflict`: somebody else was there first; load again. */
export type ReopenRefusal = { readonly code: 'not-stopped' | 'conflict' } | LoadRefusal | FaultRefusal;

/** Whether a member's note was signed and could not be written, so that it may be edited and signed again. */
export function mayReopen({ task, entry }: MemberFile): boolean {
  return task?.state.status === 'stopped' && entry?.version.resource.status === 'in-progress';
}

/**
 * Takes back the signature of a note that could not be written: the Task is cancelled and kept as history, the entry is unlocked.
 * Nothing of the note stands in the member's record, so that rule 4 holds: what is locked for good is what has been written.
 * One transaction, whose pivot is the Task: a bot that takes it up at the same moment loses or wins.
 */
export async function reopenNote(
  deps: Deps,
  file: SessionFile,
  patientId: PatientId,
): Promise<Result<SessionFile, ReopenRefusal>> {
  const member = file.members.find((one) => one.patient.id === patientId);
  if (!member?.task || !member.entry || !mayReopen(member)) return refused({ code: 'not-stopped' });
  const { task, entry } = member;
  const writes = [
    put(task.version.resource, withMemberTaskCancelled(task.version.resource)),
    put(entry.version.resource, withoutLock(entry.version.resource)),
  ];
  const written = await persist(deps.clock, () => deps.gateway.transact(writes));
  if (!written.ok && written.fault.kind !== 'conflict')
    return refused({ code: 'fault', fault: written.fault });
  const now = await loadSession(deps, file.session.id);
  if (!now.ok || written.ok) return now;
  return isOpen(now.value, patientId) ? now : refused({ code: 'conflict' });
}

/** Reopened after all: by a try whose answer was lost, or by a colleague. */
function isOpen({ members }: SessionFile, patientId: PatientId): boolean {
  const member = members.find((one) => one.patient.id === patientId);
  return member?.entry?.locked === false && !member.task;
}
