import type { Appointment } from '@medplum/fhirtypes';
import type { Session } from '../../domain/schedule/types.ts';
import { practitionerFromFhir } from '../../fhir/practitioner.ts';
import { sessionFromFhir, spanOf } from '../../fhir/session-appointment.ts';
import { spanFrom } from '../../fhir/time.ts';
import type { Found, Stored } from '../../gateway/port.ts';
import { ofType, parsed } from '../found.ts';
import { placeOf } from '../place.ts';

/** The session that an Appointment (found with its actors) and its Encounter tell of. */
export function sessionIn(
  found: Found,
  encounter: Found,
): { readonly resource: Stored<Appointment>; readonly value: Session } | undefined {
  const resource = ofType([found], 'Appointment')[0];
  const start = resource && spanOf(resource)?.start;
  if (!resource || start === undefined) return undefined;
  const period = spanFrom(ofType([encounter], 'Encounter')[0]?.period);
  const read = sessionFromFhir(resource, {
    practitioners: parsed(ofType([found], 'Practitioner'), practitionerFromFhir).values,
    place: placeOf(ofType([found], 'Location')[0], start),
    locked: true,
    ...(period.start !== undefined &&
      period.end !== undefined && { actual: { start: period.start, end: period.end } }),
  });
  return read.ok ? { resource, value: read.value } : undefined;
}
