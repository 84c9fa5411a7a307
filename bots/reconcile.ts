import type { MedplumClient } from '@medplum/core';
import pMap from 'p-map';
import type { Stored } from '../src/gateway/port.ts';
import { botDeps } from './medplum.ts';
import { BOTS, type Bot, type Deps, type WriteOutcome } from './table.ts';

/** As many as a run of some seconds gets done. */
const IN_ONE_RUN = 100;
const SIDE_BY_SIDE = 8;

/**
 * Medplum cron bot, every minute: runs every bot on the Tasks that are still open, as Medplum does not run a bot again that
 * threw (rule 7: the poll is the truth). Answers how they ended, such as `{"written":3}`.
 */
export async function handler(medplum: MedplumClient): Promise<string> {
  const deps = botDeps(medplum);
  const counts: Record<string, number> = {};
  for (const bot of BOTS) {
    const open = await deps.gateway.search('Task', bot.open);
    if (!open.ok) throw new Error(open.fault.advice);
    const tasks = turnOf(open.value.matches, deps.clock.now());
    const ended = await pMap(tasks, (task) => statusOf(bot, task.id, deps), { concurrency: SIDE_BY_SIDE });
    for (const status of ended) counts[status] = (counts[status] ?? 0) + 1;
  }
  return JSON.stringify(counts);
}

/** Of a long line the part whose turn it is this minute, so that Tasks that cannot be done yet do not hide those behind them. */
function turnOf(line: readonly Stored[], now: string): readonly Stored[] {
  if (line.length <= IN_ONE_RUN) return line;
  const from = (Math.floor(Date.parse(now) / 60_000) * IN_ONE_RUN) % line.length;
  return [...line.slice(from), ...line.slice(0, from)].slice(0, IN_ONE_RUN);
}

/** One Task that breaks its bot holds up no other one. */
async function statusOf(bot: Bot, id: string, deps: Deps): Promise<WriteOutcome['status'] | 'broke-off'> {
  try {
    return (await bot.run(deps, id)).status;
  } catch {
    return 'broke-off';
  }
}
