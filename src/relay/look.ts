import type { Task } from '@medplum/fhirtypes';
import type { Bot, Deps } from '../../bots/table.ts';
import type { Answer, Found, Query, Stored } from '../gateway/port.ts';
import type { Patience } from './patience.ts';

/** Tasks in one look: what is behind them is found by the next one, however long the line is. */
const PAGE = 200;

/**
 * The Tasks that a bot can do now: the first page of its open ones, less those that are being patient, and those that what was
 * just `done` makes due. One request; all pages are read only where the whole first page has to wait, so that what stands
 * behind it gets its turn.
 */
export async function dueTasks(
  bot: Bot,
  done: readonly Stored<Task>[],
  { gateway }: Deps,
  patience: Patience,
): Promise<Answer<readonly Stored<Task>[]>> {
  const open = { ...bot.open, _count: PAGE };
  const awakened = bot.dueAfter?.(done);
  const queries: Query[] = [{ search: 'Task', params: open, firstPage: true }];
  if (awakened) queries.push({ search: 'Task', params: awakened });
  const found = await gateway.batch(queries);
  if (!found.ok) return found;
  const [first = NOTHING, after = NOTHING] = found.value;
  const ready = tasksIn(first).filter((task) => patience.isDue(task));
  const due = new Map([...tasksIn(after), ...ready].map((task) => [task.id, task]));
  if (due.size > 0 || first.matches.length === 0) return { ok: true, value: [...due.values()] };
  const all = await gateway.search('Task', open);
  if (!all.ok) return all;
  const behind = tasksIn(all.value).filter((task) => patience.isDue(task));
  return { ok: true, value: behind.slice(0, PAGE) };
}

const NOTHING: Found = { matches: [], included: [] };

function tasksIn(found: Found): readonly Stored<Task>[] {
  return found.matches.filter((one): one is Stored<Task> => one.resourceType === 'Task');
}
