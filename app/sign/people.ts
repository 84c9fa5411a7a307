import type { PractitionerId } from '../../src/domain/ids.ts';
import type { SessionFile } from '../../src/workflow/session-file.ts';

/** A facilitator's name; undefined for a clinician who did not facilitate this session. */
export function nameOf({ session }: SessionFile, id: PractitionerId): string | undefined {
  return session.facilitators.find(({ practitioner }) => practitioner.id === id)?.practitioner.name;
}
