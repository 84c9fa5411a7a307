import type { JWK } from 'jose';
import { relayClientId, relayScope } from './default-clients.ts';
import { onlyOwnHosts } from './hosts.ts';
import { listen } from './http-server.ts';
import { loadRelayKey } from './keys.ts';
import type { SandboxServerOptions } from './server-options.ts';
import { assembleSite } from './site.ts';

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
