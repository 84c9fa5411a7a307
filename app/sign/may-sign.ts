import type { PatientId, PractitionerId } from '../../src/domain/ids.ts';
import type { SessionFile } from '../../src/workflow/session-file.ts';

/** The lead signs the members' notes. */
export function mayLead({ session }: SessionFile, me: PractitionerId): boolean {
  return session.facilitators.some(({ role, practitioner }) => role === 'lead' && practitioner.id === me);
}

/** Whether this person's signature under the group record is still awaited. */
export function owesGroupSignature({ sessionTask, signatures }: SessionFile, me: PractitionerId): boolean {
  if (sessionTask?.requiredSigners.includes(me) !== true) return false;
  return !signatures.some(({ by }) => by === me);
}

/** Notes that wait for this person as the member's primary clinician. */
export function awaitingMe(file: SessionFile, me: PractitionerId): readonly PatientId[] {
  return file.members
    .filter(({ task }) => task?.state.status === 'awaiting-signature' && task.state.owner === me)
    .map(({ patient }) => patient.id);
}
