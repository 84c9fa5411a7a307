import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Task } from '@medplum/fhirtypes';
import type { Stored } from '../gateway/port.ts';
import { patience } from './patience.ts';

function task(id: string, versionId = '1'): Stored<Task> {
  return { resourceType: 'Task', id, meta: { versionId }, status: 'requested', intent: 'order' };
}

test('a Task that nobody knows is due', () => {
  expect(patience(() => 0).isDue(task('a'))).toBe(true);
});

test('pauses double from one second to five minutes', () => {
  let now = 0;
  const memory = patience(() => now);
  const pauses = Array.from({ length: 12 }, () => {
    memory.postpone(task('a'));
    const from = now;
    while (!memory.isDue(task('a'))) now += 1_000;
    return (now - from) / 1_000;
  });
  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);
});

test('a Task that has changed since is due at once, and its pauses begin anew', () => {
  let now = 0;
  const memory = patience(() => now);
  for (let times = 0; times < 5; times++) memory.postpone(task('a'));
  expect(memory.isDue(task('a'))).toBe(false);
  expect(memory.isDue(task('a', '2'))).toBe(true);
  memory.postpone(task('a', '2'));
  now = 1_000;
  expect(memory.isDue(task('a', '2'))).toBe(true);
});

test('nothing is remembered of a Task that is done', () => {
  const memory = patience(() => 0);
  memory.postpone(task('a'));
  memory.forget(task('a'));
  expect(memory.isDue(task('a'))).toBe(true);
  expect(memory.size).toBe(0);
});

test('one Task never holds up another, however often it fails (rule 3)', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom<string>('a', 'b', 'c')), (failing) => {
      const memory = patience(() => 0);
      for (const id of failing) memory.postpone(task(id));
      for (const id of ['a', 'b', 'c']) expect(memory.isDue(task(id))).toBe(!failing.includes(id));
    }),
  );
});

test('what is remembered stays within bounds', () => {
  const memory = patience(() => 0);
  for (let index = 0; index < 12_000; index++) memory.postpone(task(`t${index}`));
  expect(memory.size).toBe(10_000);
  expect(memory.isDue(task('t11999'))).toBe(false);
});
