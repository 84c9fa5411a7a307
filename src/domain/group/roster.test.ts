import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMembership, undatedMembership } from '../../../test/support/domain-examples.ts';
import { localDate, membershipId, patientId } from '../ids.ts';
import { membersOn } from './roster.ts';
import { entryDateOf, membershipStatusOn } from './status.ts';

const day = localDate;

test('someone active since the day is expected on it and after it, and not before', () => {
  const membership = aMembership({ start: day('2026-03-03') });
  expect(membershipStatusOn(membership, day('2026-03-02'))).toBeUndefined();
  expect(membershipStatusOn(membership, day('2026-03-03'))).toBe('active');
  expect(membershipStatusOn(membership, day('2031-01-01'))).toBe('active');
});

test('a membership without any dates is active on every day', () => {
  expect(membershipStatusOn(undatedMembership(), day('1999-01-01'))).toBe('active');
});

const pausedAndBack = aMembership({
  start: day('2026-01-10'),
  history: [
    { status: 'waitlisted', start: day('2026-01-10'), end: day('2026-02-02') },
    { status: 'active', start: day('2026-02-03'), end: day('2026-04-30') },
    { status: 'on-hold', start: day('2026-05-01'), end: day('2026-05-31') },
  ],
});

test.each([
  ['2026-01-09', undefined],
  ['2026-01-10', 'waitlisted'],
  ['2026-02-02', 'waitlisted'],
  ['2026-02-03', 'active'],
  ['2026-04-30', 'active'],
  ['2026-05-01', 'on-hold'],
  ['2026-05-31', 'on-hold'],
  ['2026-06-01', 'active'],
] as const)('on %s what held then counts: %s', (on, status) => {
  expect(membershipStatusOn(pausedAndBack, day(on))).toBe(status);
});

test('the order in which a server lists the history does not matter', () => {
  const shuffled = { ...pausedAndBack, history: [...pausedAndBack.history].reverse() };
  for (const on of ['2026-01-20', '2026-03-01', '2026-05-10', '2026-07-01'])
    expect(membershipStatusOn(shuffled, day(on))).toBe(membershipStatusOn(pausedAndBack, day(on)));
});

test('the last day still belongs to someone who departed', () => {
  const departed = aMembership({
    status: 'departed',
    end: day('2026-11-24'),
    history: [{ status: 'active', start: day('2026-03-03'), end: day('2026-11-24') }],
  });
  expect(membersOn([departed], day('2026-11-24'))).toEqual([departed]);
  expect(membersOn([departed], day('2026-11-25'))).toEqual([]);
});

test('without a history someone departed was active from start to end', () => {
  const departed = aMembership({ status: 'departed', start: day('2026-03-03'), end: day('2026-04-01') });
  expect(membershipStatusOn(departed, day('2026-03-02'))).toBeUndefined();
  expect(membershipStatusOn(departed, day('2026-03-20'))).toBe('active');
  expect(membershipStatusOn(departed, day('2026-04-02'))).toBe('departed');
});

test('an end in the past ends a membership whose status was never turned', () => {
  const stale = aMembership({ end: day('2026-04-01') });
  expect(membershipStatusOn(stale, day('2026-04-01'))).toBe('active');
  expect(membershipStatusOn(stale, day('2026-04-02'))).toBe('departed');
});

test.each(['waitlisted', 'on-hold', 'cancelled'] as const)('%s is not expected', (status) => {
  expect(membersOn([aMembership({ status })], day('2026-11-24'))).toEqual([]);
});

test('two periods of one patient: each counts in its own time', () => {
  const first = aMembership({ status: 'departed', start: day('2025-01-01'), end: day('2025-06-30') });
  const second = aMembership({ id: membershipId('m-2'), start: day('2026-01-01') });
  expect(membersOn([first, second], day('2025-03-01'))).toEqual([first]);
  expect(membersOn([first, second], day('2025-09-01'))).toEqual([]);
  expect(membersOn([first, second], day('2026-03-01'))).toEqual([second]);
});

test('two periods of one patient that overlap put them on the roster once', () => {
  const first = aMembership({ start: day('2025-01-01') });
  const second = aMembership({ id: membershipId('m-2'), start: day('2026-01-01') });
  const other = aMembership({ id: membershipId('m-3'), patientId: patientId('ben') });
  expect(membersOn([second, other, first], day('2026-11-24'))).toEqual([second, other]);
});

test('the entry date is the first active day, not the first day on the waitlist', () => {
  expect(entryDateOf(pausedAndBack)).toBe('2026-02-03');
  expect(entryDateOf(aMembership({ status: 'waitlisted' }))).toBeUndefined();
});

test('nobody is expected twice, whatever the memberships', () => {
  const anyDay = fc
    .integer({ min: 1, max: 28 })
    .map((date) => day(`2026-02-${String(date).padStart(2, '0')}`));
  const anyMembership = fc
    .record({
      patient: fc.constantFrom('a', 'b', 'c'),
      status: fc.constantFrom('waitlisted', 'active', 'on-hold', 'departed', 'cancelled'),
      start: fc.option(anyDay, { nil: undefined }),
      end: fc.option(anyDay, { nil: undefined }),
    })
    .map(({ patient, status, start, end }) =>
      undatedMembership({
        patientId: patientId(patient),
        status,
        ...(start ? { start } : {}),
        ...(end ? { end } : {}),
      }),
    );
  fc.assert(
    fc.property(fc.array(anyMembership), anyDay, (memberships, on) => {
      const expected = membersOn(memberships, on);
      expect(new Set(expected.map((one) => one.patientId)).size).toBe(expected.length);
      for (const one of expected) expect(membershipStatusOn(one, on)).toBe('active');
    }),
  );
});
