import type { Resource } from '@medplum/fhirtypes';
import { review } from '../../src/workflow/review.ts';
import type { SessionFile } from '../../src/workflow/session-file.ts';
import {
  chartWith,
  guardClinic,
  named,
  type GuardClinic,
  type Person,
  type Written,
} from './guard-clinic.ts';

/** Three members whose names are no English words. */
export const PEOPLE: readonly Person[] = [
  named('Thandiwe', 'Okonkwo'),
  named('Bartholomew', 'Kowalczyk'),
  { ...named('Ximena', 'Villalobos'), telecom: [{ system: 'phone', value: '303-555-0142' }] },
];

/** A charted session of these three, and its review. */
export async function reviewed(
  written: Written,
  change?: (all: readonly Resource[]) => readonly Resource[],
): Promise<{ clinic: GuardClinic; file: SessionFile; seen: ReturnType<typeof review> }> {
  const clinic = guardClinic(PEOPLE, change);
  const file = await chartWith(clinic, written);
  return { clinic, file, seen: review(file) };
}

/** The review of the n-th member. */
export const ofMember = (
  { clinic, seen }: { readonly clinic: GuardClinic; readonly seen: ReturnType<typeof review> },
  number: number,
) => {
  const found = seen.members.find((one) => one.patientId === clinic.members[number]);
  if (!found) throw new Error('That member is not there.');
  return found;
};
