import type { ClientRegistration } from './clients.ts';
import type { MakeFhir } from './fhir-door.ts';

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
  /** The day that the home page takes for today, `YYYY-MM-DD`; the real one on the clinic's clock unless told. */
  readonly today?: string;
  /** The built app's folder. */
  readonly appDir?: string | undefined;
  /** Makes the FHIR server; `access` tells it what each request may do. */
  readonly fhir: MakeFhir;
  /** Other parts that have to be up before `/health` says so, by name. */
  readonly alsoReady?: () => Readonly<Record<string, boolean>>;
  /** Told of unexpected errors: never a request's content. */
  readonly log?: (message: string) => void;
};
