import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CPT_GROUP, present } from '../../../test/support/domain-examples.ts';
import type { Attendance } from '../attendance/types.ts';
import { patientId } from '../ids.ts';
import { disagreements } from './agreement.ts';
import { agrees, chargeFor, isService, settle } from './charge.ts';
import { CPT, LATE_CANCEL, NO_FEE, NO_SHOW, type Charge } from './types.ts';

const OTHER = { system: CPT, code: '90849' };
const THIRD = { system: 'https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets', code: 'H0005' };

const anyCode = fc.option(fc.constantFrom(CPT_GROUP, OTHER, THIRD, NO_SHOW, LATE_CANCEL, NO_FEE), {
  nil: undefined,
});
const anyAttendance: fc.Arbitrary<Attendance> = fc.constantFrom<Attendance>(
  { status: 'unknown' },
  present(),
  present({ modality: 'audio' }),
  { status: 'no-show', notice: 'none' },
  { status: 'late-cancel', notice: 'late' },
  { status: 'excused', notice: 'in-time' },
);
const anyChoice = fc.record({ picked: anyCode, memberOverride: anyCode, groupDefault: anyCode });

test("the code is the picked one, else the member's, else the group's", () => {
  const picked = chargeFor(present(), { picked: OTHER, memberOverride: THIRD, groupDefault: CPT_GROUP });
  const override = chargeFor(present(), { memberOverride: THIRD, groupDefault: CPT_GROUP });
  expect(picked).toEqual({ ok: true, value: OTHER });
  expect(override).toEqual({ ok: true, value: THIRD });
  expect(chargeFor(present(), { groupDefault: CPT_GROUP })).toEqual({ ok: true, value: CPT_GROUP });
});

test('without any code someone who attended has no charge yet', () => {
  expect(chargeFor(present(), {})).toEqual({ ok: false, refusal: { code: 'no-code' } });
});

test('rule 6: whatever is chosen, a charge that comes out agrees with the attendance', () => {
  fc.assert(
    fc.property(anyAttendance, anyChoice, (attendance, choice) => {
      const charge = chargeFor(attendance, choice);
      if (!charge.ok) return;
      expect(agrees(attendance, charge.value).ok).toBe(true);
      if (attendance.status !== 'attended') expect(isService(charge.value)).toBe(false);
      if (attendance.status === 'attended')
        expect(isService(charge.value) || charge.value.code === 'no-fee').toBe(true);
    }),
  );
});

test('rule 6: an absence is never refused and never takes a default service code', () => {
  const absent = anyAttendance.filter((one) => one.status !== 'attended' && one.status !== 'unknown');
  fc.assert(
    fc.property(absent, anyCode, anyCode, (attendance, memberOverride, groupDefault) => {
      const charge = chargeFor(attendance, { memberOverride, groupDefault });
      expect(charge.ok && isService(charge.value)).toBe(false);
      expect(charge.ok).toBe(true);
    }),
  );
});

test.each([
  ['a service for someone absent', { status: 'no-show', notice: 'none' }, OTHER, 'service-for-absent'],
  ['a no-show fee for someone who came', present(), NO_SHOW, 'fee-for-attended'],
  ['a no-show fee for a late cancel', { status: 'late-cancel', notice: 'late' }, NO_SHOW, 'other-absence'],
  ['a fee for someone excused', { status: 'excused', notice: 'in-time' }, LATE_CANCEL, 'other-absence'],
  ['anything before attendance is taken', { status: 'unknown' }, NO_FEE, 'attendance-unknown'],
] as const)('%s is refused', (_what, attendance, picked, code) => {
  expect(chargeFor(attendance, { picked })).toEqual({ ok: false, refusal: { code } });
});

test('no fee can be picked for everyone whose attendance is known', () => {
  fc.assert(
    fc.property(
      anyAttendance.filter((one) => one.status !== 'unknown'),
      (attendance) => {
        expect(chargeFor(attendance, { picked: NO_FEE })).toEqual({ ok: true, value: NO_FEE });
      },
    ),
  );
});

function planned(code: Charge['code']): Charge {
  return { patientId: patientId('amara'), code, status: 'planned' };
}

test('services and fees become billable, no fee does not', () => {
  expect(settle(planned(CPT_GROUP), present())).toMatchObject({ ok: true, value: { status: 'billable' } });
  expect(settle(planned(NO_SHOW), { status: 'no-show', notice: 'none' })).toMatchObject({
    value: { status: 'billable' },
  });
  expect(settle(planned(NO_FEE), present())).toMatchObject({ ok: true, value: { status: 'not-billable' } });
});

test('rule 6: a charge that disagrees with the attendance is not settled', () => {
  expect(settle(planned(CPT_GROUP), { status: 'excused', notice: 'in-time' }).ok).toBe(false);
});

test('rule 6: a record that agrees has no disagreements', () => {
  const charges = [{ code: CPT_GROUP, units: 1 }];
  expect(disagreements({ attendance: present(), encounters: 1, notes: ['progress'], charges })).toEqual([]);
  expect(
    disagreements({
      attendance: { status: 'no-show', notice: 'none' },
      encounters: 0,
      notes: ['absence'],
      charges: [{ code: NO_SHOW, units: 1 }],
    }),
  ).toEqual([]);
});

test('rule 6, C10: every way to disagree is named', () => {
  const doubled = {
    attendance: present(),
    encounters: 2,
    notes: ['progress', 'progress'] as const,
    charges: [{ code: NO_SHOW, units: 8 }],
  };
  expect(disagreements(doubled)).toEqual(['encounter', 'note', 'charge', 'units']);
  expect(disagreements({ ...doubled, attendance: { status: 'unknown' } })).toEqual(['attendance']);
});
