import { expect, test } from 'vitest';
import { quickClock } from '../../test/support/clinic-steps.ts';
import { fault } from '../gateway/fault.ts';
import type { Answer, Fault } from '../gateway/port.ts';
import { persist, restBefore } from './persist.ts';

/** Answers with these faults, then well; and what the clock was asked to wait. */
async function tried(...faults: readonly Fault[]) {
  const pauses: number[] = [];
  let tries = 0;
  const attempt = (): Promise<Answer<string>> => {
    const failure = faults[tries++];
    return Promise.resolve(failure ? { ok: false, fault: failure } : { ok: true, value: 'done' });
  };
  const clock = { ...quickClock(), pause: (ms: number) => Promise.resolve(void pauses.push(ms)) };
  return { result: await persist(clock, attempt), tries, pauses };
}

const away = fault('unavailable', 'maybe');
const never = fault('unavailable', 'no');

test('while the server is away the same is sent again after growing pauses, five times at most', async () => {
  expect(await tried(away, away, away)).toMatchObject({
    result: { ok: true },
    tries: 4,
    pauses: [200, 400, 800],
  });
  expect(await tried(...Array<Fault>(9).fill(away))).toMatchObject({
    result: { ok: false, doubtful: true },
    tries: 5,
  });
});

test('Retry-After is kept to, up to ten seconds', async () => {
  const busy = fault('throttled', 'no', { retryAfterSeconds: 3 });
  const long = fault('throttled', 'no', { retryAfterSeconds: 600 });
  expect((await tried(busy, long)).pauses).toEqual([3000, 10_000]);
});

test('a 500 is tried once more, as a lock may have been in the way, and then told', async () => {
  const failed = fault('failed', 'maybe', { status: 500 });
  expect(await tried(failed)).toMatchObject({ result: { ok: true }, tries: 2 });
  expect(await tried(failed, failed)).toMatchObject({ result: { ok: false, doubtful: true }, tries: 2 });
});

test.each(['conflict', 'invalid', 'forbidden', 'signed-out', 'not-found'] as const)(
  'a %s is told at once',
  async (kind) => {
    expect(await tried(fault(kind, 'yes'))).toMatchObject({
      result: { ok: false, doubtful: false },
      tries: 1,
    });
  },
);

test('a conflict after a try that may have been heard is doubtful, after one that was not heard it is not', async () => {
  const conflict = fault('conflict', 'yes');
  expect(await tried(away, conflict)).toMatchObject({ result: { ok: false, doubtful: true } });
  expect(await tried(never, conflict)).toMatchObject({ result: { ok: false, doubtful: false } });
});

test('after a first conflict it looks again at once, after more it rests, up to two seconds', async () => {
  const pauses: number[] = [];
  const clock = { ...quickClock(), pause: (ms: number) => Promise.resolve(void pauses.push(ms)) };
  for (let round = 0; round < 8; round++) await restBefore(clock, round);
  expect(pauses).toEqual([200, 400, 800, 1600, 2000, 2000]);
});
