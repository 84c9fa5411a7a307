import { createFhirApp } from './fhir/index.ts';
import type { Store } from './fhir/index.ts';
import { startSandboxServer } from './smart/server.ts';
import type { SandboxServer, SandboxServerOptions } from './smart/server.ts';

export { parseClients } from './smart/clients.ts';
export type { ClientRegistration, ClientsParsed } from './smart/clients.ts';

export type SandboxOptions = Omit<SandboxServerOptions, 'fhir'> & {
  /** The record; a promise when it is still being read: `/health` answers 503 until it is there. */
  readonly store: Store | Promise<Store>;
  /** Milliseconds added to every FHIR request, for benchmarks. */
  readonly latency?: number;
};

export type Sandbox = SandboxServer;

/**
 * Starts the sandbox EHR on one port: home page `/`, FHIR R4 `/fhir`, SMART and OAuth `/auth`, the built app `/app`, `/health`.
 * Closing it leaves the store open: who opened it closes it.
 * @throws Error when the port is taken, in words for a person
 */
export function createSandbox({ store, latency, ...options }: SandboxOptions): Promise<Sandbox> {
  return startSandboxServer({
    ...options,
    fhir: async (access, baseUrl) => {
      const app = createFhirApp({
        store: await store,
        basePath: '/fhir',
        access: (request) => Promise.resolve(access(request)),
        origin: baseUrl,
        ...(latency === undefined ? {} : { latency }),
        ...(options.log === undefined ? {} : { log: options.log }),
      });
      return (request) => app.fetch(request);
    },
  });
}
