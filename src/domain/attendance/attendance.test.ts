import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aSession, present } from '../../../test/support/domain-examples.ts';
import { instant, patientId, timeZone } from '../ids.ts';
import { minutesOf } from '../schedule/time.ts';
import { checkAttendance } from './check.ts';
import { minutesPresent } from './minutes.ts';
import { allAttended, participantCount, tally } from './roster.ts';
import type { Attendance, MemberAttendance } from './types.ts';

const session = { start: instant('2026-11-25T01:00:00Z'), end: instant('2026-11-25T02:30:00Z') };

function at(minutesFromStart: number) {
  return instant(new Date(Date.parse(session.start) + minutesFromStart * 60_000).toISOString());
}

test('leaving must be after arrival', () => {
  const refusal = { ok: false, refusal: { code: 'left-before-arrived' } };
  expect(checkAttendance(present({ arrived: at(20), left: at(10) }), session)).toEqual(refusal);
  expect(checkAttendance(present({ arrived: at(20), left: at(20) }), session)).toEqual(refusal);
});

test('times that lie wholly before or after the session are refused', () => {
  const refusal = { ok: false, refusal: { code: 'not-during-session' } };
  expect(checkAttendance(present({ arrived: at(-60), left: at(0) }), session)).toEqual(refusal);
  expect(checkAttendance(present({ arrived: at(90), left: at(100) }), session)).toEqual(refusal);
});

test('coming and going within half an hour around the session is no matter, beyond it is a warning', () => {
  expect(checkAttendance(present({ arrived: at(-30), left: at(120) }), session)).toEqual({
    ok: true,
    value: [],
  });
  expect(checkAttendance(present({ arrived: at(-31), left: at(121) }), session)).toEqual({
    ok: true,
    value: ['arrived-long-before', 'left-long-after'],
  });
});

test('a notice that does not fit the kind of absence is a warning', () => {
  const contradicts = { ok: true, value: ['notice-contradicts'] };
  expect(checkAttendance({ status: 'no-show', notice: 'in-time' }, session)).toEqual(contradicts);
  expect(checkAttendance({ status: 'late-cancel', notice: 'none' }, session)).toEqual(contradicts);
  expect(checkAttendance({ status: 'excused', notice: 'none' }, session)).toEqual({ ok: true, value: [] });
});

test('minutes present are never negative and never more than the session has', () => {
  const minute = fc.integer({ min: -300, max: 300 });
  fc.assert(
    fc.property(minute, minute, (from, to) => {
      const minutes = minutesPresent(present({ arrived: at(from), left: at(to) }), session);
      expect(minutes).toBeGreaterThanOrEqual(0);
      expect(minutes).toBeLessThanOrEqual(minutesOf(session));
      const inside = Math.max(0, Math.min(to, 90) - Math.max(from, 0));
      expect(minutes).toBe(inside);
    }),
  );
});

const members = ['a', 'b', 'c'].map((id): MemberAttendance => ({
  patientId: patientId(id),
  attendance: { status: 'unknown' },
  walkIn: false,
}));

test('all attended at once sets who is unknown, to the whole session as it ran, and leaves the others', () => {
  const [first, ...rest] = members;
  if (!first) throw new Error('no members');
  const gone = { ...first, attendance: { status: 'late-cancel', notice: 'late' } as const };
  const taken = allAttended([gone, ...rest], aSession({ actual: session }));
  expect(taken[0]).toBe(gone);
  expect(taken[1]?.attendance).toEqual({
    status: 'attended',
    arrived: session.start,
    left: session.end,
    modality: 'in-person',
  });
});

test('at a telehealth place everybody attends by video', () => {
  const place = { name: 'Telehealth', timeZone: timeZone('America/Denver'), virtual: true };
  expect(allAttended(members, aSession({ place }))[0]?.attendance).toMatchObject({ modality: 'video' });
});

test('D4: participants are all who attended', () => {
  const attendance: readonly Attendance[] = [
    present(),
    present({ modality: 'video' }),
    { status: 'no-show', notice: 'none' },
    { status: 'unknown' },
  ];
  expect(participantCount(attendance)).toBe(2);
  expect(tally(attendance)).toEqual({ attended: 2, 'no-show': 1, unknown: 1, 'late-cancel': 0, excused: 0 });
});
