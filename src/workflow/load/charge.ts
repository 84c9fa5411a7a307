import type { PatientId } from '../../domain/ids.ts';
import { chargeFromFhir } from '../../fhir/charge.ts';
import { idIn } from '../../fhir/links.ts';
import type { Found } from '../../gateway/port.ts';
import { ofType, oldestUsable } from '../found.ts';
import { versionOf, type MemberFile } from '../session-file.ts';

/** One member's charge among those found. */
export function chargeIn(found: Found, patient: PatientId): MemberFile['charge'] {
  const own = ofType([found], 'ChargeItem').filter((one) => idIn(one.subject, 'Patient') === patient);
  const charge = oldestUsable(own, chargeFromFhir);
  if (!charge) return undefined;
  const { code, status } = charge.value;
  return { patientId: patient, code, status, version: versionOf(charge.resource) };
}
