import type { LocalDate } from '../../domain/ids.ts';
import { done, type Result } from '../../domain/result.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType } from '../found.ts';
import { gather } from '../gather.ts';
import * as ask from './queries.ts';
import { followUpsIn } from './read.ts';
import type { FollowUp } from './types.ts';

/**
 * What is to be done after absences: of a group, by one clinician, for one patient, or by everybody. Open ones by the day due; with `done`
 * those that are over after them. Two round trips.
 */
export async function followUps(
  deps: Deps,
  of: ask.FollowUpsOf,
  today: LocalDate,
  also: { readonly done?: boolean } = {},
): Promise<Result<readonly FollowUp[], FaultRefusal>> {
  const first = await gather(deps, { tasks: ask.followUpTasks(of, also.done ?? false) });
  if (!first.ok) return first;
  const tasks = followUpsIn([first.value.tasks], today);
  const ids = [...new Set(tasks.map((one) => one.groupId))];
  const second = await gather(deps, {
    groups: ids.length > 0 ? { search: 'Group', params: { _id: ids.join(',') } } : undefined,
  });
  if (!second.ok) return second;
  const groups = ofType([second.value.groups], 'Group');
  return done(
    tasks.map((task) => {
      const name = groups.find((one) => one.id === task.groupId)?.name;
      return { ...task, ...(name !== undefined && { groupName: name }) };
    }),
  );
}
