import type { Location } from '@medplum/fhirtypes';
import { timeZone, type Instant } from '../domain/ids.ts';
import type { Place } from '../domain/schedule/types.ts';
import { placeFromFhir } from '../fhir/place.ts';

/** Where a session takes place. Where the Location names no zone: the offset that the session's start is written with. */
export function placeOf(location: Location | undefined, start: Instant): Place {
  const offset = /[+-]\d\d:\d\d$/.exec(start)?.[0];
  return placeFromFhir(location, timeZone(offset ?? 'UTC'));
}
