import type { MedplumClient } from '@medplum/core';
import { botDeps } from './medplum.ts';
import { BOTS } from './table.ts';

/**
 * Medplum cron bot, every minute: runs every bot on the Tasks that are still open, as Medplum does not run a bot again that
 * threw (rule 7: the poll is the truth).
 */
export async function handler(medplum: MedplumClient): Promise<string> {
  const deps = botDeps(medplum);
  const counts: Record<string, number> = {};
  for (const bot of BOTS) {
    const open = await deps.gateway.search('Task', bot.open);
    if (!open.ok) throw new Error(open.fault.advice);
    for (const task of open.value.matches) {
      const { status } = await bot.run(deps, task.id);
      counts[status] = (counts[status] ?? 0) + 1;
    }
  }
  return JSON.stringify(counts);
}
