import pMap from 'p-map';
import { BOTS, type Bot, type Deps, type WriteOutcome } from '../../bots/table.ts';
import type { Patience } from './patience.ts';
import type { Log } from './log.ts';

export interface PassOptions {
  readonly deps: Deps;
  readonly log: Log;
  readonly patience: Patience;
  /** How many Tasks are worked on side by side. */
  readonly concurrency: number;
}

/** What one look at the open Tasks led to. */
export interface PassReport {
  readonly written: number;
  readonly waiting: number;
  readonly stopped: number;
  readonly faults: number;
}

/**
 * Looks for open Tasks of every bot and runs the bot on each. This poll is the truth; subscription deliveries only make it
 * happen sooner (rule 7). Any number of relays may do so at once: each Task's version lets one win.
 */
export async function pass(options: PassOptions): Promise<PassReport> {
  const outcomes: WriteOutcome[] = [];
  for (const bot of BOTS) outcomes.push(...(await runOpenTasks(bot, options)));
  const count = (status: WriteOutcome['status']) => outcomes.filter((one) => one.status === status).length;
  return {
    written: count('written'),
    waiting: count('waiting'),
    stopped: count('stopped'),
    faults: count('fault'),
  };
}

async function runOpenTasks(bot: Bot, options: PassOptions): Promise<WriteOutcome[]> {
  const { deps, log, patience, concurrency } = options;
  const found = await deps.gateway.search('Task', bot.open);
  if (!found.ok) {
    log.warn(`cannot look for ${bot.name} tasks: ${found.fault.advice}`);
    return [{ status: 'fault', fault: found.fault }];
  }
  const due = found.value.matches.filter((task) => patience.isDue(task.id));
  return pMap(due, (task) => runOne(bot, task.id, options), { concurrency });
}

async function runOne(bot: Bot, taskId: string, { deps, log, patience }: PassOptions): Promise<WriteOutcome> {
  const outcome = await bot.run(deps, taskId);
  switch (outcome.status) {
    case 'written':
    case 'already-written':
    case 'waiting':
      patience.forget(taskId);
      break;
    case 'stopped':
      log.warn(`${bot.name} stopped Task/${taskId}: ${outcome.reason}`);
      patience.forget(taskId);
      break;
    case 'fault':
      log.warn(`${bot.name} will try Task/${taskId} again: ${outcome.fault.advice}`);
      patience.failed(taskId);
      break;
  }
  return outcome;
}
