import type { SessionId } from '../domain/ids.ts';
import { done, type Result } from '../domain/result.ts';
import type { Unusable } from '../fhir/parsed.ts';
import type { Deps, FaultRefusal } from './deps.ts';
import { gather } from './gather.ts';
import { memberTasksIn, sessionTaskIn, unusableTasksIn } from './load/tasks.ts';
import * as ask from './queries.ts';
import type { MemberTask, SessionFile } from './session-file.ts';

/** How far the writing of a signed session has come. */
export interface Progress {
  readonly members: readonly MemberTask[];
  readonly written: number;
  readonly open: number;
  readonly awaiting: number;
  readonly stopped: number;
  /** Tasks that cannot be used, such as cancelled ones: nobody writes the records that they were for until it is signed again. */
  readonly unusable: readonly Unusable[];
  readonly sessionTask?: SessionFile['sessionTask'];
}

/** One small search, for asking every second. */
export async function signingProgress(deps: Deps, id: SessionId): Promise<Result<Progress, FaultRefusal>> {
  const found = await gather(deps, { tasks: ask.sessionTasks(id) });
  if (!found.ok) return found;
  const members = memberTasksIn(found.value.tasks);
  const count = (status: MemberTask['state']['status']) =>
    members.filter((one) => one.state.status === status).length;
  const sessionTask = sessionTaskIn(found.value.tasks);
  return done({
    members,
    written: count('written'),
    open: count('open'),
    awaiting: count('awaiting-signature'),
    stopped: count('stopped'),
    unusable: unusableTasksIn(found.value.tasks),
    ...(sessionTask && { sessionTask }),
  });
}
