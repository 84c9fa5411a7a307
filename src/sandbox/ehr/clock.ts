import type { Location } from '@medplum/fhirtypes';
import type { Chart } from './chart.ts';

const extensionUrl = 'http://hl7.org/fhir/StructureDefinition/timezone';

/** The IANA zone that a Location says it is in. */
export function zoneOf(location: Location | undefined): string | undefined {
  return location?.extension?.find(({ url }) => url === extensionUrl)?.valueCode;
}

/** The clinic's own zone: that of the place where its people work; this machine's where the record doesn't say. */
export async function clinicZone(chart: Chart): Promise<string> {
  const [roles, locations] = await Promise.all([
    chart.search('PractitionerRole', '_count=200'),
    chart.search('Location', '_count=200'),
  ]);
  const places = roles.flatMap((role) => role.location ?? []).map(({ reference }) => reference);
  const main = locations.find(({ id }) => places.includes(`Location/${id ?? ''}`)) ?? locations[0];
  return zoneOf(main) ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}
