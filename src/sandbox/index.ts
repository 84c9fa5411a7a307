import { createFhirApp, startSubscriptions } from './fhir/index.ts';
import type { Store, SubscriptionOptions, Subscriptions } from './fhir/index.ts';
import { startSandboxServer } from './smart/server.ts';
import type { SandboxServerOptions } from './smart/server-options.ts';
import type { SandboxServer } from './smart/server.ts';

export { parseClients } from './smart/clients.ts';

export type SandboxOptions = Omit<SandboxServerOptions, 'fhir'> & {
  /** The record; a promise when it is still being read: `/health` answers 503 until it is there. */
  readonly store: Store | Promise<Store>;
  /** Milliseconds added to every FHIR request, for benchmarks. */
  readonly latency?: number;
  /** How rest-hook deliveries are tried again. */
  readonly subscriptions?: Pick<SubscriptionOptions, 'retry' | 'errorAfter'>;
};

export type Sandbox = SandboxServer;

/**
 * Starts the sandbox EHR on one port: home page `/`, FHIR R4 `/fhir` with rest-hook subscriptions, SMART and OAuth `/auth`, the
 * built app `/app`, `/health`. Closing it leaves the store open: who opened it closes it.
 * @throws Error when the port is taken, in words for a person
 */
export async function createSandbox({
  store,
  latency,
  subscriptions: retries,
  ...options
}: SandboxOptions): Promise<Sandbox> {
  const { log } = options;
  const told = log === undefined ? {} : { log };
  let subscriptions: Subscriptions | undefined;
  const server = await startSandboxServer({
    ...options,
    fhir: async (access, baseUrl) => {
      const opened = await store;
      subscriptions = await startSubscriptions(opened, { base: `${baseUrl}/fhir`, ...retries, ...told });
      const app = createFhirApp({
        store: opened,
        basePath: '/fhir',
        access: (request) => Promise.resolve(access(request)),
        origin: baseUrl,
        ...(latency === undefined ? {} : { latency }),
        ...told,
      });
      return (request) => app.fetch(request);
    },
  });
  return {
    ...server,
    close: async () => {
      await server.close();
      await subscriptions?.stop();
    },
  };
}
