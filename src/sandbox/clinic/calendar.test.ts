import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  checkedDay,
  daysBetween,
  epochAt,
  instantIn,
  lastClockChange,
  lastLeapDay,
} from './calendar.ts';

const ZONES = [
  'America/Chicago',
  'America/New_York',
  'America/Phoenix',
  'Europe/Berlin',
  'Asia/Kolkata',
  'UTC',
];
const day = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2040-12-31T00:00:00Z'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

test('a time at noon keeps its wall clock in every zone, and reads back as the same instant', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...ZONES), (on, zone) => {
      const epoch = epochAt(on, '12:00', zone);
      const text = instantIn(epoch, zone);
      expect(text.slice(0, 16)).toBe(`${on}T12:00`);
      expect(Date.parse(text)).toBe(epoch);
    }),
  );
});

test('offsets follow daylight saving time', () => {
  expect(instantIn(epochAt('2026-10-27', '18:00', 'America/Chicago'), 'America/Chicago')).toBe(
    '2026-10-27T18:00:00-05:00',
  );
  expect(instantIn(epochAt('2026-11-03', '18:00', 'America/Chicago'), 'America/Chicago')).toBe(
    '2026-11-03T18:00:00-06:00',
  );
});

test('a time that the clock skips in spring is an hour later on it', () => {
  expect(instantIn(epochAt('2026-03-08', '02:30', 'America/Chicago'), 'America/Chicago')).toBe(
    '2026-03-08T03:30:00-05:00',
  );
});

test('a time that the clock shows twice in autumn is the first', () => {
  expect(instantIn(epochAt('2026-11-01', '01:30', 'America/Chicago'), 'America/Chicago')).toBe(
    '2026-11-01T01:30:00-05:00',
  );
});

test('days are counted over leap days and years', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
  expect(addDays('2027-01-03', -7)).toBe('2026-12-27');
});

test('a day that does not exist is refused', () => {
  expect(() => checkedDay('2027-02-29')).toThrow(RangeError);
  expect(() => checkedDay('24.11.2026')).toThrow(RangeError);
});

test('the last change of the clocks is found to the minute, and none where the clocks never change', () => {
  const change = (day: string, zone: string): string | undefined => {
    const epoch = lastClockChange(epochAt(day, '00:00', zone), zone);
    return epoch === undefined ? undefined : instantIn(epoch, zone);
  };
  expect(change('2026-11-24', 'America/Chicago')).toBe('2026-11-01T01:00:00-06:00');
  expect(change('2026-07-15', 'America/Chicago')).toBe('2026-03-08T03:00:00-05:00');
  expect(change('2026-07-15', 'America/Phoenix')).toBeUndefined();
});

test('the last leap day skips the century that has none', () => {
  expect(lastLeapDay('2028-02-29')).toBe('2028-02-29');
  expect(lastLeapDay('2028-02-28')).toBe('2024-02-29');
  expect(lastLeapDay('2103-01-01')).toBe('2096-02-29');
});

test('days between two days are counted over a change of the clocks', () => {
  expect(daysBetween('2026-10-30', '2026-11-03')).toBe(4);
  expect(daysBetween('2026-11-03', '2026-10-30')).toBe(-4);
});
