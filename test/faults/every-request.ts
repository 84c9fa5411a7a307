import type { Bundle } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChartedServer, type ChartedServer } from '../support/charted-server.ts';
import type { ProxiedRequest, ProxyFault } from '../support/fault-proxy.ts';
import { stored, type Mark, type Versions } from '../support/rewindable.ts';
import { halfDone, unwhole } from '../support/whole-session.ts';
import { actorsOf, sign, signAndWrite, write } from './sign-and-write.ts';

type Fault = (nth: number) => ProxyFault;

const always =
  (fault: ProxyFault): Fault =>
  () =>
    fault;
const BUSY = { 'retry-after': '3' };
const answers = (kind: 'answer' | 'answer-after', ...statuses: readonly number[]): Fault => {
  return (nth) => ({ kind, status: statuses[nth % statuses.length] ?? 500, headers: BUSY });
};

function answered(...statuses: readonly number[]) {
  return statuses.flatMap((status) => [
    [`answered ${status} unprocessed`, answers('answer', status)] as const,
    [`answered ${status} after processing`, answers('answer-after', status)] as const,
  ]);
}

/** Everything that may happen to a request. */
const FAULTS: readonly (readonly [what: string, fault: Fault])[] = [
  ['cut before it reaches the server', always({ kind: 'cut-before' })],
  ['cut after the server has processed it', always({ kind: 'cut-after' })],
  ['timed out, and reaching the server later', always({ kind: 'late' })],
  ['delivered twice', always({ kind: 'twice' })],
  ...answered(429, 500),
];

/** The gateway takes 503 as it takes 429, and both conflicts for one. */
const ALIKE: typeof FAULTS = answered(503, 409, 412);
const CONFLICTS_IN_TURN: typeof FAULTS = [
  ['answered 409 or 412, in turn, unprocessed', answers('answer', 409, 412)],
  ['answered 409 or 412, in turn, after processing', answers('answer-after', 412, 409)],
];

export interface Plan {
  readonly members: number;
  readonly stage: 'signing' | 'writing';
  /** Which of the stage's requests (from 1) are broken by the how-manieth fault; every one unless told. */
  readonly choose?: (requests: readonly ProxiedRequest[], fault: number) => readonly number[];
  /** Tries 503, 409 and 412 on each request; unless told, the conflicts in turn. */
  readonly everyStatus?: true;
}

/** From where a run starts, and which of its requests is the `nth` of the whole stage. */
interface Start {
  readonly replayed: Versions;
  readonly nth: number;
}

/**
 * Tests that signing recovers from every fault of every request, one request at a time: right after the fault no record is half
 * done, and once the same is done again everything is there exactly once.
 */
export function survivesFaults({ members, stage, choose = all, everyStatus }: Plan): void {
  const act = stage === 'signing' ? sign : write;
  let charted: ChartedServer;
  let beginning: Mark;
  let requests: readonly ProxiedRequest[] = [];
  let versions: Versions = [];

  /** A relay that polls again must do for its own faults; every other time the lead signs again, too. */
  const recover = (nth: number) =>
    (stage === 'signing' || nth % 2 === 0 ? signAndWrite : write)(charted, actorsOf(charted));

  const problems = async ({ replayed, nth }: Start, fault: ProxyFault) => {
    const { server, proxy, reviewed, history } = charted;
    await charted.rewind(beginning);
    history.replay(replayed);
    proxy.plan({ fault, nth });
    await act(charted, actorsOf(charted));
    const half = halfDone(stored(server.store), reviewed);
    await recover(nth);
    await proxy.settled();
    const { method, path } = proxy.requests[nth - 1] ?? {};
    return { broken: `${method} ${path}`, half, unfinished: unwhole(stored(server.store), reviewed) };
  };

  beforeAll(async () => {
    charted = await startChartedServer(members);
    if (stage === 'writing') await sign(charted, actorsOf(charted));
    beginning = charted.history.mark();
    charted.proxy.reset();
    await act(charted, actorsOf(charted));
    requests = [...charted.proxy.requests];
    versions = charted.history.since(beginning);
  });
  afterAll(() => charted.close());

  describe(`${members} members, every request of ${stage}`, () => {
    test('rule 3: without a fault it is whole at once', async () => {
      await charted.rewind(beginning);
      await signAndWrite(charted, actorsOf(charted));
      expect(unwhole(stored(charted.server.store), charted.reviewed)).toEqual([]);
    });

    const faults = [...FAULTS, ...(everyStatus ? ALIKE : CONFLICTS_IN_TURN)];
    test.each(faults.map(([what, fault], index) => [what, fault, index] as const))(
      'rules 2 and 3: %s',
      async (_what, fault, index) => {
        for (const nth of choose(requests, index)) {
          const start = stage === 'signing' ? { replayed: [], nth } : startBefore(nth, requests, versions);
          const found = { nth, ...(await problems(start, fault(nth))) };
          expect(found).toMatchObject({ half: [], unfinished: [] });
        }
      },
    );
  });
}

function all(requests: readonly ProxiedRequest[]): readonly number[] {
  return requests.map((one) => one.index);
}

/**
 * A relay that is started after the records before the `nth` request were written looks for Tasks with one request, and goes on as
 * one would that had written them itself: what was written before is put back rather than done again.
 */
function startBefore(nth: number, requests: readonly ProxiedRequest[], versions: Versions): Start {
  const before = requests.slice(0, nth - 1);
  const written = before.reduce((sum, one) => sum + writesIn(one), 0);
  const last = before.findLastIndex((one) => writesIn(one) > 0);
  return { replayed: versions.slice(0, written), nth: last < 0 ? nth : nth - last };
}

/** How many resources a request writes: all that does is a transaction. */
function writesIn({ body }: ProxiedRequest): number {
  const bundle = body === '' ? undefined : (JSON.parse(body) as Bundle);
  if (bundle?.type !== 'transaction') return 0;
  return (bundle.entry ?? []).filter((one) => one.request?.method !== 'GET').length;
}
