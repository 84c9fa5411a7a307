import { memberTaskFromFhir, withMemberTaskState } from '../fhir/member-task.ts';
import type { Deps } from './deps.ts';
import { persist } from './persist.ts';
import { decideRecord } from './write/decide.ts';
import { readMemberContext } from './write/read-member-context.ts';
import { recordWrites } from './write/member-writes.ts';
import { idOf, readOpenTask, type TaskToWrite } from './write/read-task.ts';
import { stopTask } from './write/stop.ts';
import type { WriteOutcome } from './write-outcome.ts';

const ROUNDS = 4;

/**
 * Writes one member's record: note, document, Encounter, charge and attendance, in one transaction whose pivot is the Task
 * (rules 2 and 3). Run it as often as you like and from anywhere: one run wins, the others change nothing, and after a
 * crash the same call finishes.
 */
export async function writeMemberNote(deps: Deps, which: TaskToWrite): Promise<WriteOutcome> {
  let mayBeOurs = false;
  for (let round = 0; round < ROUNDS; round++) {
    const open = await readOpenTask(deps, round === 0 ? which : idOf(which), memberTaskFromFhir);
    if (!open.ok) return named(open.refusal.outcome, mayBeOurs);
    const { resource, task } = open.value;
    const context = await readMemberContext(deps, task);
    if (!context.ok) {
      if (context.refusal.code === 'fault') return { status: 'fault', fault: context.refusal.fault };
      return stopTask(deps, resource, context.refusal.reason, withMemberTaskState);
    }
    const record = decideRecord(task, context.value);
    if (!record.ok) return stopTask(deps, resource, record.refusal.reason, withMemberTaskState);
    const writes = recordWrites(open.value, context.value, record.value, deps.clock.now());
    const written = await persist(deps.clock, () => deps.gateway.transact(writes));
    if (written.ok) return { status: 'written' };
    if (written.fault.kind === 'invalid') return stopTask(deps, resource, 'invalid', withMemberTaskState);
    if (written.fault.kind !== 'conflict') return { status: 'fault', fault: written.fault };
    mayBeOurs ||= written.doubtful;
  }
  return { status: 'waiting' };
}

/** A record that stands there after a try whose answer was lost counts as written by this call. */
function named(outcome: WriteOutcome, mayBeOurs: boolean): WriteOutcome {
  return outcome.status === 'already-written' && mayBeOurs ? { status: 'written' } : outcome;
}
