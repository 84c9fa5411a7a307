import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant, localDate, timeZone } from '../ids.ts';
import { addDays, localDateIn, minutesOf, wallClock, weekdayOf } from './time.ts';

const DENVER = timeZone('America/Denver');

test('an evening in Denver is the day before in UTC terms', () => {
  const start = instant('2026-11-25T01:00:00Z');
  expect(localDateIn(start, DENVER)).toBe('2026-11-24');
  expect(localDateIn(start, timeZone('UTC'))).toBe('2026-11-25');
  expect(localDateIn(start, timeZone('Pacific/Kiritimati'))).toBe('2026-11-25');
});

test('midnight is hour 0 of the new day, never hour 24', () => {
  expect(wallClock(instant('2026-06-01T00:00:00-06:00'), DENVER)).toEqual({
    date: '2026-06-01',
    hour: 0,
    minute: 0,
  });
});

test('a session over the autumn change of clocks has the minutes that really passed', () => {
  const span = { start: instant('2026-11-01T00:30:00-06:00'), end: instant('2026-11-01T02:00:00-07:00') };
  expect(minutesOf(span)).toBe(150);
});

test('a session over the spring change of clocks has the minutes that really passed', () => {
  const span = { start: instant('2026-03-08T01:30:00-07:00'), end: instant('2026-03-08T03:30:00-06:00') };
  expect(minutesOf(span)).toBe(60);
});

test('seconds are cut off on both sides, so that minutes agree with the times as written', () => {
  const span = { start: instant('2026-11-24T18:00:50Z'), end: instant('2026-11-24T19:30:10Z') };
  expect(minutesOf(span)).toBe(90);
});

const anyDay = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => localDate(date.toISOString().slice(0, 10)));

test('days added and taken away again lead back, over leap days and years', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
      expect(addDays(addDays(day, days), -days)).toBe(day);
      expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
    }),
  );
});

test('29 February is reached in leap years alone', () => {
  expect(addDays(localDate('2028-02-28'), 1)).toBe('2028-02-29');
  expect(addDays(localDate('2026-02-28'), 1)).toBe('2026-03-01');
  expect(addDays(localDate('2100-02-28'), 1)).toBe('2100-03-01');
});
