import type { LocalDate, SessionId } from '../ids.ts';
import { isAbsent, type AbsenceStatus, type HistoryCell } from './history.ts';

/** One unit of a group's curriculum. `id` is unique in its curriculum and stays when the title is edited. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  /** Handouts and readings by which it can be made up. */
  readonly materials: readonly string[];
}

/** What a group's sessions teach, in order. About no patient. */
export interface Curriculum {
  readonly title: string;
  readonly topics: readonly Topic[];
}

/** What one session taught. */
export interface Taught {
  readonly sessionId: SessionId;
  readonly day: LocalDate;
  /** Ids of topics. */
  readonly topics: readonly string[];
}

/** A session that a member missed, with what it taught. */
export interface MissedTopics {
  readonly sessionId: SessionId;
  readonly day: LocalDate;
  readonly status: AbsenceStatus;
  readonly topics: readonly string[];
  /** All its topics were taught in other sessions that this member attended; the day of the last of those. */
  readonly caughtUp?: LocalDate;
}

/** What a member missed, oldest first. Cells of other sessions and of ones still to come do not count. */
export function missedTopics(
  cells: readonly HistoryCell[],
  taught: readonly Taught[],
): readonly MissedTopics[] {
  const attended = new Set(cells.filter((one) => one.status === 'attended').map((one) => one.sessionId));
  const seen = taught.filter((one) => attended.has(one.sessionId));
  return cells
    .flatMap((cell) => {
      if (!isAbsent(cell.status)) return [];
      const topics = taught.find((one) => one.sessionId === cell.sessionId)?.topics ?? [];
      const caughtUp = caughtUpOn(topics, seen);
      const { sessionId, day, status } = cell;
      return [{ sessionId, day, status, topics, ...(caughtUp !== undefined && { caughtUp }) }];
    })
    .sort((one, other) => one.day.localeCompare(other.day));
}

function caughtUpOn(topics: readonly string[], seen: readonly Taught[]): LocalDate | undefined {
  const days = topics.map((topic) =>
    seen
      .filter((one) => one.topics.includes(topic))
      .map((one) => one.day)
      .sort()
      .at(0),
  );
  if (days.length === 0 || days.some((one) => one === undefined)) return undefined;
  return days
    .filter((one) => one !== undefined)
    .sort()
    .at(-1);
}
