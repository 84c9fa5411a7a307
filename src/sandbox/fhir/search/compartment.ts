import { keyOf, type Stored } from '../store/version.ts';
import type { Filter } from './filter.ts';
import type { Scope } from './scope.ts';

/**
 * Is a resource in a patient's compartment, by the parameters that R4's CompartmentDefinition names for its
 * type? The patient's own record is.
 */
export function compartmentFilter({ tables, definitions }: Scope, patientId: string): Filter {
  const patient = `Patient/${patientId}`;
  return {
    test: (resource) =>
      keyOf(resource) === patient ||
      definitions.compartment(resource.resourceType).some((code) => {
        const parameter = definitions.parameter(resource.resourceType, code);
        return (
          parameter?.type === 'reference' && parameter.values(resource).some(({ key }) => key === patient)
        );
      }),
    candidates: () => new Set([patient, ...tables.referringTo(patient)]),
  };
}

/** All resources in a patient's compartment, the patient first. */
export function compartment(scope: Scope, patientId: string): Stored[] {
  const filter = compartmentFilter(scope, patientId);
  return [...scope.tables.resolve(filter.candidates?.() ?? [])].filter((resource) => filter.test(resource));
}

/**
 * The compartment and everything it refers to, however far, as HAPI's `$everything` answers: only at other
 * patients it stops. What a resource in here refers to is therefore seen by whoever may see this patient.
 */
export function everythingAbout(scope: Scope, patientId: string): Stored[] {
  const found = new Map(compartment(scope, patientId).map((resource) => [keyOf(resource), resource]));
  for (const key of [...found.keys()]) {
    if (key.startsWith('Patient/') && key !== `Patient/${patientId}`) found.delete(key);
  }
  // A Map is walked in insertion order, what is added on the way included.
  for (const resource of found.values()) {
    for (const target of scope.tables.resolve(scope.tables.referencesOf(resource))) {
      if (target.resourceType !== 'Patient') found.set(keyOf(target), found.get(keyOf(target)) ?? target);
    }
  }
  return [...found.values()];
}
