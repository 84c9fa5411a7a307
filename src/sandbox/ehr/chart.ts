import type { Bundle, ExtractResource, ResourceType } from '@medplum/fhirtypes';

/** How the EHR's own pages read the record: its FHIR API, from inside. */
export type Chart = {
  read<T extends ResourceType>(type: T, id: string): Promise<ExtractResource<T> | undefined>;
  /** @param query a search string without "?", such as `status=booked&_count=50` */
  search<T extends ResourceType>(type: T, query: string): Promise<readonly ExtractResource<T>[]>;
};

/** Answers a request to the FHIR API without going over the network. */
export type InsideFetch = (request: Request) => Response | Promise<Response>;

/** @param fhirUrl the FHIR base */
export function createChart(fhirUrl: string, inside: InsideFetch): Chart {
  const get = async (path: string): Promise<unknown> => {
    const headers = { accept: 'application/fhir+json' };
    const response = await inside(new Request(`${fhirUrl}/${path}`, { headers }));
    if (response.status === 404 || response.status === 410) return undefined;
    if (!response.ok) throw new Error(`The EHR could not read its own record: ${response.status}`);
    return response.json();
  };
  return {
    read: async <T extends ResourceType>(type: T, id: string) =>
      (await get(`${type}/${encodeURIComponent(id)}`)) as ExtractResource<T> | undefined,
    search: async <T extends ResourceType>(type: T, query: string) => {
      const bundle = (await get(`${type}?${query}`)) as Bundle | undefined;
      const resources = (bundle?.entry ?? []).flatMap(({ resource }) => resource ?? []);
      return resources.filter((each): each is ExtractResource<T> => each.resourceType === type);
    },
  };
}
