import type { Encounter } from '@medplum/fhirtypes';

/** The Encounter of a session that had been opened and is not held after all. */
export function withSessionEncounterCancelled(resource: Encounter): Encounter {
  return { ...resource, status: 'cancelled' };
}
