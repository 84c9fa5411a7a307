import type { JWK } from 'jose';
import type { ClientRegistration } from './clients.ts';
import { relayClientId, relayScope } from './default-clients.ts';
import type { MakeFhir } from './fhir-door.ts';
import { onlyOwnHosts } from './hosts.ts';
import { listen } from './http-server.ts';
import { loadRelayKey } from './keys.ts';
import { assembleSite } from './site.ts';

export type SandboxServerOptions = {
  /** 0 = any free port. */
  readonly port: number;
  /** Where to listen. Made-up data or not: 127.0.0.1 unless you know why. */
  readonly host?: string;
  /** The address people and apps use; `http://localhost:<port>` by default. No path. */
  readonly baseUrl?: string;
  /** Keeps the relay's key (`relay-key.json`) from start to start, and may hold `clients.json`; absent: in memory. */
  readonly dataDir?: string | undefined;
  /** Further clients, beside the app, the relay, the test tool and those in `clients.json`. */
  readonly clients?: readonly ClientRegistration[];
  /** Other origins the app runs on, such as a dev server's `http://localhost:5173`. */
  readonly appOrigins?: readonly string[];
  /** How long access tokens live; 3600 by default. */
  readonly accessTokenSeconds?: number;
  /** How long a launch waits for its app; 300 by default. */
  readonly launchSeconds?: number;
  /** The built app's folder. */
  readonly appDir?: string | undefined;
  /** Makes the FHIR server; `access` tells it what each request may do. */
  readonly fhir: MakeFhir;
  /** Other parts that have to be up before `/health` says so, by name. */
  readonly alsoReady?: () => Readonly<Record<string, boolean>>;
  /** Told of unexpected errors: never a request's content. */
  readonly log?: (message: string) => void;
};

export type SandboxServer = {
  readonly url: string;
  readonly fhirUrl: string;
  readonly tokenUrl: string;
  readonly port: number;
  /** The relay's registration, with the private key it signs its assertions with. */
  readonly relay: { readonly clientId: string; readonly privateKey: JWK; readonly scope: string };
  /** Stops taking requests, lets the running ones end (3 s at most), and frees the port. */
  close(): Promise<void>;
};

/**
 * Serves the whole sandbox on one port: EHR `/`, FHIR `/fhir`, OAuth `/auth`, the app `/app`, `/health`. Answers 503 from the
 * moment it listens until all is ready. @throws Error when the port is taken, in words for a person
 */
export async function startSandboxServer(options: SandboxServerOptions): Promise<SandboxServer> {
  const server = await listen(options.port, options.host ?? '127.0.0.1');
  const url = options.baseUrl ?? `http://localhost:${server.port}`;
  try {
    const relayKey = await loadRelayKey(options.dataDir);
    const site = await assembleSite(options, url, relayKey.publicJwk);
    const { appOrigins = [] } = options;
    server.serve(onlyOwnHosts({ baseUrl: url, port: server.port, appOrigins }, site));
    return {
      url,
      fhirUrl: `${url}/fhir`,
      tokenUrl: `${url}/auth/token`,
      port: server.port,
      relay: { clientId: relayClientId, privateKey: relayKey.privateJwk, scope: relayScope },
      close: () => server.close(),
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}
