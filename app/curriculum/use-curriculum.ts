import { useCallback } from 'react';
import { missedTopics } from '../../src/domain/attendance/curriculum.ts';
import type { Topic } from '../../src/domain/attendance/curriculum.ts';
import type { HistoryCell } from '../../src/domain/attendance/history.ts';
import { groupId } from '../../src/domain/ids.ts';
import type { LocalDate } from '../../src/domain/ids.ts';
import type { Result } from '../../src/domain/result.ts';
import { addDays } from '../../src/domain/schedule/time.ts';
import { groupAttendance } from '../../src/workflow/attendance-history/group-attendance.ts';
import type { GroupAttendanceRefusal } from '../../src/workflow/attendance-history/group-attendance.ts';
import type { MemberRow } from '../../src/workflow/attendance-history/types.ts';
import type { Deps } from '../../src/workflow/deps.ts';
import { curriculumOf } from '../../src/workflow/follow-up/curriculum.ts';
import { followUps } from '../../src/workflow/follow-up/follow-ups.ts';
import type { FollowUp, GroupCurriculum } from '../../src/workflow/follow-up/types.ts';
import { useDeps } from '../shell/use-deps.ts';
import { today } from '../ui/today.ts';
import { useAsked } from '../ui/use-asked.ts';
import type { Asked } from '../ui/use-asked.ts';

/** A session that a member missed, and how it is made up. */
export interface Missed {
  readonly cell: Pick<HistoryCell, 'sessionId' | 'day'>;
  readonly topics: readonly Topic[];
  /** As charted in the shared part. */
  readonly words?: string;
  readonly caughtUp?: LocalDate;
  readonly makeUp?: FollowUp;
}

export interface MissedBy {
  readonly row: MemberRow;
  /** The newest first. */
  readonly missed: readonly Missed[];
  /** How many of them are neither made up nor caught up. */
  readonly open: number;
}

export interface CurriculumView {
  readonly today: LocalDate;
  readonly teaches: GroupCurriculum;
  readonly members: readonly MissedBy[];
}

export type CurriculumAnswer = Result<CurriculumView, GroupAttendanceRefusal>;

const DAYS = 366;

async function load(deps: Deps, text: string): Promise<CurriculumAnswer> {
  const id = groupId(text);
  const day = today();
  const [teaches, attendance, tasks] = await Promise.all([
    curriculumOf(deps, id, day),
    groupAttendance(deps, id, { from: addDays(day, -DAYS), to: day }, day),
    followUps(deps, { groupId: id }, day, { done: true }),
  ]);
  if (!teaches.ok) return teaches;
  if (!attendance.ok) return attendance;
  if (!tasks.ok) return tasks;
  const makeUps = tasks.value.filter(({ kind }) => kind === 'make-up-work');
  const members = attendance.value.members
    .map((row) => missedBy(row, teaches.value, makeUps))
    .filter(({ missed }) => missed.length > 0);
  return { ok: true, value: { today: day, teaches: teaches.value, members } };
}

function missedBy(row: MemberRow, teaches: GroupCurriculum, makeUps: readonly FollowUp[]): MissedBy {
  const known = teaches.curriculum?.topics ?? [];
  const missed = missedTopics([...row.cells.values()], teaches.sessions).map((one): Missed => {
    const words = teaches.sessions.find((other) => other.sessionId === one.sessionId)?.words;
    const own = makeUps.filter(
      (task) => task.patientId === row.patient.id && task.sessionId === one.sessionId,
    );
    const makeUp = own.find(({ state }) => state !== 'dropped');
    return {
      cell: one,
      topics: one.topics.flatMap((id) => known.find((topic) => topic.id === id) ?? []),
      ...(words !== undefined && { words }),
      ...(one.caughtUp !== undefined && { caughtUp: one.caughtUp }),
      ...(makeUp && { makeUp }),
    };
  });
  return { row, missed: missed.toReversed(), open: missed.filter(isOpen).length };
}

function isOpen({ caughtUp, makeUp }: Missed): boolean {
  return caughtUp === undefined && makeUp?.state !== 'done';
}

export function useCurriculum(group: string): Asked<CurriculumAnswer> {
  const deps = useDeps();
  return useAsked(useCallback(() => load(deps, group), [deps, group]));
}
