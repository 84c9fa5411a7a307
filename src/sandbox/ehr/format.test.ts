import { expect, test } from 'vitest';
import { addDays, asLongDay, asMoment, dayIn, isDay } from './format.ts';

const chicago = 'America/Chicago';

test('an instant falls on the clinic’s own day, not on UTC’s', () => {
  expect(dayIn(new Date('2026-11-25T05:30:00Z'), chicago)).toBe('2026-11-24');
  expect(dayIn(new Date('2026-11-25T06:30:00Z'), chicago)).toBe('2026-11-25');
});

test('days are counted across months, leap days and clock changes', () => {
  expect(addDays('2026-11-01', -1)).toBe('2026-10-31');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-03-08', 1)).toBe('2026-03-09');
});

test('only real days are days', () => {
  expect(isDay('2026-02-29')).toBe(false);
  expect(isDay('2026-2-9')).toBe(false);
  expect(isDay(undefined)).toBe(false);
  expect(isDay('2028-02-29')).toBe(true);
});

test('dates stay dates and instants are shown on the clinic’s clock', () => {
  expect(asMoment('1994-02-01', chicago)).toBe('Feb 1, 1994');
  expect(asMoment('2026-11-24T20:00:00Z', chicago)).toBe('Nov 24, 2026, 14:00');
  expect(asMoment('2026-11-25T06:00:00Z', chicago)).toBe('Nov 25, 2026, 00:00');
  expect(asMoment('not a date', chicago)).toBe('');
  expect(asMoment(undefined, chicago)).toBe('');
});

test('a day is written out as people say it', () => {
  expect(asLongDay('2026-11-24')).toBe('Tuesday, November 24, 2026');
});
