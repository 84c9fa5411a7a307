import type { Task } from '@medplum/fhirtypes';
import { BOTS, type Bot, type Deps } from '../../bots/table.ts';
import type { Answer, Found, Query, Stored } from '../gateway/port.ts';
import type { Patience } from './patience.ts';

type Tasks = readonly Stored<Task>[];

/** Tasks in one look: what is behind them is found by the next one, however long the line is. */
const PAGE = 200;

/** The first open Tasks of every bot, those included that are being patient. One request. */
export async function lookAround({ gateway }: Deps): Promise<Answer<ReadonlyMap<Bot, Tasks>>> {
  const found = await gateway.batch(
    BOTS.map((bot): Query => ({ search: 'Task', params: firstOf(bot), firstPage: true })),
  );
  if (!found.ok) return found;
  return { ok: true, value: new Map(BOTS.map((bot, index) => [bot, tasksIn(found.value[index])])) };
}

/**
 * The Tasks that a bot can do now: of those `seen`, the ones that are due and the ones that what was just `done` makes due. Further
 * pages are read only where everything seen has to wait, so that what stands behind it gets its turn.
 */
export async function dueTasks(
  bot: Bot,
  { seen, done }: { readonly seen: Tasks; readonly done: Tasks },
  { gateway }: Deps,
  patience: Patience,
): Promise<Answer<Tasks>> {
  const due = seen.filter((task) => patience.isDue(task) || (bot.isAwakenedBy?.(task, done) ?? false));
  const elsewhere = bot.awakenedBy?.(done, seen);
  const awakened = elsewhere && (await gateway.search('Task', elsewhere));
  if (awakened && !awakened.ok) return awakened;
  const all = [...due, ...tasksIn(awakened?.value)];
  if (all.length > 0 || seen.length === 0) return { ok: true, value: all };
  return behind(bot, gateway, patience);
}

/** The first Tasks that do not have to wait, however far back they stand. */
async function behind(bot: Bot, gateway: Deps['gateway'], patience: Patience): Promise<Answer<Tasks>> {
  let page = await gateway.page('Task', { params: firstOf(bot) });
  while (page.ok) {
    const ready = tasksIn(page.value).filter((task) => patience.isDue(task));
    const { next } = page.value;
    if (ready.length > 0 || next === undefined) return { ok: true, value: ready };
    page = await gateway.page('Task', { next });
  }
  return page;
}

function firstOf(bot: Bot) {
  return { ...bot.open, _count: PAGE };
}

function tasksIn(found: Pick<Found, 'matches'> | undefined): Tasks {
  return (found?.matches ?? []).filter((one): one is Stored<Task> => one.resourceType === 'Task');
}
