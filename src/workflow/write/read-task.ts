import type { Task } from '@medplum/fhirtypes';
import { done, refused, type Result } from '../../domain/result.ts';
import type { Parsed } from '../../fhir/parsed.ts';
import type { TaskState } from '../../fhir/task-parts.ts';
import type { Stored } from '../../gateway/port.ts';
import type { Deps } from '../deps.ts';
import { persist } from '../persist.ts';
import type { WriteOutcome } from '../write-outcome.ts';

export interface OpenTask<T> {
  readonly resource: Stored<Task>;
  readonly task: T;
}

/** Why there is nothing to write. */
export interface NotOpen {
  readonly code: 'not-open';
  readonly outcome: WriteOutcome;
}

/** A Task as it stands now, when it is open; otherwise what is to be said of it. */
export async function readOpenTask<T extends { readonly state: TaskState }>(
  deps: Deps,
  id: string,
  parse: (resource: Task) => Parsed<T>,
): Promise<Result<OpenTask<T>, NotOpen>> {
  const read = await persist(deps.clock, () => deps.gateway.read('Task', id));
  if (!read.ok) return notOpen({ status: 'fault', fault: read.fault });
  const task = parse(read.value);
  if (!task.ok) return notOpen({ status: 'stopped', reason: task.refusal.reason });
  const { state } = task.value;
  switch (state.status) {
    case 'open':
      return done({ resource: read.value, task: task.value });
    case 'written':
      return notOpen({ status: 'already-written' });
    case 'awaiting-signature':
      return notOpen({ status: 'waiting' });
    case 'stopped':
      return notOpen({ status: 'stopped', reason: state.reason });
  }
}

function notOpen(outcome: WriteOutcome): Result<never, NotOpen> {
  return refused({ code: 'not-open', outcome });
}
