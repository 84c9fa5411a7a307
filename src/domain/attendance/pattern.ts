import { inOrder, isAbsent, type AbsenceStatus, type HistoryCell } from './history.ts';

/** Consecutive sessions of one kind. Sessions whose attendance is not known yet neither break nor lengthen it. */
export interface Streak {
  readonly of: 'attended' | 'absent';
  readonly length: number;
}

/** How one member has come to one group's sessions. */
export interface MemberPattern extends Readonly<Record<AbsenceStatus, number>> {
  /** Sessions whose attendance is known. */
  readonly sessions: number;
  readonly attended: number;
  readonly notYet: number;
  /** Minutes present, summed. */
  readonly minutes: number;
  /** Attended of those known, 0 to 1; absent where none is known. An excused absence counts as a session missed. */
  readonly rate?: number;
  /** The one that lasts still. */
  readonly streak?: Streak;
  readonly longestAbsence: number;
}

/** The pattern over a member's sessions, in whatever order they come. */
export function memberPattern(cells: readonly HistoryCell[]): MemberPattern {
  const known = inOrder(cells).filter((one) => one.status !== 'not-yet');
  const count = (status: HistoryCell['status']): number =>
    known.filter((one) => one.status === status).length;
  const attended = count('attended');
  const streaks = streaksOf(known);
  const streak = streaks.at(-1);
  const absences = streaks.filter((one) => one.of === 'absent').map((one) => one.length);
  return {
    sessions: known.length,
    attended,
    'no-show': count('no-show'),
    'late-cancel': count('late-cancel'),
    excused: count('excused'),
    notYet: cells.length - known.length,
    minutes: known.reduce((sum, one) => sum + (one.minutes ?? 0), 0),
    longestAbsence: Math.max(0, ...absences),
    ...(known.length > 0 && { rate: attended / known.length }),
    ...(streak && { streak }),
  };
}

function streaksOf(known: readonly HistoryCell[]): readonly Streak[] {
  const streaks: Streak[] = [];
  for (const { status } of known) {
    const of = isAbsent(status) ? 'absent' : 'attended';
    const last = streaks.at(-1);
    if (last?.of === of) streaks[streaks.length - 1] = { of, length: last.length + 1 };
    else streaks.push({ of, length: 1 });
  }
  return streaks;
}
