import { expect, test } from 'vitest';
import type { CellStatus, HistoryCell } from '../../src/domain/attendance/history.ts';
import { memberPattern } from '../../src/domain/attendance/pattern.ts';
import { groupId, instant, localDate, membershipId, patientId, sessionId } from '../../src/domain/ids.ts';
import type { SessionId } from '../../src/domain/ids.ts';
import { addDays } from '../../src/domain/schedule/time.ts';
import type { MemberRow } from '../../src/workflow/attendance-history/types.ts';
import { en } from '../texts/en.ts';
import { blankWords, cellWords, patternWords } from './words.ts';

const FIRST = localDate('2026-03-03');
const LETTERS: Readonly<Record<string, CellStatus>> = { '+': 'attended', '-': 'no-show', l: 'late-cancel' };

/** One cell per letter, a week apart: `+` attended, `-` no-show, `l` late cancel, `?` not yet. */
function row(letters: string, more: Partial<HistoryCell> = {}): MemberRow {
  const cells = Array.from(letters).map((letter, week): HistoryCell => {
    const day = addDays(FIRST, week * 7);
    const start = instant(`${day}T18:00:00Z`);
    const status = LETTERS[letter] ?? 'not-yet';
    return { sessionId: sessionId(`s${week}`), start, day, status, walkIn: false, ...more };
  });
  return {
    patient: { id: patientId('p1'), name: 'Ada Obi', shortName: 'Ada O.', recordNumber: '1' },
    cells: new Map<SessionId, HistoryCell>(cells.map((one) => [one.sessionId, one])),
    pattern: memberPattern(cells),
    suggested: false,
    openTasks: 0,
  };
}

test('a pattern is told in sentences: how often, what lasts, the last time, the longest absence, the trend', () => {
  expect(patternWords(row('+--++++-l?'), en)).toEqual([
    'Attended 5 of 9 sessions (56%).',
    'Missed the last 2 sessions in a row.',
    'Last attended on Apr 14, 2026.',
    'Comes about as often as before.',
  ]);
  expect(patternWords(row('---+'), en)).toContain('The longest absence was 3 sessions.');
  expect(patternWords(row('+', { late: 5 }), en)).toEqual([
    'Attended 1 of 1 session (100%).',
    'Came to the last session.',
    'Last attended on Mar 3, 2026.',
    'Came late once.',
  ]);
  expect(patternWords(row('--'), en)).toContain('Has not attended in this time.');
  expect(patternWords(row('??'), en)).toEqual(['Nothing is known of this member’s attendance yet.']);
});

test('a place in the picture says what became of it, and why it is blank', () => {
  const [cell] = row('+', { late: 12, leftEarly: 1, walkIn: true }).cells.values();
  expect(cell && cellWords(cell, en)).toBe('Attended, 12 minutes late, left 1 minute early, walk-in');
  const member: MemberRow = {
    ...row(''),
    membership: {
      id: membershipId('m1'),
      groupId: groupId('g1'),
      patientId: patientId('p1'),
      status: 'departed',
      history: [],
      diagnoses: [],
      start: addDays(FIRST, 7),
      end: addDays(FIRST, 70),
    },
  };
  expect(blankWords(member, FIRST, en)).toBe('not yet a member');
  expect(blankWords(member, addDays(FIRST, 71), en)).toBe('no longer a member');
  expect(blankWords(member, addDays(FIRST, 14), en)).toBe('not expected');
});
