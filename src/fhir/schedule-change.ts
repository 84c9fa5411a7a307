import type { Appointment, Provenance } from '@medplum/fhirtypes';
import type { Instant, PractitionerId, SessionId } from '../domain/ids.ts';
import { concept } from './codes.ts';
import { link, toPractitioner } from './links.ts';
import { DATA_OPERATION, PROFILE, PROVENANCE_ROLE } from './systems.ts';

/** Who moved or cancelled sessions, when, and why. */
export interface ScheduleChange {
  readonly what: 'moved' | 'cancelled';
  readonly sessions: readonly SessionId[];
  /** In words; they stay with the sessions and reach no member's record. */
  readonly reason: string;
  readonly by: PractitionerId;
  readonly at: Instant;
}

const ACTIVITY = {
  moved: { system: DATA_OPERATION, code: 'UPDATE', display: 'revise' },
  cancelled: { system: DATA_OPERATION, code: 'CANCEL', display: 'cancel' },
} as const;

/** Targets the sessions alone, never a member's Appointment. */
export function scheduleChangeToFhir(change: ScheduleChange): Provenance {
  const author = { system: PROVENANCE_ROLE, code: 'author', display: 'Author' };
  return {
    resourceType: 'Provenance',
    meta: { profile: [PROFILE.scheduleChange] },
    target: change.sessions.map((one) => ({ reference: link('Appointment', one) })),
    recorded: change.at,
    activity: concept(ACTIVITY[change.what]),
    reason: [{ text: change.reason }],
    agent: [{ type: concept(author), who: toPractitioner(change.by) }],
  };
}

/** An appointment with the reason for its change below what stands there already, for roles that may write no Provenance. */
export function withReason(resource: Appointment, reason: string): Appointment {
  const comment = [resource.comment, reason].filter((one) => one !== undefined && one !== '').join('\n');
  return { ...resource, comment };
}
