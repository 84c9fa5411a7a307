import { useCallback } from 'react';
import { groupId } from '../../src/domain/ids.ts';
import type { LocalDate } from '../../src/domain/ids.ts';
import type { Result } from '../../src/domain/result.ts';
import { addDays } from '../../src/domain/schedule/time.ts';
import { groupAttendance } from '../../src/workflow/attendance-history/group-attendance.ts';
import type { GroupAttendanceRefusal } from '../../src/workflow/attendance-history/group-attendance.ts';
import type { GroupAttendance } from '../../src/workflow/attendance-history/types.ts';
import type { Deps } from '../../src/workflow/deps.ts';
import { followUps } from '../../src/workflow/follow-up/follow-ups.ts';
import type { FollowUp } from '../../src/workflow/follow-up/types.ts';
import { useDeps } from '../shell/use-deps.ts';
import { today } from '../ui/today.ts';
import { useAsked } from '../ui/use-asked.ts';
import type { Asked } from '../ui/use-asked.ts';

export const RANGES = ['3', '6', '12'] as const;
export type Months = (typeof RANGES)[number];

const DAYS: Readonly<Record<Months, number>> = { 3: 92, 6: 183, 12: 365 };

/** A group's attendance, with what is or was done after each absence. */
export interface History {
  readonly months: Months;
  readonly today: LocalDate;
  readonly group: GroupAttendance;
  readonly tasks: readonly FollowUp[];
}

export type HistoryAnswer = Result<History, GroupAttendanceRefusal>;

async function load(deps: Deps, text: string, months: Months): Promise<HistoryAnswer> {
  const id = groupId(text);
  const day = today();
  const [group, tasks] = await Promise.all([
    groupAttendance(deps, id, { from: addDays(day, -DAYS[months]), to: day }, day),
    followUps(deps, { groupId: id }, day, { done: true }),
  ]);
  if (!group.ok) return group;
  if (!tasks.ok) return tasks;
  return { ok: true, value: { months, today: day, group: group.value, tasks: tasks.value } };
}

export function useHistory(group: string, months: Months): Asked<HistoryAnswer> {
  const deps = useDeps();
  return useAsked(useCallback(() => load(deps, group, months), [deps, group, months]));
}
