import type { HumanName, Practitioner as FhirPractitioner } from '@medplum/fhirtypes';
import { practitionerId } from '../domain/ids.ts';
import type { Practitioner } from '../domain/person.ts';
import { done } from '../domain/result.ts';
import { currentName, wordsOf } from './human-name.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';

/** A clinician with the credential under which they sign: of the qualifications, else of the name's suffix. */
export function practitionerFromFhir(from: FhirPractitioner): Parsed<Practitioner> {
  if (from.id === undefined) return unusable(from, 'It has no id.');
  const name = currentName(from.name);
  const words = wordsOf(name);
  if (words === '') return unusable(from, 'It has no name.');
  return done({ id: practitionerId(from.id), name: words, credential: credentialOf(from, name) });
}

function credentialOf(from: FhirPractitioner, name: HumanName | undefined): string {
  const held = (from.qualification ?? []).map((one) => {
    const coding = one.code.coding?.[0];
    return (one.code.text ?? coding?.code ?? coding?.display ?? '').trim();
  });
  const written = held.filter((one) => one !== '');
  return (written.length > 0 ? written : (name?.suffix ?? [])).join(', ');
}
