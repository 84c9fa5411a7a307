import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant, localDate, sessionId } from '../ids.ts';
import { addDays } from '../schedule/time.ts';
import { historyCell, type HistoryCell } from './history.ts';
import { attendanceTrend, lastAttended } from './trend.ts';

const FIRST = localDate('2026-03-03');

/** One cell per letter, a week apart: `+` attended, `-` no-show, `?` not yet. */
function cells(letters: string): readonly HistoryCell[] {
  return Array.from(letters).map((letter, week): HistoryCell => {
    const day = addDays(FIRST, week * 7);
    const status = letter === '+' ? 'attended' : letter === '-' ? 'no-show' : 'not-yet';
    return {
      sessionId: sessionId(`s${week}`),
      start: instant(`${day}T18:00:00Z`),
      day,
      status,
      walkIn: false,
    };
  });
}

test('a trend holds the last four known sessions against those before, and says nothing of fewer than eight', () => {
  expect(attendanceTrend(cells('++++--+-'))).toBe('falling');
  expect(attendanceTrend(cells('----??+-+-'))).toBe('rising');
  expect(attendanceTrend(cells('+-+-+-+-'))).toBe('steady');
  expect(attendanceTrend(cells('+++----'))).toBeUndefined();
});

test('attending one session more never makes a trend fall', () => {
  const letters = fc.string({ unit: fc.constantFrom('+', '-', '?'), minLength: 8, maxLength: 30 });
  fc.assert(
    fc.property(letters, (text) => {
      const known = text.replaceAll('?', '');
      fc.pre(known.length >= 8 && known.at(-1) === '-');
      if (attendanceTrend(cells(text)) === 'falling') return;
      expect(attendanceTrend(cells(`${known.slice(0, -1)}+`))).not.toBe('falling');
    }),
  );
});

test('the last day attended is that of the latest session attended, in whatever order the cells come', () => {
  expect(lastAttended(cells('+-+-?').toReversed())).toBe(addDays(FIRST, 14));
  expect(lastAttended(cells('--'))).toBeUndefined();
});

test('minutes late and minutes left early are told, and neither goes beyond the session', () => {
  const at = (time: string) => instant(`2026-03-03T${time}:00Z`);
  const session = {
    sessionId: sessionId('s1'),
    start: at('18:00'),
    day: FIRST,
    span: { start: at('18:00'), end: at('19:30') },
  };
  const there = (arrived: string, left: string) =>
    historyCell(
      session,
      { status: 'attended', arrived: at(arrived), left: at(left), modality: 'in-person' },
      false,
    );
  expect(there('18:12', '19:20')).toMatchObject({ minutes: 68, late: 12, leftEarly: 10 });
  expect(there('17:50', '19:45')).not.toHaveProperty('late');
  expect(there('17:50', '19:45')).not.toHaveProperty('leftEarly');
  expect(there('20:00', '20:30')).toMatchObject({ minutes: 0, late: 90 });
});
