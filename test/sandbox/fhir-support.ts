import { serve, type ServerType } from '@hono/node-server';
import type { Bundle, BundleEntry, OperationOutcome, Resource } from '@medplum/fhirtypes';
import type { AddressInfo } from 'node:net';
import {
  createFhirApp,
  everything,
  openStore,
  startSubscriptions,
  type Access,
  type FhirAppOptions,
  type Store,
  type StoreOptions,
  type SubscriptionOptions,
} from '../../src/sandbox/fhir/index.ts';

/** An answer, its JSON taken for what the test expects it to be. */
export interface Reply<T = Resource> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** A client that says nothing more than it is told to. */
export class Client {
  readonly base: string;

  constructor(base: string) {
    this.base = base;
  }

  async send<T = Resource>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply<T>> {
    const contentType = method === 'PATCH' ? 'application/json-patch+json' : 'application/fhir+json';
    const url = path.startsWith('http') ? path : `${this.base}${path === '' ? '' : `/${path}`}`;
    const response = await fetch(url, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': contentType }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text === '' ? undefined : JSON.parse(text)) as T,
    };
  }

  get<T = Resource>(path: string, headers: Record<string, string> = {}): Promise<Reply<T>> {
    return this.send<T>('GET', path, undefined, headers);
  }

  /** Creates a resource, which must succeed. */
  async create<T extends Resource>(resource: T): Promise<T & { id: string }> {
    const { status, body } = await this.send<T & { id: string }>('POST', resource.resourceType, resource);
    if (status !== 201) throw new Error(`create answered ${status}: ${JSON.stringify(body)}`);
    return body;
  }

  /** Ids of the matches of a search, which must succeed. */
  async ids(path: string): Promise<string[]> {
    const { status, body } = await this.get<Bundle>(path);
    if (status !== 200) throw new Error(`search answered ${status}: ${JSON.stringify(body)}`);
    return (body.entry ?? [])
      .filter(({ search }) => search?.mode === 'match')
      .map(({ resource }) => resource?.id ?? '');
  }

  transaction(entry: BundleEntry[]): Promise<Reply<Bundle>> {
    return this.send<Bundle>('POST', '', { resourceType: 'Bundle', type: 'transaction', entry });
  }

  batch(entry: BundleEntry[]): Promise<Reply<Bundle>> {
    return this.send<Bundle>('POST', '', { resourceType: 'Bundle', type: 'batch', entry });
  }
}

export interface TestServer {
  readonly client: Client;
  readonly store: Store;
  close(): Promise<void>;
}

/** A FHIR server on a free port. */
export async function startFhir(
  options: StoreOptions &
    Partial<Pick<FhirAppOptions, 'access' | 'latency'>> & {
      readonly subscriptions?: Omit<SubscriptionOptions, 'base'>;
    } = {},
): Promise<TestServer> {
  const { access = (): Access => everything, latency, subscriptions, ...storeOptions } = options;
  const store = await openStore(storeOptions);
  const app = createFhirApp({
    store,
    basePath: '/fhir',
    access,
    ...(latency === undefined ? {} : { latency }),
  });
  const running =
    subscriptions && (await startSubscriptions(store, { base: 'http://127.0.0.1/fhir', ...subscriptions }));
  const server = await listen(app.fetch);
  return {
    client: new Client(`${addressOf(server)}/fhir`),
    store,
    async close() {
      await stop(server);
      await running?.stop();
      await store.close();
    },
  };
}

export function listen(fetch: (request: Request) => Response | Promise<Response>): Promise<ServerType> {
  return new Promise((resolve) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(server));
  });
}

export function addressOf(server: ServerType): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export function stop(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

/** The texts of an outcome's issues. */
export function texts(reply: Reply): string {
  return (reply.body as OperationOutcome).issue.map(({ details }) => details?.text ?? '').join('\n');
}
