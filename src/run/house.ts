import path from 'node:path';
import { loadExtensions, loadProfiles } from '../../profiles/index.ts';
import type { FhirGateway } from '../gateway/port.ts';
import type { Log } from '../relay/log.ts';
import { startRelayService, type RelayService } from '../relay/service.ts';
import { openStore } from '../sandbox/fhir/index.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from '../sandbox/index.ts';
import { backendGateway } from './backend-gateway.ts';
import { systemClock } from './clock.ts';
import { addToday, replayHistory, seedClinic } from './fill.ts';

export interface HouseOptions extends Pick<
  SandboxOptions,
  'baseUrl' | 'appOrigins' | 'accessTokenSeconds' | 'latency'
> {
  /** 0 picks a free port. */
  readonly port: number;
  /** Where what is charted is kept; absent: in memory. */
  readonly dataDir?: string;
  /** The built app. */
  readonly appDir?: string;
  /** The day on which the clinic is opened, `YYYY-MM-DD`; today unless told. */
  readonly today?: string;
  /** Where the made-up clinic is; here unless told, so that its day is the reader's. */
  readonly timeZone?: string;
  /** Past sessions with their notes. True unless told. */
  readonly history?: boolean;
  /** The relay with the bots. True unless told: without it, nobody takes up the Tasks but the app. */
  readonly relay?: boolean;
  readonly log: Log;
}

export interface House {
  readonly url: string;
  readonly fhirUrl: string;
  /** A gateway as the relay's client. */
  readonly gateway: FhirGateway;
  close(): Promise<void>;
}

const POLL_SECONDS = 15;
const SIDE_BY_SIDE = 8;

/** Starts everything on one port: the sandbox EHR with its clinic, the app, and the relay with the bots. */
export async function startHouse(options: HouseOptions): Promise<House> {
  const { log, dataDir } = options;
  const timeZone = options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const day = { timeZone, today: options.today ?? new Intl.DateTimeFormat('en-CA', { timeZone }).format() };
  const store = await openStore({
    ...(dataDir !== undefined && { dir: path.join(dataDir, 'fhir') }),
    profiles: [...loadProfiles(), ...loadExtensions()],
  });
  const fresh = await seedClinic(store, day);
  if (!fresh) await addToday(store, day);
  const parts = { filled: false };
  const sandbox = await createSandbox({
    ...options,
    store,
    alsoReady: () => parts,
    log: (message) => log.warn(message),
  });
  const gateway = relayGateway(sandbox);
  if (fresh && options.history !== false) {
    log.info('charting the past weeks of the made-up clinic (once) …');
    await replayHistory(gateway, day);
  }
  const relay = options.relay === false ? undefined : await startBots(gateway, log);
  parts.filled = true;
  return {
    url: sandbox.url,
    fhirUrl: sandbox.fhirUrl,
    gateway,
    close: async () => {
      await relay?.close();
      await sandbox.close();
      await store.close();
    },
  };
}

function relayGateway({ fhirUrl, relay }: Sandbox): FhirGateway {
  return backendGateway({ fhirUrl, ...relay });
}

function startBots(gateway: FhirGateway, log: Log): Promise<RelayService> {
  return startRelayService({
    name: 'of the sandbox',
    deps: { gateway, clock: systemClock },
    log,
    pollSeconds: POLL_SECONDS,
    concurrency: SIDE_BY_SIDE,
    hook: { host: '127.0.0.1', port: 0 },
  });
}
