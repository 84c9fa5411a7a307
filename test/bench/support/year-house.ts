import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Resource } from '@medplum/fhirtypes';
import { loadDefinitions, loadExtensions, loadProfiles } from '../../../profiles/index.ts';
import { systemClock } from '../../../src/run/clock.ts';
import { startHouse } from '../../../src/run/house.ts';
import { clinic, largeClinic } from '../../../src/sandbox/clinic/index.ts';
import { createFhirApp, everything, openStore } from '../../../src/sandbox/fhir/index.ts';
import { chart } from './charting.ts';
import { inProcessGateway } from './in-process.ts';

const WEEKS = 52;
const BASE = 'http://127.0.0.1/fhir';

export interface YearHouse {
  readonly url: string;
  readonly members: number;
  close(): Promise<void>;
}

type Identified = Resource & { id: string };

function once(resources: readonly Resource[]): readonly Identified[] {
  const byId = new Map<string, Identified>();
  for (const resource of resources)
    if (resource.id !== undefined)
      byId.set(`${resource.resourceType}/${resource.id}`, { ...resource, id: resource.id });
  return [...byId.values()];
}

/** The sandbox with a group of thirty that has met every week for a year, all charted but today's session. */
export async function startYearHouse(appDir: string, members: number): Promise<YearHouse> {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'groupwork-year-'));
  const dir = path.join(dataDir, 'fhir');
  const store = await openStore({ dir, profiles: [...loadProfiles(), ...loadExtensions()] });
  const large = largeClinic({ sessions: WEEKS, sessionsPerGroup: WEEKS, members, today, timeZone });
  await store.seed(once([...loadDefinitions(), ...clinic({ today, timeZone }), ...large.resources]));
  const inside = createFhirApp({ store, basePath: '/fhir', access: () => everything });
  const deps = { gateway: inProcessGateway(inside.fetch, BASE), clock: systemClock };
  for (const session of large.sessions.slice(0, -1)) await chart(deps, session);
  await store.close();
  const log = { info: () => undefined, warn: () => undefined };
  const house = await startHouse({ port: 0, appDir, dataDir, history: false, log });
  return {
    url: house.url,
    members,
    close: async () => {
      await house.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
