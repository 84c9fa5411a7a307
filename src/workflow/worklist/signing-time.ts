import type { Organization } from '@medplum/fhirtypes';
import {
  checkSigningTime,
  DEFAULT_SIGNING_TIME,
  type SigningTime,
} from '../../domain/record/signing-time.ts';
import { done, type Result } from '../../domain/result.ts';
import { signingTimeIn, withSigningTime } from '../../fhir/signing-time.ts';
import { readClinic, saveClinic, type ClinicRefusal, type SaveClinicRefusal } from '../clinic.ts';
import type { Deps } from '../deps.ts';
import type { Version } from '../session-file.ts';

/** Within what time the clinic wants its notes signed, and where that is kept. */
export interface ClinicSigningTime {
  readonly time: SigningTime;
  readonly clinic: Version<Organization>;
}

export async function clinicSigningTime(deps: Deps): Promise<Result<ClinicSigningTime, ClinicRefusal>> {
  const clinic = await readClinic(deps);
  if (!clinic.ok) return clinic;
  return done({ time: signingTimeIn(clinic.value.resource), clinic: clinic.value });
}

/** The same for a list, which is shown all the same where the clinic cannot be read (rule 7). */
export async function signingTimeFor(deps: Deps): Promise<SigningTime> {
  const read = await clinicSigningTime(deps);
  return read.ok ? read.value.time : DEFAULT_SIGNING_TIME;
}

export async function saveSigningTime(
  deps: Deps,
  { clinic }: ClinicSigningTime,
  time: SigningTime,
): Promise<Result<ClinicSigningTime, SaveClinicRefusal | { readonly code: 'bad-days' }>> {
  const checked = checkSigningTime(time);
  if (!checked.ok) return checked;
  const saved = await saveClinic(deps, clinic, (resource) => withSigningTime(resource, time));
  if (!saved.ok) return saved;
  return done({ time: signingTimeIn(saved.value.resource), clinic: saved.value });
}
