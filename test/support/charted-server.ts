import type { Resource } from '@medplum/fhirtypes';
import { loadExtensions, loadProfiles, loadTemplates } from '../../profiles/index.ts';
import { practitionerId, sessionId, type PractitionerId, type SessionId } from '../../src/domain/ids.ts';
import type { FhirGateway } from '../../src/gateway/port.ts';
import type { LargeOptions } from '../../src/sandbox/clinic/index.ts';
import { largeClinic } from '../../src/sandbox/clinic/index.ts';
import type { SessionFile } from '../../src/workflow/session-file.ts';
import { ADAPTERS } from '../contracts/servers.ts';
import { startFhir, type TestServer } from '../sandbox/fhir-support.ts';
import { chartEverybody, quickClock, type Charting } from './clinic-steps.ts';
import { startFaultProxy, type FaultProxy } from './fault-proxy.ts';
import { rewindable, type Mark, type Rewindable } from './rewindable.ts';

/** A sandbox over HTTP with one session in it, planned for today, behind a proxy that can break requests. */
export interface PlannedServer {
  readonly server: TestServer;
  readonly proxy: FaultProxy;
  readonly session: SessionId;
  readonly lead: PractitionerId;
  readonly coFacilitator: PractitionerId;
  /** By way of the proxy: as the app connects (Medplum's client), and as the relay does (fhir-kit-client). */
  app(): FhirGateway;
  relay(): FhirGateway;
  /** Past the proxy. */
  direct(): FhirGateway;
  /** Marks a state of the server, and writes again what was written since one. */
  readonly history: Omit<Rewindable, 'rewind'>;
  /** The server is as it was at `to`, or when it was handed over; faults and counts are forgotten. */
  rewind(to?: Mark): Promise<void>;
  close(): Promise<void>;
}

/** The same, with the session charted and not yet signed. */
export interface ChartedServer extends PlannedServer {
  /** The session as its lead has reviewed it, ready to be signed. */
  readonly reviewed: SessionFile;
}

export const CLINIC_DAY: Omit<LargeOptions, 'sessions' | 'members'> = {
  today: '2026-11-24',
  timeZone: 'America/Denver',
};

/** Last word on every resource of the clinic before it is put into the server. */
export type ClinicChange = (resources: readonly Resource[]) => readonly Resource[];

/** The server checks everything that is written against our profiles. */
export async function startPlannedServer(
  members: number,
  change: ClinicChange = (all) => all,
): Promise<PlannedServer> {
  const server = await startFhir({ profiles: [...loadProfiles(), ...loadExtensions()] });
  const { resources, sessions } = largeClinic({ ...CLINIC_DAY, sessions: 1, members });
  const all = [...loadTemplates(), ...change(resources)];
  await server.store.seed(all.map((one) => ({ ...one, id: one.id ?? '' })));
  const [planned] = sessions;
  if (!planned) throw new Error('The clinic has no session.');
  const history = rewindable(server.store);
  const proxy = await startFaultProxy(new URL(server.client.base).origin);
  const proxied = `${proxy.origin}/fhir`;
  return {
    server,
    proxy,
    session: sessionId(planned.sessionAppointmentId),
    lead: practitionerId(planned.lead),
    coFacilitator: practitionerId(planned.coFacilitator),
    app: () => connect('the Medplum adapter', proxied),
    relay: () => connect('the fhir-kit adapter', proxied),
    direct: () => connect('the fhir-kit adapter', server.client.base),
    history,
    rewind: async (to = 0) => {
      await proxy.settled();
      history.rewind(to);
      proxy.reset();
    },
    close: async () => {
      await proxy.close();
      await server.close();
    },
  };
}

export async function startChartedServer(
  members: number,
  charting: Charting = {},
  change?: ClinicChange,
): Promise<ChartedServer> {
  const planned = await startPlannedServer(members, change);
  const { session, lead, history } = planned;
  const deps = { gateway: planned.direct(), clock: quickClock() };
  const reviewed = await chartEverybody(deps, session, lead, charting);
  const charted = history.mark();
  return { ...planned, reviewed, rewind: (to = charted) => planned.rewind(to) };
}

function connect(name: string, base: string): FhirGateway {
  const adapter = ADAPTERS.find((one) => one.name === name);
  if (!adapter) throw new Error(`There is no ${name}.`);
  return adapter.connect(base);
}
