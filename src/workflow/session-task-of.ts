import type { Task } from '@medplum/fhirtypes';
import { sessionIn } from '../fhir/identifiers.ts';
import { isSessionTask } from '../fhir/session-task.ts';
import type { Deps } from './deps.ts';
import { gather } from './gather.ts';
import { sessionTaskIn } from './load/tasks.ts';
import * as ask from './queries.ts';

/** The id of the open session Task that a Task belongs to, itself included. */
export async function sessionTaskOf(deps: Deps, task: Task): Promise<string | undefined> {
  if (isSessionTask(task)) return task.id;
  const session = sessionIn(task.groupIdentifier);
  if (session === undefined) return undefined;
  const found = await gather(deps, { tasks: ask.sessionTasks(session) });
  const own = found.ok ? sessionTaskIn(found.value.tasks) : undefined;
  return own?.state.status === 'open' ? own.id : undefined;
}
