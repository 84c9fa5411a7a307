import type { Communication } from '@medplum/fhirtypes';
import type { LocalDate, PatientId, PractitionerId } from '../domain/ids.ts';
import { compact } from './build.ts';
import type { Link } from './links.ts';
import { referTo, toPatient, toPractitioner } from './links.ts';
import { PROFILE } from './systems.ts';
import { fhirText } from './text.ts';

/** That a clinician got in touch with one member, and what was said; to nobody else (rule 1). */
export interface Contact {
  readonly patientId: PatientId;
  readonly by: PractitionerId;
  readonly on: LocalDate;
  readonly words?: string | undefined;
  /** What asked for it. */
  readonly task: Link<'Task'>;
}

export function contactToFhir(contact: Contact): Communication {
  return compact<Communication>({
    resourceType: 'Communication',
    meta: { profile: [PROFILE.communication] },
    basedOn: [referTo(contact.task)],
    status: 'completed',
    subject: toPatient(contact.patientId),
    sent: contact.on,
    sender: toPractitioner(contact.by),
    recipient: [toPatient(contact.patientId)],
    payload: contact.words === undefined ? undefined : [{ contentString: fhirText(contact.words) }],
  });
}
