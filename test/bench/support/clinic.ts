import type { Appointment, Resource } from '@medplum/fhirtypes';
import { loadDefinitions } from '../../../profiles/index.ts';
import { largeClinic, type LargeOptions, type LargeSession } from '../../../src/sandbox/clinic/index.ts';

export type ClinicSize = Pick<LargeOptions, 'sessions' | 'members' | 'sessionsPerGroup'>;

/** A clinic of any size with the definitions it needs, one facilitator to each session. */
export function clinicOf(size: ClinicSize): {
  readonly resources: readonly (Resource & { id: string })[];
  readonly sessions: readonly LargeSession[];
} {
  const clinic = largeClinic({ ...size, today: '2026-11-24', timeZone: 'America/Chicago' });
  const resources = [...loadDefinitions(), ...clinic.resources.map(ledByOne)].filter(hasId);
  return { resources, sessions: clinic.sessions };
}

/** One facilitator signs, so that a session is closed without a second person. */
function ledByOne(resource: Resource): Resource {
  if (resource.resourceType !== 'Appointment') return resource;
  return { ...resource, participant: resource.participant.filter((one) => !isCoFacilitator(one)) };
}

function isCoFacilitator({ type }: Appointment['participant'][number]): boolean {
  return (type ?? []).some((one) => one.coding?.some((coding) => coding.code === 'co-facilitator'));
}

function hasId<T extends Resource>(resource: T): resource is T & { id: string } {
  return resource.id !== undefined;
}
