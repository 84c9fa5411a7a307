import type { Patient as FhirPatient } from '@medplum/fhirtypes';
import type { Patient } from '../../src/domain/person.ts';
import { done, refused } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { patientFromFhir } from '../../src/fhir/patient.ts';
import type { FhirGateway } from '../../src/gateway/port.ts';
import type { FaultRefusal } from '../../src/workflow/deps.ts';

const MOST = 12;

/** Clients of the clinic whose name begins with what was typed, for somebody who walked in. One round trip. */
export async function findPatients(
  gateway: FhirGateway,
  name: string,
): Promise<Result<readonly Patient[], FaultRefusal>> {
  const found = await gateway.search('Patient', { name, _count: MOST, _sort: 'family' });
  if (!found.ok) return refused({ code: 'fault', fault: found.fault });
  const patients = found.value.matches
    .filter((match): match is typeof match & FhirPatient => match.resourceType === 'Patient')
    .map(patientFromFhir);
  return done(patients.flatMap((read) => (read.ok ? [read.value] : [])).slice(0, MOST));
}
