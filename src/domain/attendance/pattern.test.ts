import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant, localDate, sessionId } from '../ids.ts';
import { addDays } from '../schedule/time.ts';
import { chronicAbsence, suggestsFlag } from './chronic.ts';
import { attendanceCounts } from './counts.ts';
import { missedTopics } from './curriculum.ts';
import { followUpDue } from './follow-up.ts';
import { historyCell, isAbsent, type CellStatus, type HistoryCell } from './history.ts';
import { memberPattern } from './pattern.ts';
import { checkPolicy, DEFAULT_POLICY } from './policy.ts';

const FIRST = localDate('2026-03-03');
const LETTERS: Readonly<Record<string, CellStatus>> = {
  '+': 'attended',
  '-': 'no-show',
  l: 'late-cancel',
  e: 'excused',
};

/** One cell per letter, a week apart: `+` attended, `-` no-show, `l` late cancel, `e` excused, `?` not yet. */
function cells(letters: string): readonly HistoryCell[] {
  return Array.from(letters).map((letter, week): HistoryCell => {
    const day = addDays(FIRST, week * 7);
    const status = LETTERS[letter] ?? 'not-yet';
    const cell = { sessionId: sessionId(`s${week}`), start: instant(`${day}T18:00:00-07:00`), day };
    return { ...cell, status, walkIn: false, ...(status === 'attended' && { minutes: 90 }) };
  });
}

const someLetters = fc.string({ unit: fc.constantFrom('+', '-', 'l', 'e', '?'), maxLength: 30 });

test('a pattern counts each kind, minutes, the rate, and the streak that lasts', () => {
  expect(memberPattern(cells('++-le?'))).toEqual({
    ...{ sessions: 5, attended: 2, 'no-show': 1, 'late-cancel': 1, excused: 1, notYet: 1 },
    ...{ minutes: 180, rate: 0.4, longestAbsence: 3, streak: { of: 'absent', length: 3 } },
  });
  expect(memberPattern(cells('??'))).toMatchObject({ sessions: 0, notYet: 2, longestAbsence: 0 });
  expect(memberPattern([])).not.toHaveProperty('rate');
});

test('sessions whose attendance is not known neither break nor lengthen a streak', () => {
  expect(memberPattern(cells('-?-')).streak).toEqual({ of: 'absent', length: 2 });
  expect(memberPattern(cells('++?')).streak).toEqual({ of: 'attended', length: 2 });
});

const shuffled = someLetters.chain((letters) => {
  const all = cells(letters);
  return fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }));
});

test('every session is counted once, in whatever order the cells come', () => {
  fc.assert(
    fc.property(shuffled, ([all, mixed]) => {
      const pattern = memberPattern(mixed);
      const { sessions, attended, notYet, excused, rate = 0, longestAbsence } = pattern;
      expect(attended + pattern['no-show'] + pattern['late-cancel'] + excused).toBe(sessions);
      expect(sessions + notYet).toBe(all.length);
      expect(rate).toBeGreaterThanOrEqual(0);
      expect(rate).toBeLessThanOrEqual(1);
      expect(longestAbsence).toBeLessThanOrEqual(sessions - attended);
      expect(pattern).toEqual(memberPattern(all));
    }),
  );
});

test('chronic absence is so many of the last sessions known, by the absences that count', () => {
  const chronic = (letters: string) => chronicAbsence(cells(letters), DEFAULT_POLICY);
  expect(chronic('+-+-')).toMatchObject({ misses: 2, of: 4 });
  expect(chronic('--++++')).toBeUndefined();
  expect(chronic('ee+-')).toBeUndefined();
  expect(chronic('--?')).toMatchObject({ misses: 2, of: 2, since: FIRST, last: addDays(FIRST, 7) });
  expect(chronic('')).toBeUndefined();
});

test('attending never makes absence chronic that was not', () => {
  fc.assert(
    fc.property(someLetters, (letters) => {
      if (chronicAbsence(cells(letters), DEFAULT_POLICY)) return;
      expect(chronicAbsence(cells(`${letters}+`), DEFAULT_POLICY)).toBeUndefined();
    }),
  );
});

