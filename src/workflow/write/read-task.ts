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

/** A Task by its id, or as it was just found: one request less, and where it has moved on since, its version says so. */
export type TaskToWrite = string | Stored<Task>;

/** A Task as it stands now, when it is open; otherwise what is to be said of it. */
export async function readOpenTask<T extends { readonly state: TaskState }>(
  deps: Deps,
  named: TaskToWrite,
  parse: (resource: Task) => Parsed<T>,
): Promise<Result<OpenTask<T>, NotOpen>> {
  const read =
    typeof named === 'string'
      ? await persist(deps.clock, () => deps.gateway.read('Task', named))
      : done(named);
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

/** For the second look, after a conflict: then only the server knows. */
export function idOf(named: TaskToWrite): string {
  return typeof named === 'string' ? named : named.id;
}

function notOpen(outcome: WriteOutcome): Result<never, NotOpen> {
  return refused({ code: 'not-open', outcome });
}
