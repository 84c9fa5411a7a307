import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SessionState } from './types.ts';
import { advance, isChartable, type SessionStep } from './session-state.ts';

const STEPS: readonly SessionStep[] = ['open', 'sign', 'close', 'cancel'];

test('a session goes from scheduled to closed', () => {
  expect(advance('scheduled', 'open')).toEqual({ ok: true, value: 'open' });
  expect(advance('open', 'sign')).toEqual({ ok: true, value: 'signing' });
  expect(advance('signing', 'close')).toEqual({ ok: true, value: 'closed' });
});

test('rule 4: once signing has begun no step makes the session chartable or cancelled again', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<SessionState>('signing', 'closed'),
      fc.array(fc.constantFrom(...STEPS)),
      (start, steps) => {
        let state = start;
        for (const step of steps) {
          const next = advance(state, step);
          if (next.ok) state = next.value;
          expect(isChartable(state)).toBe(false);
          expect(state).not.toBe('cancelled');
        }
      },
    ),
  );
});

test('a step that was taken already changes nothing and is no refusal', () => {
  expect(advance('open', 'open')).toEqual({ ok: true, value: 'open' });
  expect(advance('cancelled', 'cancel')).toEqual({ ok: true, value: 'cancelled' });
});

test('a refused step says which state stood in its way', () => {
  expect(advance('cancelled', 'sign')).toEqual({
    ok: false,
    refusal: { code: 'wrong-state', state: 'cancelled', step: 'sign' },
  });
});
