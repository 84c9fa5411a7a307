import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDate, timeZone } from '../ids.ts';
import { occurrences } from './occurrences.ts';
import { monthlyChoices, WEEKDAYS, type Pattern } from './recurrence.ts';
import { seriesPattern } from './series-pattern.ts';
import { addDays } from './time.ts';

const ZONE = timeZone('America/Denver');

function daysOf(pattern: Pattern, first: string, count: number) {
  const start = { date: localDate(first), hour: 18, minute: 0 };
  const planned = occurrences({ pattern, ends: { count }, skip: [] }, start, 60, ZONE);
  return planned.ok ? planned.value.map(({ date }) => date) : [];
}

const on = (...days: string[]) =>
  days.map((day) => ({ planned: localDate(day), now: localDate(day), held: true }));

test('a series goes on as it has been: every n weeks on its weekdays, or on its week of the month', () => {
  const seconds: Pattern = { unit: 'weeks', every: 2, weekdays: [2, 4] };
  expect(seriesPattern(on(...daysOf(seconds, '2026-11-24', 6)))?.pattern).toEqual(seconds);
  const [, last] = monthlyChoices(localDate('2026-11-24'));
  if (!last) throw new Error('November 24 is the last Tuesday.');
  expect(seriesPattern(on(...daysOf(last, '2026-11-24', 8)))).toEqual({ pattern: last, last: '2027-06-29' });
  expect(seriesPattern(on('2026-10-13', '2026-11-10', '2027-02-09'))?.pattern).toEqual({
    unit: 'months',
    every: 1,
    nth: 2,
    weekday: 2,
  });
  expect(seriesPattern(on('2026-11-24'))?.pattern).toEqual({ unit: 'weeks', every: 1, weekdays: [2] });
  expect(seriesPattern([])).toBeUndefined();
});

test('property: whatever pattern a long series was made by goes on with the days that the pattern gives next', () => {
  const weeks = fc.record({
    unit: fc.constant('weeks' as const),
    every: fc.integer({ min: 1, max: 6 }),
    weekdays: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 3 }),
  });
  const months = fc.record({
    unit: fc.constant('months' as const),
    every: fc.integer({ min: 1, max: 3 }),
    nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 'last' as const),
    weekday: fc.constantFrom(...WEEKDAYS),
  });
  const first = fc.integer({ min: 0, max: 800 }).map((days) => addDays(localDate('2026-01-01'), days));
  fc.assert(
    fc.property(fc.oneof(weeks, months), first, (pattern, from) => {
      const all = daysOf(pattern, from, 24);
      const found = seriesPattern(on(...all.slice(0, 18)));
      const next =
        found &&
        occurrences(
          { pattern: found.pattern, ends: { count: 6 }, skip: [found.last] },
          { date: found.last, hour: 18, minute: 0 },
          60,
          ZONE,
        );
      expect(next?.ok === true && next.value.map(({ date }) => date)).toEqual(all.slice(18));
    }),
  );
});

test('sessions that were cancelled belong to the pattern, and are not its end', () => {
  const weeks = on('2026-11-03', '2026-11-10', '2026-11-17', '2026-11-24', '2026-12-01');
  const cancelled = weeks.map((one, index) => ({ ...one, held: index % 2 === 0 && index < 4 }));
  expect(seriesPattern(cancelled)).toEqual({
    pattern: { unit: 'weeks', every: 1, weekdays: [2] },
    last: '2026-11-17',
  });
  expect(seriesPattern(weeks.map((one) => ({ ...one, held: false })))).toBeUndefined();
});

test('one session that was moved changes nothing; where the last ones were all moved, it goes on from there', () => {
  const planned = daysOf({ unit: 'weeks', every: 2, weekdays: [2] }, '2026-11-24', 4);
  const moved = (from: number) =>
    planned.map((day, index) => ({ planned: day, now: index >= from ? addDays(day, 1) : day, held: true }));
  expect(seriesPattern(moved(3))).toEqual({
    pattern: { unit: 'weeks', every: 2, weekdays: [2] },
    last: '2027-01-05',
  });
  expect(seriesPattern(moved(2))).toEqual({
    pattern: { unit: 'weeks', every: 2, weekdays: [3] },
    last: '2027-01-06',
  });
  const months = on('2026-11-10', '2026-12-08', '2027-01-12').map((one) => ({
    ...one,
    now: addDays(one.planned, -1),
  }));
  expect(seriesPattern(months)).toEqual({
    pattern: { unit: 'months', every: 1, nth: 2, weekday: 1 },
    last: '2027-01-11',
  });
});
