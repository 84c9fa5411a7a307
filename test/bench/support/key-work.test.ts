import { expect, test } from 'vitest';
import { keyWork } from './key-work.ts';
import type { TraceEvent } from './key-work.ts';

const event = (name: string, from: number, until: number, type?: string): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts: from * 1000,
  dur: (until - from) * 1000,
  ...(type !== undefined && { args: { data: { type } } }),
});

/** A key of 3 ms, something else of 2, a wait, a frame of 4, and what comes after it. */
const KEY = [
  event('RunTask', 100, 103),
  event('EventDispatch', 100, 101, 'keydown'),
  event('EventDispatch', 101, 103, 'keypress'),
  event('RunTask', 105, 107),
  event('RunTask', 115, 119),
  event('Commit', 117, 118),
  event('RunTask', 120, 170),
];

test('the key, the frame that shows it and all between them count; waiting and what comes after do not', () => {
  expect(keyWork(KEY)).toEqual([9]);
});

test('a frame that was ready before the key was handled does not show it', () => {
  const early = [event('RunTask', 90, 104), event('Commit', 100.2, 100.4), ...KEY.slice(1)];
  expect(keyWork(early)).toEqual([10]);
});

test('other threads count for nothing, and a key whose frame was not recorded is left out', () => {
  const raster = { ...event('RunTask', 100, 150), tid: 2 };
  const last = [event('EventDispatch', 200, 201, 'keydown'), event('RunTask', 200, 203)];
  expect(keyWork([...KEY, raster, ...last])).toEqual([9]);
});

test('a trace without a key is no measurement', () => {
  expect(() => keyWork([event('RunTask', 0, 5)])).toThrow('no key');
});
