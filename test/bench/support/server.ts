import type { LargeSession } from '../../../src/sandbox/clinic/index.ts';
import { startChild } from './child.ts';
import type { ClinicSize } from './clinic.ts';

export interface ServerOptions {
  readonly clinic: ClinicSize;
  /** Milliseconds added to every request. */
  readonly latency?: number;
}

/** What the server in its own process is asked, and tells. */
export type Asked =
  | { readonly kind: 'requests' | 'close' }
  /** Sessions `from` (included) to `to` (not included), and whether they are signed too. */
  | { readonly kind: 'chart'; readonly from: number; readonly to: number; readonly sign: boolean };
export type Told =
  | { readonly kind: 'ready'; readonly url: string; readonly sessions: readonly LargeSession[] }
  | { readonly kind: 'requests'; readonly count: number }
  | { readonly kind: 'charted' | 'closed' };

export interface BenchServer {
  readonly url: string;
  readonly sessions: readonly LargeSession[];
  /** Requests it has had over HTTP. */
  requests(): Promise<number>;
  chart(from: number, to: number, how: { readonly sign: boolean }): Promise<void>;
  close(): Promise<void>;
}

/** A sandbox FHIR server in a process of its own. */
export async function startServer(options: ServerOptions): Promise<BenchServer> {
  const child = startChild<Asked, Told>(new URL('fhir-server.ts', import.meta.url), options);
  const ready = await child.next('ready');
  return {
    url: ready.url,
    sessions: ready.sessions,
    requests: async () => (await child.ask({ kind: 'requests' }, 'requests')).count,
    chart: async (from, to, { sign }) => {
      await child.ask({ kind: 'chart', from, to, sign }, 'charted');
    },
    close: async () => {
      await child.ask({ kind: 'close' }, 'closed');
      await child.ended;
    },
  };
}
