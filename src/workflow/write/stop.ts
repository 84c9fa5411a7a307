import type { Task } from '@medplum/fhirtypes';
import type { TaskState, TaskStop } from '../../fhir/task-parts.ts';
import type { Stored } from '../../gateway/port.ts';
import type { Deps } from '../deps.ts';
import { persist } from '../persist.ts';
import type { WriteOutcome } from '../write-outcome.ts';

/** What the clinician is told. Names nobody, as it stands in one member's record. */
const WORDS: Readonly<Record<TaskStop, string>> = {
  'entry-changed':
    'The entry was changed after it was signed. Compare it with what was signed, then sign this note again.',
  'group-note-changed':
    'The group note was changed after it was signed. Compare it with what was signed, then sign again.',
  'not-atomic':
    'This server cannot write a record in one piece. Ask whoever runs it to switch transactions on.',
  invalid:
    'The server refused the record as invalid. Show this to whoever runs the server; nothing was written.',
  'guard-finding':
    'Words in this note may identify another group member. Change them, then sign this note again.',
  'not-found': 'Something that this note refers to is no longer on the server. Nothing was written.',
  other: 'Attendance and charge do not agree. Correct them, then try again.',
};

/**
 * Fails a Task with a reason that a person can act on, and tells the caller. One member's failure stops nobody else (rule 3).
 * `undefined` where the Task has moved on in the meantime: what was seen may have been another run's success half-way, so look
 * again.
 */
export async function stopTask(
  deps: Deps,
  resource: Stored<Task>,
  reason: TaskStop,
  stopped: (resource: Task, state: TaskState) => Task,
): Promise<WriteOutcome | undefined> {
  const failed = stopped(resource, { status: 'stopped', reason, words: WORDS[reason] });
  const saved = await persist(deps.clock, () =>
    deps.gateway.update({ ...failed, id: resource.id, meta: resource.meta }, resource.meta.versionId),
  );
  if (saved.ok) return { status: 'stopped', reason };
  return saved.fault.kind === 'conflict' ? undefined : { status: 'fault', fault: saved.fault };
}
