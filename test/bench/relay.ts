import { median, rounded } from './support/numbers.ts';
import { startChild } from './support/child.ts';
import type { RelayAsked, RelayTold } from './support/relay-process.ts';
import { startServer } from './support/server.ts';
import type { Result } from './result.ts';

/** 1,000 takes some minutes; BENCH_SESSIONS=100 for a look at it. */
const SESSIONS = Number(process.env.BENCH_SESSIONS ?? 1000);
const MEMBERS = 8;
const PARTS = 10;

type Worked = Extract<RelayTold, { kind: 'worked' }>;

/**
 * A thousand sessions of eight through one relay in its own process. A tenth of them is charted and signed at a time, then the
 * relay writes that tenth, so that it always finds the same amount of work while the server fills up.
 */
export default async function relay(): Promise<Result[]> {
  const server = await startServer({ clinic: { sessions: SESSIONS, members: MEMBERS } });
  const child = startChild<RelayAsked, RelayTold>(
    new URL('support/relay-process.ts', import.meta.url),
    { url: server.url },
    ['--expose-gc'],
  );
  await child.next('ready');
  const parts: Worked[] = [];
  const size = SESSIONS / PARTS;
  for (let part = 0; part < PARTS; part++) {
    await server.chart(part * size, (part + 1) * size, { sign: true });
    parts.push(await child.ask({ kind: 'work', sessions: size }, 'worked'));
  }
  await child.ask({ kind: 'close' }, 'closed');
  await child.ended;
  await server.close();
  return [speed(parts), memory(parts)];
}

/** The first part warms it up and does not count. */
function speed(parts: readonly Worked[]): Result {
  const perSecond = (some: readonly Worked[]) =>
    median(some.map(({ notes, milliseconds }) => notes / (milliseconds / 1000)));
  const start = perSecond(parts.slice(1, 4));
  const end = perSecond(parts.slice(-3));
  return {
    name: `relay: notes per second, last against first of ${SESSIONS} sessions (${Math.round(end)} now)`,
    value: rounded(end / start),
    unit: 'times',
    goal: '>= 0.9',
    holds: end / start >= 0.9,
  };
}

function memory(parts: readonly Worked[]): Result {
  const heap = (some: readonly Worked[]) => median(some.map((one) => one.heap));
  const grown = heap(parts.slice(-3)) / heap(parts.slice(1, 4));
  return {
    name: `relay: heap in use, last against first of ${SESSIONS} sessions`,
    value: rounded(grown),
    unit: 'times',
    goal: '<= 1.1',
    holds: grown <= 1.1,
  };
}
