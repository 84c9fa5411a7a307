import type { Patient, Resource } from '@medplum/fhirtypes';

/** Every string in a resource with the name of the element that it stands in. */
function strings(value: unknown, element = ''): { element: string; text: string }[] {
  if (typeof value === 'string') return [{ element, text: value }];
  if (Array.isArray(value)) return value.flatMap((one) => strings(one, element));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => strings(one, key));
}

/** Relative references in a resource, such as `Patient/p-7f3a`. */
export function referencesIn(resource: Resource): string[] {
  return strings(resource).flatMap(({ element, text }) => (element === 'reference' ? [text] : []));
}

/** The ids of all patients that a resource is about, refers to or mentions in an identifier. */
export function patientIdsIn(resource: Resource): string[] {
  const found = strings(resource).flatMap(({ text }) => text.match(/(?<=Patient\/|^|\/)p-[0-9a-z-]+/g) ?? []);
  return [...new Set(found)];
}

/** Ids of patients whose full name, in any script, stands in a resource that is neither theirs nor of staff. */
export function otherPatientsNamed(resource: Resource, patients: readonly Patient[]): string[] {
  if (resource.resourceType === 'Practitioner') return [];
  const subject = patientIdsIn(resource)[0];
  const text = strings(resource)
    .map((one) => one.text)
    .join('\n');
  return patients
    .filter((one) => one.id !== subject)
    .filter((one) =>
      one.name?.some((name) => name.family !== undefined && text.includes(name.text ?? '\n\n')),
    )
    .map((one) => one.id ?? '');
}
