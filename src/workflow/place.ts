import type { Location } from '@medplum/fhirtypes';
import { timeZone, type Instant, type TimeZone } from '../domain/ids.ts';
import type { Place } from '../domain/schedule/types.ts';
import { placeFromFhir } from '../fhir/place.ts';

/** Where a session takes place. Where the Location names no zone: the offset that the session's start is written with. */
export function placeOf(location: Location | undefined, start: Instant): Place {
  return placeFromFhir(location, zoneOf(start));
}

/** The offset that a moment is written with, as a zone. */
export function zoneOf(at: Instant): TimeZone {
  return timeZone(/[+-]\d\d:\d\d$/.exec(at)?.[0] ?? 'UTC');
}
