import { Client } from 'fhir-kit-client';
import { fhirKitGateway } from '../../../src/gateway/fhir-kit.ts';
import type { FhirGateway, Write } from '../../../src/gateway/port.ts';
import { startRelay } from '../../../src/relay/relay.ts';
import { systemClock } from '../../../src/run/clock.ts';

/** What the relay in its own process is asked, and tells. */
export type RelayAsked =
  /** Look for work, and tell when so many sessions have been closed. */
  { readonly kind: 'work'; readonly sessions: number } | { readonly kind: 'close' };
export type RelayTold =
  | { readonly kind: 'ready' | 'closed' }
  | {
      readonly kind: 'worked';
      readonly notes: number;
      readonly milliseconds: number;
      /** Bytes in use after a collection. */
      readonly heap: number;
    };

/** A relay alone in its process, so that its memory is its own. Run with `--expose-gc`. */
const { url } = JSON.parse(process.argv[2] ?? '{}') as { readonly url: string };
const counts = { notes: 0, sessions: 0 };
let enough: (() => void) | undefined;
let wanted = Infinity;

const relay = startRelay({
  deps: { gateway: counting(fhirKitGateway(new Client({ baseUrl: url }))), clock: systemClock },
  log: { info: () => undefined, warn: (message) => void process.stderr.write(`${message}\n`) },
  pollSeconds: 3600,
  concurrency: 8,
});

// whoever started this is gone
process.on('disconnect', () => process.exit());
process.on('message', (asked: RelayAsked) => {
  void answer(asked).then((told) => process.send?.(told));
});
process.send?.({ kind: 'ready' } satisfies RelayTold);

async function answer(asked: RelayAsked): Promise<RelayTold> {
  switch (asked.kind) {
    case 'work': {
      Object.assign(counts, { notes: 0, sessions: 0 });
      wanted = asked.sessions;
      const worked = new Promise<void>((resolve) => (enough = resolve));
      const started = performance.now();
      relay.nudge();
      await worked;
      const milliseconds = performance.now() - started;
      globalThis.gc?.();
      return { kind: 'worked', notes: counts.notes, milliseconds, heap: process.memoryUsage().heapUsed };
    }
    case 'close':
      await relay.close();
      setImmediate(() => process.exit());
      return { kind: 'closed' };
  }
}

function counting(gateway: FhirGateway): FhirGateway {
  return {
    ...gateway,
    transact: async (writes) => {
      const answer = await gateway.transact(writes);
      if (answer.ok) count(writes);
      return answer;
    },
  };
}

/** A member's record holds a document, the end of a session none. */
function count(writes: readonly Write[]): void {
  if (writes.some((one) => one.resource.resourceType === 'DocumentReference')) counts.notes += 1;
  else counts.sessions += 1;
  if (counts.sessions >= wanted) enough?.();
}
