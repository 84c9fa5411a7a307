import type { Instant, LocalDate, SessionId } from '../ids.ts';
import type { Span } from '../schedule/types.ts';
import { minutesLate, minutesLeftEarly, minutesPresent } from './minutes.ts';
import type { Attendance } from './types.ts';

export const ABSENCE_STATUSES = ['no-show', 'late-cancel', 'excused'] as const;
export type AbsenceStatus = (typeof ABSENCE_STATUSES)[number];

/** `not-yet`: the session is still to come, or its attendance is still to be taken. */
export type CellStatus = 'attended' | AbsenceStatus | 'not-yet';

/** One member in one session, as a picture of attendance over time shows it. */
export interface HistoryCell {
  readonly sessionId: SessionId;
  readonly start: Instant;
  /** The session's calendar day at its place. */
  readonly day: LocalDate;
  readonly status: CellStatus;
  /** Minutes of the session that this member was there for; of those who attended. */
  readonly minutes?: number;
  /** Minutes after the start at which they came; absent where they came in time. */
  readonly late?: number;
  /** Minutes before the end at which they left; absent where they stayed. */
  readonly leftEarly?: number;
  readonly walkIn: boolean;
}

export function isAbsent(status: CellStatus): status is AbsenceStatus {
  return status !== 'attended' && status !== 'not-yet';
}

/** A session as far as a history needs it. `span`: as it ran where that is known, else as scheduled. */
export interface HistorySession {
  readonly sessionId: SessionId;
  readonly start: Instant;
  readonly day: LocalDate;
  readonly span: Span;
}

/** What became of one member in one session. */
export function historyCell(session: HistorySession, attendance: Attendance, walkIn: boolean): HistoryCell {
  const { sessionId, start, day } = session;
  const cell = { sessionId, start, day, walkIn };
  if (attendance.status === 'unknown') return { ...cell, status: 'not-yet' };
  if (attendance.status !== 'attended') return { ...cell, status: attendance.status };
  const late = minutesLate(attendance, session.span);
  const leftEarly = minutesLeftEarly(attendance, session.span);
  return {
    ...cell,
    status: 'attended',
    minutes: minutesPresent(attendance, session.span),
    ...(late > 0 && { late }),
    ...(leftEarly > 0 && { leftEarly }),
  };
}

/** Oldest first; cells of the same moment by session, so that every list has one order. */
export function inOrder(cells: readonly HistoryCell[]): readonly HistoryCell[] {
  return cells.toSorted(
    (one, other) =>
      Date.parse(one.start) - Date.parse(other.start) || one.sessionId.localeCompare(other.sessionId),
  );
}
