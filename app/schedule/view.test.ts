import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDate } from '../../src/domain/ids.ts';
import { addDays, weekdayOf } from '../../src/domain/schedule/time.ts';
import { rangeOf, stepped, titleOf, VIEWS, weekStart } from './view.ts';

const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays(localDate('1990-01-01'), count));
const views = fc.constantFrom(...VIEWS);
const firsts = fc.integer({ min: 0, max: 6 });

test('every view shows the day it stands on, and begins before it ends', () => {
  fc.assert(
    fc.property(views, days, firsts, (view, day, first) => {
      const { from, to } = rangeOf(view, day, first);
      expect(from <= day && day <= to).toBe(true);
    }),
  );
});

test('weeks and months show whole weeks that begin as the locale begins them', () => {
  fc.assert(
    fc.property(fc.constantFrom('week' as const, 'month' as const), days, firsts, (view, day, first) => {
      const { from, to } = rangeOf(view, day, first);
      expect(weekdayOf(from)).toBe(first);
      expect(weekdayOf(addDays(to, 1))).toBe(first);
    }),
  );
});

test('a step forward and one back leave no day out between two views', () => {
  fc.assert(
    fc.property(fc.constantFrom('day' as const, 'week' as const, 'agenda' as const), days, (view, day) => {
      const next = rangeOf(view, stepped(view, day, 1), 0);
      expect(next.from).toBe(addDays(rangeOf(view, day, 0).to, 1));
    }),
  );
});

test.each([
  ['2026-01-31', 1, '2026-02-01'],
  ['2026-03-31', -1, '2026-02-01'],
  ['2026-12-15', 1, '2027-01-01'],
  ['2028-01-15', -1, '2027-12-01'],
] as const)('a month from %s by %i is the one of %s', (day, by, expected) => {
  expect(stepped('month', localDate(day), by)).toBe(expected);
});

test('titles are written as the locale writes them', () => {
  expect(titleOf('day', localDate('2026-11-24'), 0, 'en-US')).toBe('Tuesday, Nov 24, 2026');
  expect(titleOf('month', localDate('2026-11-24'), 0, 'de-DE')).toBe('November 2026');
});

test('a week begins on Sunday in the United States and on Monday in Spain', () => {
  expect(weekStart('en-US')).toBe(0);
  expect(weekStart('es-ES')).toBe(1);
});
