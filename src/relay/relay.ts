import type { Deps } from '../../bots/table.ts';
import type { Log } from './log.ts';
import { pass, type PassReport } from './pass.ts';
import { patience } from './patience.ts';

export interface RelayOptions {
  readonly deps: Deps;
  readonly log: Log;
  /** The longest time between two looks at the open Tasks. */
  readonly pollSeconds: number;
  readonly concurrency: number;
}

export interface Relay {
  /** Look now: a subscription delivery has hinted at work. */
  nudge(): void;
  /** Stops after the Tasks under way; those left open are found again at the next start. */
  close(): Promise<void>;
}

/** Runs the bots on a server that has none: looks for open Tasks at start, at every nudge and every `pollSeconds`. */
export function startRelay({ deps, log, pollSeconds, concurrency }: RelayOptions): Relay {
  const memory = patience(() => Date.parse(deps.clock.now()));
  const tell = reporter(log);
  let closed = false;
  let nudged = false;
  let wake: () => void = () => undefined;

  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pollSeconds * 1000);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (nudged || closed) wake();
    });

  const work = (async () => {
    while (!isClosed()) {
      nudged = false;
      const report = await pass({ deps, log, patience: memory, concurrency });
      tell(report);
      // a pass is bounded: where something was written, more may wait behind it
      if (report.written === 0) await rest();
    }
  })();

  function isClosed(): boolean {
    return closed;
  }

  return {
    nudge: () => {
      nudged = true;
      wake();
    },
    close: async () => {
      closed = true;
      wake();
      await work;
    },
  };
}

/** Says what a pass came to. A server that is away is told of once, and once that it is back. */
function reporter(log: Log): (report: PassReport) => void {
  let told: string | undefined;
  return ({ written, waiting, stopped, faults, trouble }) => {
    if (trouble !== undefined && trouble !== told) log.warn(`cannot look for open Tasks: ${trouble}`);
    if (trouble === undefined && told !== undefined) log.info('the server answers again');
    told = trouble;
    if (written > 0)
      log.info(`${written} written, ${waiting} waiting, ${stopped} stopped, ${faults} to be tried again`);
  };
}
