import type { Appointment, Location } from '@medplum/fhirtypes';
import type { TimeZone } from '../../domain/ids.ts';
import type { Patient, Practitioner } from '../../domain/person.ts';
import { NAMELESS, patientFromFhir } from '../../fhir/patient.ts';
import { placeFromFhir } from '../../fhir/place.ts';
import { practitionerFromFhir } from '../../fhir/practitioner.ts';
import { spanOf } from '../../fhir/session-appointment.ts';
import { placeIn } from '../../fhir/session-plan.ts';
import { kindOf, patientsIn, practitionersIn, visitStateOf, visitWords } from '../../fhir/visit.ts';
import type { Found, Stored } from '../../gateway/port.ts';
import { ofType, parsed } from '../found.ts';
import type { IndividualEntry, OtherEntry } from './types.ts';

interface Beside {
  readonly zone: TimeZone;
  readonly patients: readonly Patient[];
  readonly practitioners: readonly Practitioner[];
  readonly places: readonly Stored<Location>[];
}

/** Individual appointments, and whatever else is booked that is no session. */
export function visitEntries(
  found: Found,
  zone: TimeZone,
): { readonly entries: readonly (IndividualEntry | OtherEntry)[]; readonly unusable: number } {
  const beside: Beside = {
    zone,
    patients: parsed(ofType([found], 'Patient'), patientFromFhir).values,
    practitioners: parsed(ofType([found], 'Practitioner'), practitionerFromFhir).values,
    places: ofType([found], 'Location'),
  };
  const visits = ofType([found], 'Appointment').filter((one) => {
    const kind = kindOf(one);
    return (kind === 'individual' || kind === 'other') && one.status !== 'entered-in-error';
  });
  const entries = visits.flatMap((one) => entryOf(one, beside) ?? []);
  return { entries, unusable: visits.length - entries.length };
}

function entryOf(resource: Stored<Appointment>, beside: Beside): IndividualEntry | OtherEntry | undefined {
  const span = spanOf(resource);
  const state = visitStateOf(resource.status);
  if (!span || !state) return undefined;
  const placeId = placeIn(resource);
  const location = beside.places.find((one) => one.id === placeId);
  const place = placeFromFhir(location, beside.zone);
  const leaders = practitionersIn(resource);
  const common = {
    id: resource.id,
    start: span.start,
    end: span.end,
    timeZone: place.timeZone,
    virtual: place.virtual,
    state,
    practitioners: beside.practitioners.filter((one) => leaders.includes(one.id)),
    ...(location && { placeName: place.name }),
    ...(placeId !== undefined && { placeId }),
  };
  const [patientId, ...others] = patientsIn(resource);
  const kind = visitWords(resource);
  const what = patientId === undefined ? (kind ?? resource.description) : kind;
  const named = { ...common, ...(what !== undefined && { what }) };
  if (patientId === undefined) return { kind: 'other', ...named };
  const patient = beside.patients.find((one) => one.id === patientId);
  const patientName = patient?.shortName ?? NAMELESS;
  return { kind: 'individual', ...named, patientId, patientName, morePatients: others.length };
}
