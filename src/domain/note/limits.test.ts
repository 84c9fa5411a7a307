import { expect, test } from 'vitest';
import { goalId } from '../ids.ts';
import { MAX_FIELD, withinLimits } from './limits.ts';

test('a text of exactly the limit is accepted, emoji and all', () => {
  const answers = { 'entry.plan': { kind: 'text', text: '😀'.repeat(MAX_FIELD / 2) } } as const;
  expect(withinLimits(answers)).toEqual({ ok: true, value: answers });
});

test('one character more is refused, with the field and the numbers', () => {
  const answers = { 'shared.topic': { kind: 'text', text: 'x'.repeat(MAX_FIELD + 1) } } as const;
  expect(withinLimits(answers)).toEqual({
    ok: false,
    refusal: { code: 'too-long', field: 'shared.topic', length: MAX_FIELD + 1, max: MAX_FIELD },
  });
});

test('notes on goals and choices in own words count as text too', () => {
  const long = 'x'.repeat(11);
  const goals = { kind: 'goals', goals: [{ goalId: goalId('g'), note: long }] } as const;
  const choice = { kind: 'codes', codes: [{ system: 's', code: 'c', display: long }] } as const;
  expect(withinLimits({ 'entry.goals': goals }, 10).ok).toBe(false);
  expect(withinLimits({ 'entry.affect': choice }, 10).ok).toBe(false);
  expect(withinLimits({ a: { kind: 'yes-no', value: true } }, 10).ok).toBe(true);
});
