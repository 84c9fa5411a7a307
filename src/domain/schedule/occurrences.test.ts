import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate, timeZone } from '../ids.ts';
import { occurrences, type Occurrence } from './occurrences.ts';
import {
  MOST_OCCURRENCES,
  monthlyChoices,
  WEEKDAYS,
  weekday,
  WEEKS_OF_MONTH,
  weeklyOn,
  type Pattern,
  type Recurrence,
} from './recurrence.ts';
import { addDays, minutesOf, wallClock, weekdayOf } from './time.ts';

const chicago = timeZone('America/Chicago');
const day = localDate;
const at = (date: string, hour = 18, minute = 0) => ({ date: day(date), hour, minute });

function planned(recurrence: Recurrence | undefined, start = at('2026-11-24'), minutes = 90, zone = chicago) {
  const result = occurrences(recurrence, start, minutes, zone);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const dates = (all: readonly Occurrence[]) => all.map((one) => one.date);
const weekly = (count: number, every = 1): Recurrence => ({
  pattern: { unit: 'weeks', every, weekdays: [] },
  ends: { count },
  skip: [],
});

/** Zones whose clocks change in both hemispheres, by half an hour, near midnight, and never. */
const zones = [
  'America/Chicago',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Kolkata',
  'UTC',
].map(timeZone);

const someDay = fc.integer({ min: 0, max: 3_650 }).map((offset) => addDays(day('2024-01-01'), offset));
const pattern: fc.Arbitrary<Pattern> = fc.oneof(
  fc.record({
    unit: fc.constant('weeks' as const),
    every: fc.integer({ min: 1, max: 6 }),
    weekdays: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { maxLength: 3 }),
  }),
  fc.record({
    unit: fc.constant('months' as const),
    every: fc.integer({ min: 1, max: 4 }),
    nth: fc.constantFrom(...WEEKS_OF_MONTH),
    weekday: fc.constantFrom(...WEEKDAYS),
  }),
);

