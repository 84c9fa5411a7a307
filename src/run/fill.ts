import type { Resource } from '@medplum/fhirtypes';
import { loadDefinitions } from '../../profiles/index.ts';
import type { FhirGateway } from '../gateway/port.ts';
import { clinic, history, todaysSchedule, type ClinicOptions } from '../sandbox/clinic/index.ts';
import { createFhirApp, everything, type Store } from '../sandbox/fhir/index.ts';
import { replaySession } from './replay.ts';

/** The day on which the clinic is opened, and where it is. */
export type FillOptions = Required<ClinicOptions>;

type Identified = Resource & { id: string };

/** The made-up clinic and the definitions, into an empty store. Answers whether it was empty. */
export async function seedClinic(store: Store, day: FillOptions): Promise<boolean> {
  if (!store.empty) return false;
  await store.seed([...loadDefinitions(), ...clinic(day)].filter(hasId));
  return true;
}

/** The past sessions as they were charted, through the product itself. Those that are charted already are left alone. */
export async function replayHistory(gateway: FhirGateway, day: FillOptions): Promise<void> {
  for (const past of history(day)) await replaySession(gateway, past);
}

/** Today's appointments, for a clinic that was filled on an earlier day. What is there already is left as it is. */
export async function addToday(store: Store, day: FillOptions): Promise<void> {
  const server = createFhirApp({ store, basePath: '/fhir', access: () => Promise.resolve(everything) });
  for (const resource of todaysSchedule(day).filter(hasId)) {
    const url = `http://sandbox/fhir/Appointment/${resource.id}`;
    if ((await server.fetch(new Request(url))).ok) continue;
    const headers = { 'content-type': 'application/fhir+json' };
    const answer = await server.fetch(
      new Request(url, { method: 'PUT', headers, body: JSON.stringify(resource) }),
    );
    if (!answer.ok)
      throw new Error(`Today's schedule cannot be added to the clinic: status ${answer.status}.`);
  }
}

function hasId<T extends Resource>(resource: T): resource is T & Identified {
  return resource.id !== undefined;
}
