import type { Instant, LocalDate, LocationId, SeriesId } from '../../domain/ids.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { localDateIn, minutesOf } from '../../domain/schedule/time.ts';
import { spanOf } from '../../fhir/session-appointment.ts';
import { placeIn } from '../../fhir/session-plan.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType } from '../found.ts';
import { gather } from '../gather.ts';
import { placeOf } from '../place.ts';
import * as ask from './queries.ts';

/** Where a series ends now, for whoever wants to go on with it. */
export interface SeriesEnd {
  readonly start: Instant;
  /** At its place. */
  readonly day: LocalDate;
  readonly minutes: number;
  readonly placeId?: LocationId;
  /** Weeks between its last two sessions; 1 where it has only one left, or they stand in no whole weeks. */
  readonly everyWeeks: number;
}

export type SeriesEndRefusal = { readonly code: 'no-such-session' } | FaultRefusal;

const DAY_MS = 86_400_000;

/** The last session of a series that is not cancelled, from a moment on. One round trip. */
export async function seriesEnd(
  deps: Deps,
  series: SeriesId,
  from: Instant,
): Promise<Result<SeriesEnd, SeriesEndRefusal>> {
  const found = await gather(deps, { series: ask.sessionsOfSeries(series, from) });
  if (!found.ok) return found;
  const places = ofType([found.value.series], 'Location');
  const sessions = ofType([found.value.series], 'Appointment')
    .filter(({ status }) => status !== 'cancelled' && status !== 'entered-in-error')
    .flatMap((resource) => {
      const span = spanOf(resource);
      if (!span) return [];
      const placeId = placeIn(resource);
      const { timeZone } = placeOf(
        places.find(({ id }) => id === placeId),
        span.start,
      );
      return [{ span, placeId, day: localDateIn(span.start, timeZone) }];
    })
    .sort((one, other) => Date.parse(one.span.start) - Date.parse(other.span.start));
  const [before, last] = [sessions.at(-2), sessions.at(-1)];
  if (!last) return refused({ code: 'no-such-session' });
  return done({
    start: last.span.start,
    day: last.day,
    minutes: minutesOf(last.span),
    everyWeeks: before ? weeksBetween(before.day, last.day) : 1,
    ...(last.placeId !== undefined && { placeId: last.placeId }),
  });
}

function weeksBetween(one: LocalDate, other: LocalDate): number {
  const weeks = (Date.parse(other) - Date.parse(one)) / DAY_MS / 7;
  return Number.isInteger(weeks) && weeks >= 1 ? weeks : 1;
}
