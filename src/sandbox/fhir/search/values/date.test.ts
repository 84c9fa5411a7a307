import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateMatcher, parseDate, splitPrefix } from './date.ts';

const at = (iso: string): number => Date.parse(iso);

test('a date of any precision is the whole span it names', () => {
  expect(parseDate('2024')).toEqual({
    low: at('2024-01-01T00:00:00Z'),
    high: at('2024-12-31T23:59:59.999Z'),
  });
  expect(parseDate('2024-02')).toEqual({
    low: at('2024-02-01T00:00:00Z'),
    high: at('2024-02-29T23:59:59.999Z'),
  });
  expect(parseDate('2024-12-31')).toEqual({
    low: at('2024-12-31T00:00:00Z'),
    high: at('2024-12-31T23:59:59.999Z'),
  });
  expect(parseDate('2024-03-05T18:00')).toEqual({
    low: at('2024-03-05T18:00:00Z'),
    high: at('2024-03-05T18:00:59.999Z'),
  });
  expect(parseDate('2024-03-05T18:00:01+02:00')).toEqual({
    low: at('2024-03-05T16:00:01Z'),
    high: at('2024-03-05T16:00:01.999Z'),
  });
});

test('what is no date is none', () => {
  for (const text of [
    '',
    'now',
    '24',
    '2024-13',
    '2024-00',
    '2023-02-29',
    '2024-06-31',
    '2024-01-01T24:00',
    '2024-01-01T10',
    '2024-01-01 10:00',
  ]) {
    expect(parseDate(text), text).toBeUndefined();
  }
});

test('an instant in any zone is the moment JavaScript takes it for', () => {
  const zone = fc.constantFrom('Z', '+00:00', '+05:45', '-09:30', '+14:00', '-11:00');
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
      zone,
      (date, z) => {
        const text = date.toISOString().replace('Z', z);
        expect(parseDate(text)).toEqual({ low: at(text), high: at(text) });
      },
    ),
  );
});

test('a prefix is taken off only where there is one', () => {
  expect(splitPrefix('ge2024')).toEqual({ prefix: 'ge', rest: '2024' });
  expect(splitPrefix('2024')).toEqual({ prefix: 'eq', rest: '2024' });
});

test('a period without an end goes on', () => {
  const open = { low: at('2024-01-01'), high: Infinity };
  expect(dateMatcher('gt', '2030')(open)).toBe(true);
  expect(dateMatcher('eq', '2024')(open)).toBe(false);
  expect(dateMatcher('eb', '2030')(open)).toBe(false);
  expect(dateMatcher('ap', '2026-05')(open)).toBe(true);
});
