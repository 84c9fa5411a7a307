import type { Reference, ResourceType } from '@medplum/fhirtypes';
import type { LocationId, PatientId, PractitionerId } from '../domain/ids.ts';
import { locationId, patientId, practitionerId } from '../domain/ids.ts';
import type { Urn } from './urn.ts';

/**
 * What a reference says: a stored resource of one type, or one that the same transaction creates. A
 * `Link<'Encounter'>` where a `Link<'Appointment'>` belongs does not compile.
 */
export type Link<K extends ResourceType = ResourceType> = `${K}/${string}` | Urn;

export function link<K extends ResourceType>(type: K, id: string): `${K}/${string}` {
  return `${type}/${id}`;
}

export function referTo(to: Link): { reference: string } {
  return { reference: to };
}

export const toPatient = (id: PatientId) => ({ reference: link('Patient', id) });
export const toPractitioner = (id: PractitionerId) => ({ reference: link('Practitioner', id) });

const ID = '[A-Za-z0-9.-]{1,64}';
const REFERENCE = new RegExp(`(?:^|/)([A-Z][A-Za-z]+)/(${ID})(?:/_history/${ID})?$`);

/**
 * The id that a reference names, when it names a resource of `type`: relative (`Patient/x`), absolute
 * (`https://ehr/fhir/Patient/x`) and versioned (`Patient/x/_history/2`) references alike.
 */
export function idIn(from: Reference | undefined, type: ResourceType): string | undefined {
  const match = REFERENCE.exec(from?.reference ?? '');
  return match?.[1] === type ? match[2] : undefined;
}

/** The first reference of a list that names a resource of `type`. */
export function firstIdIn(from: readonly Reference[] | undefined, type: ResourceType): string | undefined {
  for (const one of from ?? []) {
    const id = idIn(one, type);
    if (id !== undefined) return id;
  }
  return undefined;
}

export function patientIn(from: Reference | undefined): PatientId | undefined {
  const id = idIn(from, 'Patient');
  return id === undefined ? undefined : patientId(id);
}

export function practitionerIn(from: Reference | undefined): PractitionerId | undefined {
  const id = idIn(from, 'Practitioner');
  return id === undefined ? undefined : practitionerId(id);
}

export function locationIn(from: Reference | undefined): LocationId | undefined {
  const id = idIn(from, 'Location');
  return id === undefined ? undefined : locationId(id);
}

/** The link that a reference holds, as it stands. */
export function linkIn<K extends ResourceType>(
  from: Reference | undefined,
  type: K,
): `${K}/${string}` | undefined {
  const id = idIn(from, type);
  return id === undefined ? undefined : link(type, id);
}
