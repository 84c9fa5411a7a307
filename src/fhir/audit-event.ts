import type { AuditEvent } from '@medplum/fhirtypes';
import type { Instant, PatientId, PractitionerId } from '../domain/ids.ts';
import { coding } from './codes.ts';
import type { Link } from './links.ts';
import { referTo, toPatient, toPractitioner } from './links.ts';
import { AUDIT_ENTITY, AUDIT_ROLE, AUDIT_TYPE, PROFILE, RESTFUL } from './systems.ts';

/** That one member's note was written. One event per patient, as events stand in their compartments (rule 1). */
export interface NoteWritten {
  readonly patientId: PatientId;
  readonly composition: Link<'Composition'>;
  readonly signer: PractitionerId;
  readonly recorded: Instant;
}

export function auditEventToFhir(event: NoteWritten): AuditEvent {
  return {
    resourceType: 'AuditEvent',
    meta: { profile: [PROFILE.audit] },
    type: coding({ system: AUDIT_TYPE, code: 'rest', display: 'RESTful Operation' }),
    subtype: [coding({ system: RESTFUL, code: 'create', display: 'create' })],
    action: 'C',
    recorded: event.recorded,
    outcome: '0',
    agent: [{ who: toPractitioner(event.signer), requestor: true }],
    source: { observer: { type: 'Device', display: 'Groupwork' } },
    entity: [
      {
        what: toPatient(event.patientId),
        type: coding({ system: AUDIT_ENTITY, code: '1', display: 'Person' }),
        role: coding({ system: AUDIT_ROLE, code: '1', display: 'Patient' }),
      },
      {
        what: referTo(event.composition),
        type: coding({ system: AUDIT_ENTITY, code: '2', display: 'System Object' }),
        role: coding({ system: AUDIT_ROLE, code: '3', display: 'Report' }),
      },
    ],
  };
}
