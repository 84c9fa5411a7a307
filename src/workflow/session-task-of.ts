import type { Task } from '@medplum/fhirtypes';
import { sessionIn } from '../fhir/identifiers.ts';
import { isSessionTask } from '../fhir/session-task.ts';
import type { SearchParams } from '../gateway/port.ts';
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

/** Whether a session's Task is of the same session as one of these members' Tasks. */
export function isOfOneOf(sessionTask: Task, members: readonly Task[]): boolean {
  const session = sessionIn(sessionTask.groupIdentifier);
  return members.some((one) => sessionIn(one.groupIdentifier) === session);
}

/** Where to look for the session Tasks that may be due now that these members' Tasks are completed, less those `seen`. */
export function sessionTasksAfter(written: readonly Task[], seen: readonly Task[]): SearchParams | undefined {
  const known = new Set(seen.map((task) => sessionIn(task.groupIdentifier)));
  const sessions = new Set(written.flatMap((task) => sessionIn(task.groupIdentifier) ?? []));
  const missing = [...sessions].filter((session) => !known.has(session));
  return missing.length > 0 ? ask.openGroupRecordTasksOf(missing) : undefined;
}
