import type { PractitionerId } from '../domain/ids.ts';
import { sessionTaskFromFhir, withSessionTaskState, type SessionTask } from '../fhir/session-task.ts';
import type { Deps } from './deps.ts';
import { persist, restBefore } from './persist.ts';
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
    await restBefore(deps.clock, round);
    const open = await readOpenTask(deps, round === 0 ? which : idOf(which), sessionTaskFromFhir);
    if (!open.ok) return open.refusal.outcome;
    const { resource, task } = open.value;
    const context = await readSessionContext(deps, task);
    if (!context.ok) {
      if (context.refusal.code === 'fault') return { status: 'fault', fault: context.refusal.fault };
      const stopped = await stopTask(deps, resource, context.refusal.reason, withSessionTaskState);
      if (stopped) return stopped;
      continue;
    }
    if (!isDue(task, context.value)) return { status: 'waiting' };
    const writes = sessionWrites(open.value, context.value, deps.clock.now());
    const written = await persist(deps.clock, () => deps.gateway.transact(writes));
    if (written.ok) return { status: 'written' };
    if (written.fault.kind === 'invalid') {
      const stopped = await stopTask(deps, resource, 'invalid', withSessionTaskState);
      if (stopped) return stopped;
    } else if (written.fault.kind !== 'conflict') return { status: 'fault', fault: written.fault };
  }
  return { status: 'waiting' };
}

/** The record of every member who was charted stands, and every signature is there. */
function isDue(task: SessionTask, { tasks, awaited, signings }: SessionContext): boolean {
  const written = new Set(tasks.filter((one) => one.state.status === 'written').map((one) => one.patientId));
  const hasSigned = (id: PractitionerId) => signings.some((one) => one.by === id);
  return awaited.every((one) => written.has(one)) && task.requiredSigners.every(hasSigned);
}
