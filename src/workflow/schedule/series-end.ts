import type { Appointment, Location } from '@medplum/fhirtypes';
import type { Instant, LocalDate, LocationId, SeriesId } from '../../domain/ids.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import type { Pattern } from '../../domain/schedule/recurrence.ts';
import { seriesPattern, type SeriesDay } from '../../domain/schedule/series-pattern.ts';
import { localDateIn, minutesOf } from '../../domain/schedule/time.ts';
import type { Span } from '../../domain/schedule/types.ts';
import { spanOf } from '../../fhir/session-appointment.ts';
import { occurrenceIn, placeIn } from '../../fhir/session-plan.ts';
import type { Stored } from '../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType } from '../found.ts';
import { gather } from '../gather.ts';
import { placeOf } from '../place.ts';
import { plannedDay } from './plan.ts';
import * as ask from './queries.ts';

/** Where a series ends now, for whoever wants to go on with it. */
export interface SeriesEnd {
  readonly start: Instant;
  /** When and how long its sessions are, whatever one that was moved alone says. */
  readonly usual: Instant;
  readonly minutes: number;
  readonly placeId?: LocationId;
  /** How its sessions have repeated so far. */
  readonly pattern: Pattern;
  /** The last day of that pattern: what is added comes after it. */
  readonly lastDay: LocalDate;
  /** Later days that the series had sessions on, which were cancelled: they stay so. */
  readonly leftOut: readonly LocalDate[];
}

export type SeriesEndRefusal = { readonly code: 'no-such-session' } | FaultRefusal;

interface Meeting {
  readonly span: Span;
  readonly placeId: LocationId | undefined;
  readonly days: SeriesDay;
}

/** Where a series ends, by its last session that is not cancelled, and how it goes on. One round trip. */
export async function seriesEnd(deps: Deps, series: SeriesId): Promise<Result<SeriesEnd, SeriesEndRefusal>> {
  const found = await gather(deps, { series: ask.seriesWithPlaces(series) });
  if (!found.ok) return found;
  const places = ofType([found.value.series], 'Location');
  const all = ofType([found.value.series], 'Appointment').flatMap((one) => meetingFrom(one, series, places));
  const held = all
    .filter(({ days }) => days.held)
    .sort((one, other) => Date.parse(one.span.start) - Date.parse(other.span.start));
  const last = held.at(-1);
  const ends = seriesPattern(all.map(({ days }) => days));
  if (!last || !ends) return refused({ code: 'no-such-session' });
  const usual = held.findLast(({ days }) => days.now === ends.last) ?? last;
  const cancelled = all.filter(({ days }) => !days.held && days.planned > ends.last);
  return done({
    start: last.span.start,
    usual: usual.span.start,
    minutes: minutesOf(usual.span),
    pattern: ends.pattern,
    lastDay: ends.last,
    leftOut: cancelled.map(({ days }) => days.planned),
    ...(usual.placeId !== undefined && { placeId: usual.placeId }),
  });
}

function meetingFrom(
  resource: Stored<Appointment>,
  series: SeriesId,
  places: readonly Stored<Location>[],
): readonly Meeting[] {
  const span = spanOf(resource);
  if (!span || resource.status === 'entered-in-error') return [];
  const placeId = placeIn(resource);
  const { timeZone } = placeOf(
    places.find(({ id }) => id === placeId),
    span.start,
  );
  const now = localDateIn(span.start, timeZone);
  const planned = plannedDay(occurrenceIn(resource), series) ?? now;
  return [{ span, placeId, days: { planned, now, held: resource.status !== 'cancelled' } }];
}
