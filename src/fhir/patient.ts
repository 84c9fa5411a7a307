import type { Patient as FhirPatient } from '@medplum/fhirtypes';
import { patientId } from '../domain/ids.ts';
import type { Patient } from '../domain/person.ts';
import { done } from '../domain/result.ts';
import { compact } from './build.ts';
import { currentName, shortened, wordsOf } from './human-name.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { IDENTIFIER_TYPE } from './systems.ts';

/** Shown where a patient has no name on file: a member without a name is still a member. */
export const NAMELESS = 'Name not on file';

export function patientFromFhir(from: FhirPatient): Parsed<Patient> {
  if (from.id === undefined) return unusable(from, 'It has no id.');
  const name = currentName(from.name);
  const words = wordsOf(name);
  return done(
    compact<Patient>({
      id: patientId(from.id),
      name: words === '' ? NAMELESS : words,
      shortName: words === '' ? NAMELESS : shortened(name),
      birthDate: from.birthDate,
      recordNumber: recordNumber(from),
    }),
  );
}

function recordNumber(from: FhirPatient): string | undefined {
  const current = from.identifier?.filter((one) => one.use !== 'old');
  return current?.find((one) =>
    one.type?.coding?.some((coding) => coding.system === IDENTIFIER_TYPE && coding.code === 'MR'),
  )?.value;
}
