import { expect, test } from 'vitest';
import { instant } from '../../src/domain/ids.ts';
import type { Phase } from './phase.ts';
import { saveOutcome } from './save.ts';
import { saveStateOf } from './save-state.ts';

const saved = (when: string): Phase => ({ at: 'saved', when: instant(when) });

test('the newest save is the one that is shown', () => {
  const phases = [
    saved('2026-11-24T18:52:00-07:00'),
    saved('2026-11-24T18:40:00Z'),
    saved('2026-11-25T01:51:00Z'),
  ];
  expect(saveStateOf(phases, 'device')).toEqual({ at: 'saved', when: '2026-11-24T18:52:00-07:00' });
});

test('one draft in trouble is what the whole session says', () => {
  const calm = saved('2026-11-24T18:40:00Z');
  expect(saveStateOf([calm, { at: 'saving' }], 'device').at).toBe('saving');
  expect(saveStateOf([calm, { at: 'saving' }, { at: 'waiting' }], 'memory')).toEqual({
    at: 'waiting',
    kept: 'memory',
  });
  expect(saveStateOf([{ at: 'waiting' }, { at: 'stopped', stop: { why: 'locked' } }], 'device')).toEqual({
    at: 'stopped',
    stop: { why: 'locked' },
  });
  expect(saveStateOf([], 'device')).toEqual({ at: 'saved' });
});

const fault = (kind: 'unavailable' | 'throttled' | 'failed' | 'forbidden' | 'signed-out', seconds?: number) =>
  saveOutcome({
    ok: false,
    refusal: {
      code: 'fault',
      fault: {
        kind,
        reached: 'maybe',
        advice: 'A sentence.',
        ...(seconds === undefined ? {} : { retryAfterSeconds: seconds }),
      },
    },
  });

test('what can pass is tried again, when the server asked for it', () => {
  expect(fault('unavailable')).toEqual({ code: 'later' });
  expect(fault('throttled', 7)).toEqual({ code: 'later', afterMilliseconds: 7000 });
  expect(fault('failed')).toEqual({ code: 'later' });
});

test('what only a person can change stops', () => {
  expect(fault('signed-out')).toEqual({ code: 'stopped', stop: { why: 'signed-out' } });
  expect(fault('forbidden')).toEqual({ code: 'stopped', stop: { why: 'refused', advice: 'A sentence.' } });
});
