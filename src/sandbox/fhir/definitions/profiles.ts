import { getAllDataTypes, loadDataType } from '@medplum/core';
import type { StructureDefinition } from '@medplum/fhirtypes';

/**
 * Makes profiles known to Medplum's validator, each under its url as if it were a type of its own. Handing a
 * profile to the validator instead would have it parsed again for every resource, which costs eight times
 * what the validation does.
 * @throws when a profile has no snapshot.
 */
export function registerProfiles(profiles: readonly StructureDefinition[]): void {
  const known = getAllDataTypes();
  for (const profile of profiles) {
    loadDataType(profile);
    const before = { ...known };
    loadDataType({ ...profile, type: profile.url });
    // Loading it as a type also replaces R4's own backbone elements by the profile's: put those back.
    for (const [name, schema] of Object.entries(before)) if (name !== profile.url) known[name] = schema;
  }
}
