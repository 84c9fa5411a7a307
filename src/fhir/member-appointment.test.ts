import type { Appointment } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMemberAttendance, anAttendance, aSession } from '../../test/support/arbitraries.ts';
import {
  memberAppointmentFromFhir,
  memberAppointmentToFhir,
  withAttendance,
  withFulfilled,
} from './member-appointment.ts';

test('attendance is read back as it was written', () => {
  fc.assert(
    fc.property(aMemberAttendance, aSession, (attendance, session) => {
      const read = memberAppointmentFromFhir(memberAppointmentToFhir(attendance, session));
      expect(read).toEqual({ ok: true, value: { ...attendance, sessionId: session.id, fulfilled: false } });
    }),
  );
});

test('attendance changed by us keeps what others keep in the appointment', () => {
  fc.assert(
    fc.property(aMemberAttendance, anAttendance, aSession, (before, after, session) => {
      const theirs = { url: 'https://clinic.example/copay', valueString: 'waived' };
      const written = memberAppointmentToFhir(before, session);
      const held = {
        ...written,
        id: 'a',
        comment: 'rings the bell',
        extension: [theirs, ...(written.extension ?? [])],
      };
      const changed = withAttendance(held, { ...before, attendance: after }, session);
      expect(memberAppointmentFromFhir(changed)).toMatchObject({
        ok: true,
        value: { attendance: after, walkIn: before.walkIn },
      });
      expect(changed).toMatchObject({ id: 'a', comment: 'rings the bell', identifier: held.identifier });
      expect(changed.extension).toContainEqual(theirs);
      expect('cancelationReason' in changed).toBe(changed.status === 'cancelled');
    }),
  );
});

test("nobody's attendance is written into another member's appointment (rule 1)", () => {
  fc.assert(
    fc.property(aMemberAttendance, aMemberAttendance, aSession, (one, other, session) => {
      fc.pre(one.patientId !== other.patientId);
      expect(() => withAttendance(memberAppointmentToFhir(one, session), other, session)).toThrow(
        'another member',
      );
    }),
  );
});

test('locking fulfils the appointment of who was there, and leaves absences', () => {
  fc.assert(
    fc.property(aMemberAttendance, aSession, (attendance, session) => {
      const resource = memberAppointmentToFhir(attendance, session);
      const locked = withFulfilled(resource);
      if (attendance.attendance.status === 'attended')
        expect(locked).toEqual({ ...resource, status: 'fulfilled' });
      else expect(locked).toBe(resource);
    }),
  );
});

const theirs = (parts: Partial<Appointment>): Appointment => ({
  resourceType: 'Appointment',
  id: 'a',
  status: 'booked',
  start: '2026-11-24T18:00:00-07:00',
  end: '2026-11-24T19:30:00-07:00',
  supportingInformation: [{ reference: 'https://ehr.example/fhir/Appointment/s1' }],
  participant: [{ actor: { reference: 'Patient/p' }, status: 'accepted' }],
  ...parts,
});

test("a front desk's status alone is understood", () => {
  const attendanceAs = (parts: Partial<Appointment>) => {
    const read = memberAppointmentFromFhir(theirs(parts));
    return read.ok ? read.value.attendance : read.refusal.reason;
  };
  expect(attendanceAs({ status: 'checked-in' })).toEqual({
    status: 'attended',
    arrived: '2026-11-24T18:00:00-07:00',
    left: '2026-11-24T19:30:00-07:00',
    modality: 'in-person',
  });
  expect(attendanceAs({ status: 'noshow' })).toEqual({ status: 'no-show', notice: 'none' });
  expect(attendanceAs({ status: 'cancelled', cancelationReason: { text: 'weather' } })).toEqual({
    status: 'excused',
    notice: 'in-time',
  });
  expect(attendanceAs({ status: 'waitlist' })).toEqual({ status: 'unknown' });
});

test('an appointment of several patients, of none, of another entry or without times is refused', () => {
  const patient = (id: string) => ({ actor: { reference: `Patient/${id}` }, status: 'accepted' as const });
  expect(memberAppointmentFromFhir(theirs({ participant: [patient('p'), patient('q')] })).ok).toBe(false);
  expect(memberAppointmentFromFhir(theirs({ participant: [patient('p'), patient('p')] })).ok).toBe(true);
  expect(memberAppointmentFromFhir(theirs({ participant: [] })).ok).toBe(false);
  const identifier = [{ system: 'https://groupwork.dev/fhir/sid/entry', value: 's1/other' }];
  expect(memberAppointmentFromFhir(theirs({ identifier })).ok).toBe(false);
  expect(memberAppointmentFromFhir(theirs({ supportingInformation: [] })).ok).toBe(false);
  expect(memberAppointmentFromFhir(theirs({ status: 'arrived', start: '2026-11-24' })).ok).toBe(false);
});
