import type { Code } from '../code.ts';
import type { PatientId } from '../ids.ts';

export const CPT = 'http://www.ama-assn.org/go/cpt';
export const HCPCS = 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets';
/** Charges that are no service and never reach a payer. */
export const LOCAL_CHARGE = 'https://groupwork.dev/fhir/CodeSystem/charge';

export const NO_SHOW: Code = { system: LOCAL_CHARGE, code: 'no-show', display: 'No-show fee' };
export const LATE_CANCEL: Code = {
  system: LOCAL_CHARGE,
  code: 'late-cancel',
  display: 'Late cancellation fee',
};
export const NO_FEE: Code = { system: LOCAL_CHARGE, code: 'no-fee', display: 'No fee' };

/** planned while attendance can change; billable or not-billable once the note is written. */
export type ChargeStatus = 'planned' | 'billable' | 'not-billable';

/** One charge per member and session; always one unit, whatever the head count (rule 6, C10). */
export interface Charge {
  readonly patientId: PatientId;
  readonly code: Code;
  readonly status: ChargeStatus;
}
