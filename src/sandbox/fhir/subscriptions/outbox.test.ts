import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Delivery } from './delivery.ts';
import { Outbox } from './outbox.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function owed(subscription: string, count: number): Delivery[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `${subscription}-${n}`,
    subscription,
    type: 'Task',
    resource: String(n),
    versionId: '1',
  }));
}

const plan = { first: 100, longest: 1000 };

test('a dead subscriber is tried ever more rarely, however much it is owed', async () => {
  let attempts = 0;
  const outbox = new Outbox(plan, () => {
    attempts += 1;
    return Promise.resolve(false);
  });
  outbox.add(owed('dead', 500));
  await vi.advanceTimersByTimeAsync(10_000);
  // Four at once, then one after each wait: 100 ms doubled per failure, a second at most.
  expect(attempts).toBeGreaterThan(10);
  expect(attempts).toBeLessThan(20);
  expect(outbox.size).toBe(500);
  await outbox.stop();
});

test('a subscriber that has been changed is tried at once', async () => {
  let up = false;
  const outbox = new Outbox({ first: 60_000, longest: 60_000 }, () => Promise.resolve(up));
  outbox.add(owed('moved', 3));
  await vi.advanceTimersByTimeAsync(10);
  up = true;
  outbox.wake('moved');
  await vi.advanceTimersByTimeAsync(10);
  expect(outbox.size).toBe(0);
  await outbox.stop();
});

test('a delivery that always fails does not hold up the others of its subscriber', async () => {
  const taken = new Set<string>();
  const outbox = new Outbox(plan, ({ id }) => {
    if (id === 's-0') return Promise.resolve(false);
    taken.add(id);
    return Promise.resolve(true);
  });
  outbox.add(owed('s', 10));
  await vi.advanceTimersByTimeAsync(1000);
  expect(taken.size).toBe(9);
  expect(outbox.size).toBe(1);
  await outbox.stop();
});

test('no more than four run at once for one subscriber, and a stop waits for them', async () => {
  const ends: (() => void)[] = [];
  const outbox = new Outbox(plan, () => new Promise((resolve) => ends.push(() => resolve(true))));
  outbox.add(owed('slow', 10));
  outbox.add(owed('other', 1));
  await vi.advanceTimersByTimeAsync(1);
  expect(ends).toHaveLength(5);
  let stopped = false;
  const stopping = outbox.stop().then(() => (stopped = true));
  await vi.advanceTimersByTimeAsync(1);
  expect(stopped).toBe(false);
  for (const end of ends) end();
  await stopping;
  expect(ends).toHaveLength(5);
});
