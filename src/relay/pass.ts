import type { Task } from '@medplum/fhirtypes';
import pMap from 'p-map';
import type { Bot, Deps, WriteOutcome } from '../../bots/table.ts';
import type { Stored } from '../gateway/port.ts';
import type { Log } from './log.ts';
import { dueTasks, lookAround } from './look.ts';
import type { Patience } from './patience.ts';

export interface PassOptions {
  readonly deps: Deps;
  readonly log: Log;
  readonly patience: Patience;
  /** How many Tasks are worked on side by side. */
  readonly concurrency: number;
}

/** What one look at the open Tasks led to. `trouble`: why the look itself failed. */
export interface PassReport {
  readonly written: number;
  readonly waiting: number;
  readonly stopped: number;
  readonly faults: number;
  readonly trouble?: string;
}

interface Done {
  readonly task: Stored<Task>;
  readonly status: WriteOutcome['status'];
}

/**
 * Looks for open Tasks of every bot and runs the bot on each. This poll is the truth; subscription deliveries only make it
 * happen sooner (rule 7). Any number of relays may do so at once: each Task's version lets one win. One pass takes a bounded number of
 * Tasks; as long as something was written, another one is worth making.
 */
export async function pass(options: PassOptions): Promise<PassReport> {
  const { deps, patience } = options;
  const all: Done[] = [];
  const seen = await lookAround(deps);
  if (!seen.ok) return reportOf(all, seen.fault.advice);
  for (const [bot, tasks] of seen.value) {
    const done = all.filter((one) => isRecord(one.status)).map((one) => one.task);
    const due = await dueTasks(bot, { seen: tasks, done }, deps, patience);
    if (!due.ok) return reportOf(all, due.fault.advice);
    all.push(...(await runAll(bot, due.value, options)));
  }
  return reportOf(all);
}

function reportOf(all: readonly Done[], trouble?: string): PassReport {
  const count = (status: WriteOutcome['status']) => all.filter((one) => one.status === status).length;
  return {
    written: count('written'),
    waiting: count('waiting'),
    stopped: count('stopped'),
    faults: count('fault'),
    ...(trouble !== undefined && { trouble }),
  };
}

function isRecord(status: WriteOutcome['status']): boolean {
  return status === 'written' || status === 'already-written';
}

function runAll(bot: Bot, tasks: readonly Stored<Task>[], options: PassOptions): Promise<Done[]> {
  const { concurrency } = options;
  return pMap(tasks, async (task) => ({ task, status: await runOne(bot, task, options) }), { concurrency });
}

async function runOne(bot: Bot, task: Stored<Task>, options: PassOptions): Promise<WriteOutcome['status']> {
  const { deps, log, patience } = options;
  const outcome = await outcomeOf(bot, task, deps);
  switch (outcome.status) {
    case 'written':
    case 'already-written':
      patience.forget(task);
      break;
    case 'waiting':
      patience.postpone(task);
      break;
    case 'stopped':
      log.warn(`${bot.name} stopped Task/${task.id}: ${outcome.reason}`);
      patience.postpone(task);
      break;
    case 'fault':
      log.warn(`${bot.name} will try Task/${task.id} again: ${outcome.fault.advice}`);
      patience.postpone(task);
      break;
  }
  return outcome.status;
}

/** A Task that breaks the bot holds up no other one. What was thrown may quote a record, so it is not told. */
async function outcomeOf(bot: Bot, task: Stored<Task>, deps: Deps): Promise<WriteOutcome> {
  try {
    return await bot.run(deps, task);
  } catch (thrown) {
    const name = thrown instanceof Error ? thrown.name : 'something';
    const advice = `it broke off (${name}). Please report this to the makers of Groupwork.`;
    return { status: 'fault', fault: { kind: 'failed', reached: 'maybe', advice } };
  }
}
