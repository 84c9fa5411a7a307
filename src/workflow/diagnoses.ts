import type { EpisodeOfCare } from '@medplum/fhirtypes';
import type { PatientId } from '../domain/ids.ts';
import type { Diagnosis } from '../fhir/condition.ts';
import { idIn } from '../fhir/links.ts';

/** The diagnoses that a membership treats; all active ones of the patient where it names none. */
export function diagnosesTreated(
  all: readonly Diagnosis[],
  patient: PatientId,
  episode: EpisodeOfCare | undefined,
): readonly Diagnosis[] {
  const named = (episode?.diagnosis ?? []).map((one) => idIn(one.condition, 'Condition'));
  const own = all.filter((one) => one.patientId === patient);
  const treated = own.filter((one) => named.includes(one.id));
  return treated.length > 0 ? treated : own.filter((one) => one.active);
}
