import { localDate, type GroupId, type LocalDate, type SeriesId } from '../../domain/ids.ts';
import type { Result } from '../../domain/result.ts';
import { occurrences, type Occurrence, type RecurrenceRefusal } from '../../domain/schedule/occurrences.ts';
import type { Recurrence } from '../../domain/schedule/recurrence.ts';
import type { WallClock } from '../../domain/schedule/time.ts';
import type { PlaceOption } from '../../domain/schedule/types.ts';
import type { PickedFacilitator } from './types.ts';

/** Sessions that somebody wants to have on the schedule. */
export interface NewSessions {
  /** Made once per form (`seriesId(crypto.randomUUID())`) and the same on every try: it makes a retry find its own sessions. */
  readonly series: SeriesId;
  readonly groupId: GroupId;
  /** By the clock of the place. */
  readonly start: WallClock;
  readonly minutes: number;
  readonly place: PlaceOption;
  readonly facilitators: readonly PickedFacilitator[];
  readonly recurrence?: Recurrence;
  /** Each member's own Appointment now already, as portals and reminders need; otherwise when a session is opened. */
  readonly bookMembers?: boolean;
}

/** The meetings that a form describes, for its preview and for asking about conflicts. */
export function plannedSpans(
  request: Pick<NewSessions, 'start' | 'minutes' | 'place' | 'recurrence'>,
): Result<readonly Occurrence[], RecurrenceRefusal> {
  return occurrences(request.recurrence, request.start, request.minutes, request.place.timeZone);
}

/** Names a meeting within its series for good, also after it has been moved. */
export function occurrenceId(series: SeriesId, date: LocalDate): string {
  return `${series}/${date}`;
}

/** The day that a meeting of a series was first planned for, by its name. */
export function plannedDay(occurrence: string | undefined, series: SeriesId): LocalDate | undefined {
  const day = occurrence?.startsWith(`${series}/`) === true ? occurrence.slice(series.length + 1) : '';
  return /^\d{4}-\d\d-\d\d$/.test(day) ? localDate(day) : undefined;
}
