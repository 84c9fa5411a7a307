import type { Bundle, Resource } from '@medplum/fhirtypes';
import { Client } from 'fhir-kit-client';
import { loadExtensions, loadProfiles } from '../../profiles/index.ts';
import { fhirKitGateway } from '../../src/gateway/fhir-kit.ts';
import type { FhirGateway } from '../../src/gateway/port.ts';
import type { Log } from '../../src/relay/log.ts';
import { systemClock } from '../../src/run/clock.ts';
import {
  createFhirApp,
  everything,
  openStore,
  startSubscriptions,
  type Access,
} from '../../src/sandbox/fhir/index.ts';
import { chart, sign } from '../bench/support/charting.ts';
import { clinicOf, type ClinicSize } from '../bench/support/clinic.ts';
import { inProcessGateway } from '../bench/support/in-process.ts';
import { addressOf, listen, stop } from '../sandbox/fhir-support.ts';

export interface SignedClinic {
  readonly url: string;
  /** A gateway of its own, by HTTP, as each relay has one. */
  connect(): FhirGateway;
  /** Charts and signs sessions, `from` included, `to` not. */
  sign(from: number, to: number): Promise<void>;
  /** Every request so far, as `GET /fhir/Task?…`. */
  readonly requests: string[];
  /** While true the server answers nothing but 503. */
  away: boolean;
  /** All resources of a type, from inside. */
  all(type: string, query?: string): Promise<readonly Resource[]>;
  close(): Promise<void>;
}

/** A server by HTTP with sessions that are signed, their Tasks open. */
export async function startSignedClinic(
  options: ClinicSize & {
    /** Whether the CapabilityStatement names Subscriptions. */
    readonly subscriptions?: boolean;
    /** What may be done from outside; everything unless told. */
    readonly allows?: Access['allows'];
  },
): Promise<SignedClinic> {
  const { subscriptions = true, allows = () => true, ...size } = options;
  const store = await openStore({ profiles: [...loadProfiles(), ...loadExtensions()] });
  const clinic = clinicOf(size);
  await store.seed(clinic.resources);
  const hooks = await startSubscriptions(store, {
    base: 'http://127.0.0.1/fhir',
    retry: { first: 20, longest: 100 },
  });
  const common = { store, basePath: '/fhir' };
  const inside = createFhirApp({ ...common, access: () => everything });
  const app = createFhirApp({ ...common, access: () => ({ allows }) });
  const state = { away: false, requests: [] as string[] };
  const server = await listen(async (request) => {
    const { pathname, search } = new URL(request.url);
    state.requests.push(`${request.method} ${pathname}${search}`);
    if (state.away) return new Response('{}', { status: 503 });
    const answer = await app.fetch(request);
    return subscriptions || pathname !== '/fhir/metadata' ? answer : withoutSubscriptions(answer);
  });
  const url = `${addressOf(server)}/fhir`;
  const gateway = inProcessGateway(inside.fetch, 'http://127.0.0.1/fhir');
  return Object.assign(state, {
    url,
    connect: () => fhirKitGateway(new Client({ baseUrl: url }), { timeoutSeconds: 10 }),
    sign: async (from: number, to: number) => {
      const deps = { gateway, clock: systemClock };
      for (const session of clinic.sessions.slice(from, to)) await sign(deps, await chart(deps, session));
    },
    all: async (type: string, query = '') => {
      const answer = await inside.fetch(new Request(`http://127.0.0.1/fhir/${type}?_count=1000&${query}`));
      const bundle = (await answer.json()) as Bundle;
      return (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []);
    },
    close: async () => {
      await stop(server);
      await hooks.stop();
      await store.close();
    },
  });
}

/** A CapabilityStatement of a server that knows no Subscriptions. */
async function withoutSubscriptions(answer: Response): Promise<Response> {
  const statement = (await answer.json()) as { rest: { resource: { type: string }[] }[] };
  for (const rest of statement.rest)
    rest.resource = rest.resource.filter((one) => one.type !== 'Subscription');
  return Response.json(statement);
}

/** A log that keeps what it is told. */
export function listening(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    info: (line) => void lines.push(line),
    warn: (line) => void lines.push(`warning: ${line}`),
  };
}
