import { expect, test } from 'vitest';
import { aGroup, aMembership } from '../../../test/support/domain-examples.ts';
import { localDate, membershipId, patientId } from '../ids.ts';
import { seatsLeft, seatsTaken, waitlistOn } from './capacity.ts';
import { enrol, type Enrolment } from './enrol.ts';

const TODAY = localDate('2026-11-24');

function seat(name: string, changes: Parameters<typeof aMembership>[0] = {}) {
  return aMembership({ id: membershipId(`m-${name}`), patientId: patientId(name), ...changes });
}

function request(changes: Partial<Enrolment> = {}): Enrolment {
  return {
    group: aGroup({ capacity: 2 }),
    memberships: [],
    patientId: patientId('chi'),
    day: TODAY,
    as: 'active',
    begun: false,
    ...changes,
  };
}

test('a new member is active from the day of entry', () => {
  expect(enrol(request({ details: { rationale: 'Learns from peers.' } }))).toMatchObject({
    ok: true,
    value: { status: 'active', start: TODAY, history: [], rationale: 'Learns from peers.' },
  });
});

test('a full group is refused, its waitlist is not', () => {
  const memberships = [seat('amara'), seat('ben', { status: 'on-hold' })];
  expect(enrol(request({ memberships }))).toEqual({ ok: false, refusal: { code: 'group-full' } });
  expect(enrol(request({ memberships, as: 'waitlisted' }))).toMatchObject({
    value: { status: 'waitlisted' },
  });
});

test('who waits or has departed takes no place', () => {
  const memberships = [
    seat('amara'),
    seat('ben', { status: 'waitlisted' }),
    seat('dee', { status: 'departed', end: localDate('2026-11-23') }),
  ];
  expect(seatsTaken(memberships, TODAY)).toBe(1);
  expect(enrol(request({ memberships })).ok).toBe(true);
});

test('one person in two periods takes one place', () => {
  expect(seatsTaken([seat('amara'), seat('amara', { id: membershipId('m-2') })], TODAY)).toBe(1);
});

test('places left are never below 0, and unknown where there is no limit', () => {
  const memberships = [seat('amara'), seat('ben'), seat('chi')];
  expect(seatsLeft({ capacity: 2 }, memberships, TODAY)).toBe(0);
  expect(seatsLeft({}, memberships, TODAY)).toBeUndefined();
});

test('someone with a membership that is not over cannot be enrolled again', () => {
  const memberships = [seat('chi', { status: 'on-hold' })];
  expect(enrol(request({ memberships }))).toEqual({
    ok: false,
    refusal: { code: 'already-member', status: 'on-hold' },
  });
});

test('someone who departed comes back in a period of their own, after the earlier one', () => {
  const memberships = [seat('chi', { status: 'departed', end: localDate('2026-06-30') })];
  expect(enrol(request({ memberships })).ok).toBe(true);
  expect(enrol(request({ memberships, day: localDate('2026-06-30') }))).toEqual({
    ok: false,
    refusal: { code: 'overlaps-earlier', end: '2026-06-30' },
  });
});

test('a closed group that has begun takes nobody new, before that it does', () => {
  const group = aGroup({ enrollment: 'closed' });
  expect(enrol(request({ group, begun: true }))).toEqual({ ok: false, refusal: { code: 'closed-group' } });
  expect(enrol(request({ group })).ok).toBe(true);
});

test('a group that is no longer held takes nobody', () => {
  expect(enrol(request({ group: aGroup({ active: false }) }))).toEqual({
    ok: false,
    refusal: { code: 'group-inactive' },
  });
});

test('the longest wait comes first', () => {
  const late = seat('ben', { status: 'waitlisted', start: localDate('2026-10-01') });
  const early = seat('amara', { status: 'waitlisted', start: localDate('2026-09-01') });
  expect(waitlistOn([late, seat('chi'), early], TODAY)).toEqual([early, late]);
});
