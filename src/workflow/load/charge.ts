import type { PatientId } from '../../domain/ids.ts';
import { chargeFromFhir } from '../../fhir/charge.ts';
import { idIn } from '../../fhir/links.ts';
import type { Found } from '../../gateway/port.ts';
import { ofType, oldest } from '../found.ts';
import { versionOf, type MemberFile } from '../session-file.ts';

/** One member's charge among those found. */
export function chargeIn(found: Found, patient: PatientId): MemberFile['charge'] {
  const resource = oldest(
    ofType([found], 'ChargeItem').filter((one) => idIn(one.subject, 'Patient') === patient),
  );
  const read = resource && chargeFromFhir(resource);
  if (!resource || !read?.ok) return undefined;
  const { code, status } = read.value;
  return { patientId: patient, code, status, version: versionOf(resource) };
}
