import type { PractitionerId } from '../domain/ids.ts';
import { sessionTaskFromFhir, withSessionTaskState, type SessionTask } from '../fhir/session-task.ts';
import type { Deps } from './deps.ts';
import { persist } from './persist.ts';
import { idOf, readOpenTask, type TaskToWrite } from './write/read-task.ts';
import { readSessionContext, type SessionContext } from './write/session-context.ts';
import { sessionWrites } from './write/session-writes.ts';
import { stopTask } from './write/stop.ts';
import type { WriteOutcome } from './write-outcome.ts';

const ROUNDS = 4;

/**
 * Writes the group record and closes the session, once every member's record is written and every facilitator who has to has
 * signed; until then it waits. Safe to repeat and to run from several places at once, as `writeMemberNote` is.
 */
export async function writeGroupRecord(deps: Deps, which: TaskToWrite): Promise<WriteOutcome> {
  for (let round = 0; round < ROUNDS; round++) {
    const open = await readOpenTask(deps, round === 0 ? which : idOf(which), sessionTaskFromFhir);
    if (!open.ok) return open.refusal.outcome;
    const { resource, task } = open.value;
    const context = await readSessionContext(deps, task);
    if (!context.ok) {
      if (context.refusal.code === 'fault') return { status: 'fault', fault: context.refusal.fault };
      return stopTask(deps, resource, context.refusal.reason, withSessionTaskState);
    }
    if (!isDue(task, context.value)) return { status: 'waiting' };
    const writes = sessionWrites(open.value, context.value, deps.clock.now());
    const written = await persist(deps.clock, () => deps.gateway.transact(writes));
    if (written.ok) return { status: 'written' };
    if (written.fault.kind === 'invalid') return stopTask(deps, resource, 'invalid', withSessionTaskState);
    if (written.fault.kind !== 'conflict') return { status: 'fault', fault: written.fault };
  }
  return { status: 'waiting' };
}

/** Every member's record stands, and every signature is there. */
function isDue(task: SessionTask, { tasks, attendance, signings }: SessionContext): boolean {
  const written = tasks.filter((one) => one.state.status === 'written').length;
  const hasSigned = (id: PractitionerId) => signings.some((one) => one.by === id);
  return written === tasks.length && written >= attendance.length && task.requiredSigners.every(hasSigned);
}
