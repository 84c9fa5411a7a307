import { ABSENCE_STATUSES, type AbsenceStatus, type HistoryCell } from './history.ts';

/**
 * A group's attendance both ways: a session is one event, and it is as many visits as members attended.
 */
export interface AttendanceCounts {
  /** Sessions held: somebody's attendance is known. */
  readonly sessions: number;
  /** Visits: attendees, summed over the sessions. */
  readonly visits: number;
  /** Minutes of all visits. */
  readonly minutes: number;
  readonly absences: Readonly<Record<AbsenceStatus, number>>;
  /** Seats whose attendance is not known yet. */
  readonly notYet: number;
  /** Visits of all that are known, 0 to 1. */
  readonly rate?: number;
  /** Visits per session held. */
  readonly average?: number;
}

export function attendanceCounts(cells: readonly HistoryCell[]): AttendanceCounts {
  const known = cells.filter((one) => one.status !== 'not-yet');
  const visits = known.filter((one) => one.status === 'attended');
  const sessions = new Set(known.map((one) => one.sessionId)).size;
  const absent = (status: AbsenceStatus): number => known.filter((one) => one.status === status).length;
  const [noShow, lateCancel, excused] = ABSENCE_STATUSES.map(absent);
  return {
    sessions,
    visits: visits.length,
    minutes: visits.reduce((sum, one) => sum + (one.minutes ?? 0), 0),
    absences: { 'no-show': noShow ?? 0, 'late-cancel': lateCancel ?? 0, excused: excused ?? 0 },
    notYet: cells.length - known.length,
    ...(known.length > 0 && { rate: visits.length / known.length }),
    ...(sessions > 0 && { average: visits.length / sessions }),
  };
}
