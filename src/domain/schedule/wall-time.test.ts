import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant, localDate, timeZone } from '../ids.ts';
import { wallClock } from './time.ts';
import { handsBetween, instantAt, movedOn, overlaps, spanAt } from './wall-time.ts';

const zone = timeZone('America/Chicago');
const wall = (date: string, hour: number, minute = 0) => ({ date: localDate(date), hour, minute });
const span = (start: string, end: string) => ({ start: instant(start), end: instant(end) });

describe('a clock on the wall', () => {
  it('is read back as it was set, but for hours that are skipped', () => {
    const zones = ['America/Chicago', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia'].map(timeZone);
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 5_000 }),
        fc.integer({ min: 4, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        (where, offset, hour, minute) => {
          const date = localDate(new Date(Date.UTC(2020, 0, 1 + offset)).toISOString().slice(0, 10));
          expect(wallClock(instantAt({ date, hour, minute }, where), where)).toEqual({ date, hour, minute });
        },
      ),
    );
  });

  it('writes the offset that holds at each end of a span', () => {
    expect(spanAt(wall('2026-11-01', 0, 30), 120, zone)).toEqual(
      span('2026-11-01T00:30:00-05:00', '2026-11-01T01:30:00-06:00'),
    );
  });

  it('moves its hands over midnight and over the end of a month, forth and back', () => {
    expect(movedOn(wall('2028-02-28', 23, 30), 60)).toEqual(wall('2028-02-29', 0, 30));
    expect(movedOn(wall('2026-03-01', 0, 15), -30)).toEqual(wall('2026-02-28', 23, 45));
  });

  it('moves on by what lies between two times', () => {
    const from = wall('2026-11-24', 18);
    const to = wall('2026-11-26', 9, 45);
    expect(movedOn(from, handsBetween(from, to))).toEqual(to);
  });
});

describe('two spans', () => {
  const one = span('2026-11-24T18:00:00-06:00', '2026-11-24T19:30:00-06:00');

  it('overlap where they share a moment, in whatever offset they are written', () => {
    expect(overlaps(one, span('2026-11-25T01:29:00Z', '2026-11-25T02:00:00Z'))).toBe(true);
  });

  it('do not overlap where one begins when the other ends', () => {
    expect(overlaps(one, span('2026-11-25T01:30:00Z', '2026-11-25T02:00:00Z'))).toBe(false);
  });
});