test('a flag is suggested once: not while one stands, nor again before another session is missed', () => {
  const chronic = chronicAbsence(cells('--'), DEFAULT_POLICY);
  expect(suggestsFlag(undefined, undefined)).toBe(false);
  expect(suggestsFlag(chronic, undefined)).toBe(true);
  expect(suggestsFlag(chronic, { active: true })).toBe(false);
  expect(suggestsFlag(chronic, { active: false, cleared: addDays(FIRST, 8) })).toBe(false);
  const missedAgain = chronicAbsence(cells('---'), DEFAULT_POLICY);
  expect(suggestsFlag(missedAgain, { active: false, cleared: addDays(FIRST, 8) })).toBe(true);
});

test('a policy that cannot be is refused by its field, one that can is tidied', () => {
  const field = (change: object) => {
    const checked = checkPolicy({ ...DEFAULT_POLICY, ...change });
    return checked.ok ? 'fine' : checked.refusal.field;
  };
  expect(field({ window: 0 })).toBe('window');
  expect(field({ window: 2.5 })).toBe('window');
  expect(field({ window: 3, misses: 4 })).toBe('misses');
  expect(field({ followUpDays: -1 })).toBe('followUpDays');
  expect(field({ counts: [] })).toBe('counts');
  expect(field({ followUpFor: [] })).toBe('fine');
  expect(checkPolicy({ ...DEFAULT_POLICY, counts: ['excused', 'no-show', 'no-show'] })).toMatchObject({
    value: { counts: ['no-show', 'excused'] },
  });
});

test('an absence is followed up by a day where the policy asks for it', () => {
  expect(followUpDue(DEFAULT_POLICY, 'no-show', FIRST)).toBe('2026-03-05');
  expect(followUpDue(DEFAULT_POLICY, 'excused', FIRST)).toBeUndefined();
});

test('a group is counted both ways: sessions held, and visits', () => {
  const all = ['+-', '++', '?+'].flatMap(cells);
  expect(attendanceCounts(all)).toEqual({
    ...{ sessions: 2, visits: 4, minutes: 360, notYet: 1, rate: 0.8, average: 2 },
    absences: { 'no-show': 1, 'late-cancel': 0, excused: 0 },
  });
  expect(attendanceCounts([])).not.toHaveProperty('average');
});

test('minutes are those of the session, whenever somebody came and went', () => {
  const [start, end] = [instant('2026-11-25T01:00:00Z'), instant('2026-11-25T02:30:00Z')];
  const session = { sessionId: sessionId('s'), start, day: localDate('2026-11-24'), span: { start, end } };
  const arrived = instant('2026-11-25T00:45:00Z');
  const left = instant('2026-11-25T02:00:00Z');
  const there = { status: 'attended', arrived, left, modality: 'video' } as const;
  expect(historyCell(session, there, true)).toMatchObject({ status: 'attended', minutes: 60, walkIn: true });
  expect(historyCell(session, { status: 'unknown' }, false)).toMatchObject({ status: 'not-yet' });
  expect(historyCell(session, { status: 'excused', notice: 'in-time' }, false)).not.toHaveProperty('minutes');
});

test('missed content is caught up only when every topic was taught in a session that was attended', () => {
  const history = cells('-+-');
  const taught = (topics: readonly (readonly string[])[]) =>
    history.map(({ sessionId: id, day }, index) => ({ sessionId: id, day, topics: topics[index] ?? [] }));
  expect(missedTopics(history, taught([['a', 'b'], ['a'], ['b']]))).toMatchObject([
    { topics: ['a', 'b'] },
    { topics: ['b'] },
  ]);
  const [first] = missedTopics(history, taught([['a', 'b'], ['b', 'a'], []]));
  expect(first?.caughtUp).toBe(addDays(FIRST, 7));
  expect(missedTopics(history, taught([[], [], []]))[0]).not.toHaveProperty('caughtUp');
  fc.assert(
    fc.property(someLetters, (letters) => {
      const missed = missedTopics(cells(letters), []);
      expect(missed.map((one) => one.status)).toEqual(
        cells(letters).flatMap((one) => (isAbsent(one.status) ? [one.status] : [])),
      );
    }),
  );
});
