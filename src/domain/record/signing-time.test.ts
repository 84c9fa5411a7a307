import { expect, test } from 'vitest';
import { localDate } from '../ids.ts';
import { businessDaysBetween, checkSigningTime, DEFAULT_SIGNING_TIME, isOverdue } from './signing-time.ts';

const between = (from: string, to: string) => businessDaysBetween(localDate(from), localDate(to));

test('business days leave out weekends: of a session on a Thursday, Tuesday is the third', () => {
  expect(between('2026-11-19', '2026-11-19')).toBe(0);
  expect(between('2026-11-19', '2026-11-22')).toBe(1);
  expect(between('2026-11-19', '2026-11-24')).toBe(3);
  expect(between('2026-11-21', '2026-11-23')).toBe(1);
  expect(between('2026-11-24', '2026-11-19')).toBe(0);
});

test('the last day is still in time, and each clinic counts in its own way', () => {
  const age = { ageDays: 5, businessDays: 3 };
  expect(isOverdue(age, DEFAULT_SIGNING_TIME)).toBe(false);
  expect(isOverdue({ ageDays: 6, businessDays: 4 }, DEFAULT_SIGNING_TIME)).toBe(true);
  expect(isOverdue(age, { days: 4, count: 'calendar' })).toBe(true);
  expect(isOverdue(age, { days: 5, count: 'calendar' })).toBe(false);
});

test('a time of no days is one, of a part of a day or of years is none', () => {
  expect([0, 90].map((days) => checkSigningTime({ days, count: 'calendar' }).ok)).toEqual([true, true]);
  expect([-1, 1.5, 91, NaN].map((days) => checkSigningTime({ days, count: 'business' }).ok)).toEqual([
    ...[false, false, false, false],
  ]);
});
