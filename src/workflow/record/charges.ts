import type { PatientId } from '../../domain/ids.ts';
import { chargeFromFhir } from '../../fhir/charge.ts';
import { dayFrom } from '../../fhir/time.ts';
import type { Found } from '../../gateway/port.ts';
import type { Meeting } from '../attendance-history/meetings.ts';
import { ofType } from '../found.ts';
import type { ChargeLine, ClientCharges } from './client-file.ts';
import { CHARGES_LISTED } from './queries.ts';

/** A client's charges by code and status, newest first. */
export function chargesIn(patient: PatientId, found: Found, meetings: readonly Meeting[]): ClientCharges {
  const all = ofType([found], 'ChargeItem').flatMap((resource): ChargeLine[] => {
    // attendance was taken back, or somebody was not expected after all: it never came to a charge
    if (resource.status === 'aborted') return [];
    const read = chargeFromFhir(resource);
    if (!read.ok || read.value.patientId !== patient) return [];
    const { sessionId, code, status } = read.value;
    const day =
      meetings.find((one) => one.sessionId === sessionId)?.day ??
      dayFrom(resource.occurrencePeriod?.start, 'first');
    return [{ sessionId, code, status, ...(day !== undefined && { day }) }];
  });
  const items = all.slice(0, CHARGES_LISTED);
  const count = (status: ChargeLine['status']) => items.filter((one) => one.status === status).length;
  return {
    items,
    counts: {
      planned: count('planned'),
      billable: count('billable'),
      'not-billable': count('not-billable'),
    },
    more: all.length > items.length,
  };
}