describe('a recurrence', () => {
  it('is one meeting where nothing repeats', () => {
    expect(planned(undefined)).toEqual([
      {
        date: '2026-11-24',
        span: { start: '2026-11-24T18:00:00-06:00', end: '2026-11-24T19:30:00-06:00' },
      },
    ]);
  });

  it('keeps 18:00 at 18:00 when the clocks go back', () => {
    const [summer, winter] = planned(weekly(2), at('2026-10-27'));
    expect(summer?.span.start).toBe('2026-10-27T18:00:00-05:00');
    expect(winter?.span.start).toBe('2026-11-03T18:00:00-06:00');
  });

  it('meets an hour later on the night whose hour the clocks skip, and is not dropped', () => {
    const starts = planned(weekly(3), at('2026-03-01', 2, 30)).map((one) => one.span.start);
    expect(starts).toEqual([
      '2026-03-01T02:30:00-06:00',
      '2026-03-08T03:30:00-05:00',
      '2026-03-15T02:30:00-05:00',
    ]);
  });

  it('takes the first of a time that the clocks show twice', () => {
    expect(planned(undefined, at('2026-11-01', 1, 30))[0]?.span.start).toBe('2026-11-01T01:30:00-05:00');
  });

  it('knows the second Tuesday and the last Friday of each month', () => {
    const second: Recurrence = {
      pattern: { unit: 'months', every: 1, nth: 2, weekday: 2 },
      ends: { count: 3 },
      skip: [],
    };
    expect(dates(planned(second, at('2026-12-09')))).toEqual(['2027-01-12', '2027-02-09', '2027-03-09']);
    const last: Recurrence = { ...second, pattern: { unit: 'months', every: 2, nth: 'last', weekday: 5 } };
    expect(dates(planned(last, at('2027-12-31')))).toEqual(['2027-12-31', '2028-02-25', '2028-04-28']);
  });

  it('holds a leap day like any other', () => {
    expect(dates(planned(weekly(2), at('2028-02-22')))).toEqual(['2028-02-22', '2028-02-29']);
  });

  it('repeats every other week on two weekdays', () => {
    const both: Recurrence = {
      pattern: { unit: 'weeks', every: 2, weekdays: [2, 4] },
      ends: { until: day('2026-12-10') },
      skip: [],
    };
    expect(dates(planned(both))).toEqual(['2026-11-24', '2026-11-26', '2026-12-08', '2026-12-10']);
  });

  it('leaves out skipped days without using up the count', () => {
    const skipping: Recurrence = { ...weekly(3), skip: [day('2026-12-01'), day('2026-12-24')] };
    expect(dates(planned(skipping))).toEqual(['2026-11-24', '2026-12-08', '2026-12-15']);
  });

  it('is refused where it makes no sense', () => {
    const refusal = (recurrence: Recurrence, minutes = 90) => {
      const result = occurrences(recurrence, at('2026-11-24'), minutes, chicago);
      return result.ok ? 'none' : result.refusal.code;
    };
    expect(refusal(weekly(0))).toBe('bad-count');
    expect(refusal(weekly(1.5))).toBe('bad-count');
    expect(refusal(weekly(2, 0))).toBe('bad-interval');
    expect(refusal(weekly(2), 0)).toBe('bad-minutes');
    expect(refusal(weekly(MOST_OCCURRENCES + 1))).toBe('too-many');
    expect(refusal({ ...weekly(1), ends: { until: day('2026-11-23') } })).toBe('ends-before-start');
    expect(refusal({ ...weekly(1), ends: { until: day('2036-11-23') } })).toBe('too-many');
    const skipped = { ends: { until: day('2026-11-30') }, skip: [day('2026-11-24')] };
    expect(refusal({ ...weekly(1), ...skipped })).toBe('no-occurrence');
  });

  it('stands at the hour of the place and lasts as long on every day, in any zone and across any change of the clocks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        someDay,
        fc.integer({ min: 4, max: 22 }),
        pattern,
        fc.integer({ min: 15, max: 180 }),
        (zone, from, hour, repeats, minutes) => {
          const recurrence: Recurrence = { pattern: repeats, ends: { count: 8 }, skip: [] };
          for (const { date, span } of planned(recurrence, { date: from, hour, minute: 0 }, minutes, zone)) {
            expect(wallClock(span.start, zone)).toEqual({ date, hour, minute: 0 });
            expect(minutesOf(span)).toBe(minutes);
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it('has as many meetings as counted, in order, each on a day of its pattern, none on a skipped one', () => {
    fc.assert(
      fc.property(
        someDay,
        pattern,
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 6 }),
        (from, repeats, count, skipped) => {
          const skip = skipped.map((offset) => addDays(from, offset));
          const days = dates(
            planned({ pattern: repeats, ends: { count }, skip }, { date: from, hour: 18, minute: 0 }),
          );
          expect(days).toHaveLength(count);
          expect([...days].sort()).toEqual(days);
          for (const one of days) {
            expect(one >= from).toBe(true);
            expect(skip).not.toContain(one);
            const own = repeats.unit === 'months' ? [repeats.weekday] : repeats.weekdays;
            expect(own.length > 0 ? own : [weekday(from)]).toContain(weekdayOf(one));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is the n-th or last of its weekday in the month, whatever the length of the month', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.constantFrom(...WEEKS_OF_MONTH),
        fc.constantFrom(...WEEKDAYS),
        (from, nth, on) => {
          const recurrence: Recurrence = {
            pattern: { unit: 'months', every: 1, nth, weekday: on },
            ends: { count: 6 },
            skip: [],
          };
          for (const one of dates(planned(recurrence, { date: from, hour: 9, minute: 15 })))
            expect(monthlyChoices(one)).toContainEqual(recurrence.pattern);
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe('patterns of a day', () => {
  it('offers its own weekday', () => {
    expect(weeklyOn(day('2026-11-24'), 2)).toEqual({ unit: 'weeks', every: 2, weekdays: [2] });
  });

  it('offers the number in the month, and "last" where it is the last', () => {
    const nths = (text: string) =>
      monthlyChoices(day(text)).flatMap((one) => (one.unit === 'months' ? [one.nth] : []));
    expect(nths('2026-11-10')).toEqual([2]);
    expect(nths('2026-11-24')).toEqual([4, 'last']);
    expect(nths('2026-12-29')).toEqual(['last']);
  });
});
