import type { Deps } from '../../bots/table.ts';
import type { Log } from './log.ts';
import { pass } from './pass.ts';
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
      if (report.written > 0)
        log.info(`${report.written} written, ${report.waiting} waiting, ${report.stopped} stopped`);
      await rest();
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
