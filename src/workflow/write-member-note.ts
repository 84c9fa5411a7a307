import { groupId, type GroupId } from '../domain/ids.ts';
import { done, type Result } from '../domain/result.ts';
import { memberTaskFromFhir, withMemberTaskState, type MemberTask } from '../fhir/member-task.ts';
import type { Deps, FaultRefusal } from './deps.ts';
import { rosterRide } from './guard/roster-ride.ts';
import { persist, restBefore } from './persist.ts';
import { decideRecord, type DecidedRecord } from './write/decide.ts';
import { guardRecord } from './write/guard-record.ts';
import type { MemberContext, Stop } from './write/member-context.ts';
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
    await restBefore(deps.clock, round);
    const open = await readOpenTask(deps, round === 0 ? which : idOf(which), memberTaskFromFhir);
    if (!open.ok) return named(open.refusal.outcome, mayBeOurs);
    const { resource, task } = open.value;
    const decided = await readAndDecide(deps, task);
    if (!decided.ok) {
      if (decided.refusal.code === 'fault') return { status: 'fault', fault: decided.refusal.fault };
      const stopped = await stopTask(deps, resource, decided.refusal.reason, withMemberTaskState);
      if (stopped) return stopped;
      continue;
    }
    const { context, record } = decided.value;
    const writes = recordWrites(open.value, context, record, deps.clock.now());
    const written = await persist(deps.clock, () => deps.gateway.transact(writes));
    if (written.ok) return { status: 'written' };
    if (written.fault.kind === 'invalid') {
      const stopped = await stopTask(deps, resource, 'invalid', withMemberTaskState);
      if (stopped) return stopped;
    } else if (written.fault.kind !== 'conflict') return { status: 'fault', fault: written.fault };
    mayBeOurs ||= written.doubtful;
  }
  return { status: 'waiting' };
}

/** What the record will say, read by the guard once more with the group's roster. */
async function readAndDecide(
  deps: Deps,
  task: MemberTask,
): Promise<Result<{ context: MemberContext; record: DecidedRecord }, Stop | FaultRefusal>> {
  const ride = rosterRide(deps, groupOf(task), task.key.sessionId);
  const context = await readMemberContext(deps, task, ride).finally(() => ride.end());
  if (!context.ok) return context;
  const record = decideRecord(task, context.value);
  if (!record.ok) return record;
  const roster = await ride.roster();
  if (!roster.ok) return roster;
  const decided = { context: context.value, record: record.value };
  const guarded = await guardRecord(deps, { task, ...decided }, roster.value);
  return guarded.ok ? done(decided) : guarded;
}

function groupOf({ links }: MemberTask): GroupId {
  return groupId(links.group.slice('Group/'.length));
}

/** A record that stands there after a try whose answer was lost counts as written by this call. */
function named(outcome: WriteOutcome, mayBeOurs: boolean): WriteOutcome {
  return outcome.status === 'already-written' && mayBeOurs ? { status: 'written' } : outcome;
}
