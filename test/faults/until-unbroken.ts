import type { PlannedServer } from '../support/charted-server.ts';
import type { ProxyFault } from '../support/fault-proxy.ts';

/** What happens to a request on its way; conflicts are answered 409 and 412 in turn. */
export const FAULTS_ON_THE_WAY: readonly (readonly [what: string, fault: ProxyFault])[] = [
  ['cut before it reaches the server', { kind: 'cut-before' }],
  ['cut after the server has processed it', { kind: 'cut-after' }],
  ['timed out, and reaching the server later', { kind: 'late' }],
  ['delivered twice', { kind: 'twice' }],
  ['answered 409 unprocessed', { kind: 'answer', status: 409 }],
  ['answered 412 after processing', { kind: 'answer-after', status: 412 }],
  ['answered 429 unprocessed', { kind: 'answer', status: 429, headers: { 'retry-after': '2' } }],
  ['answered 500 unprocessed', { kind: 'answer', status: 500 }],
  ['answered 500 after processing', { kind: 'answer-after', status: 500 }],
  ['answered 503 after processing', { kind: 'answer-after', status: 503 }],
];

/**
 * Does something with its first request broken, then afresh with its second one broken, and so on until no request is left to
 * break; `check` after each.
 */
export async function breakEachRequest(
  planned: PlannedServer,
  start: () => Promise<void>,
  fault: ProxyFault,
  act: () => Promise<unknown>,
  check: (nth: number) => Promise<void>,
): Promise<void> {
  for (let nth = 1; ; nth++) {
    await start();
    planned.proxy.plan({ fault, nth });
    await act();
    await planned.proxy.settled();
    if (planned.proxy.requests.length < nth) return;
    await check(nth);
  }
}
