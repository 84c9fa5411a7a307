import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChartedServer, type ChartedServer } from '../support/charted-server.ts';
import { quickClock } from '../support/clinic-steps.ts';
import { stored, type Mark } from '../support/rewindable.ts';
import { halfDone, unwhole } from '../support/whole-session.ts';
import { mortal } from './mortal.ts';
import { actorsOf, sign, signAndWrite, write } from './sign-and-write.ts';

const clock = quickClock();

/** What is wrong right now, and after everything has been done again by others. */
async function problems(
  charted: ChartedServer,
): Promise<{ half: readonly string[]; unfinished: readonly string[] }> {
  await charted.proxy.settled();
  const half = halfDone(stored(charted.server.store), charted.reviewed);
  await signAndWrite(charted, actorsOf(charted));
  return { half, unfinished: unwhole(stored(charted.server.store), charted.reviewed) };
}

describe('a relay in a process of its own', () => {
  let charted: ChartedServer;
  let signed: Mark;
  let requests = 0;

  /** Runs a relay until the server hears of its `nth` request, or has just done it, and kills it there. */
  const killAt = async (nth: number, kind: 'hang-before' | 'hang-after') => {
    await charted.rewind(signed);
    const child = spawn(
      process.execPath,
      [`${import.meta.dirname}/relay-child.ts`, `${charted.proxy.origin}/fhir`],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    charted.proxy.plan({ fault: { kind, reached: () => child.kill('SIGKILL') }, nth });
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    return signal;
  };

  beforeAll(async () => {
    charted = await startChartedServer(1);
    await sign(charted, actorsOf(charted));
    signed = charted.history.mark();
    charted.proxy.reset();
    await write(charted, actorsOf(charted));
    requests = charted.proxy.requests.length;
  });
  afterAll(() => charted.close());

  test('rule 3: killed at each of its requests, what it left is finished by the next one', async () => {
    expect(requests).toBeGreaterThan(4);
    for (let nth = 1; nth <= requests; nth++) {
      expect(await killAt(nth, 'hang-before')).toBe('SIGKILL');
      expect({ nth, ...(await problems(charted)) }).toEqual({ nth, half: [], unfinished: [] });
    }
  });

  test('rule 3: killed when the server has done its last request and before it hears of it', async () => {
    expect(await killAt(requests, 'hang-after')).toBe('SIGKILL');
    expect(await problems(charted)).toEqual({ half: [], unfinished: [] });
  });
});

describe.each([
  [1, 1],
  [8, 1],
  [30, 12],
])('%i members, every step or every %i-th', (members, stride) => {
  let charted: ChartedServer;
  beforeAll(async () => {
    charted = await startChartedServer(members);
  });
  afterAll(() => charted.close());

  test("rule 3: the lead's browser dies after each step of signing, and signing again finishes", async () => {
    for (let nth = 1; ; nth += stride) {
      await charted.rewind();
      const dying = mortal(charted.app(), nth, 'after');
      const actors = actorsOf(charted);
      await Promise.race([sign(charted, { ...actors, app: { gateway: dying.gateway, clock } }), dying.died]);
      expect({ nth, ...(await problems(charted)) }).toEqual({ nth, half: [], unfinished: [] });
      if (dying.calls < nth) break;
    }
  });

  test('rule 3: the relay dies after each step of writing, and another one finishes', async () => {
    await charted.rewind();
    await sign(charted, actorsOf(charted));
    const signed = charted.history.mark();
    for (let nth = 1; ; nth += stride) {
      await charted.rewind(signed);
      const dying = mortal(charted.relay(), nth, 'after');
      const actors = actorsOf(charted);
      await Promise.race([
        write(charted, { ...actors, relay: { gateway: dying.gateway, clock } }),
        dying.died,
      ]);
      expect({ nth, ...(await problems(charted)) }).toEqual({ nth, half: [], unfinished: [] });
      if (dying.calls < nth) break;
    }
  });

  test('rule 3: a relay that writes eight records at once dies in the middle, before a write and after one', async () => {
    await charted.rewind();
    await sign(charted, actorsOf(charted));
    const signed = charted.history.mark();
    for (const when of ['before', 'after'] as const) {
      for (const nth of [3, 12]) {
        await charted.rewind(signed);
        const dying = mortal(charted.relay(), nth, when);
        const actors = actorsOf(charted, 8);
        await Promise.race([
          write(charted, { ...actors, relay: { gateway: dying.gateway, clock } }),
          dying.died,
        ]);
        expect({ nth, ...(await problems(charted)) }).toEqual({ nth, half: [], unfinished: [] });
      }
    }
  });
});
