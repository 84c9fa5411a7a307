import { describe, expect, it } from 'vitest';
import type { Appointment } from '@medplum/fhirtypes';
import {
  groupId,
  instant,
  locationId,
  patientId,
  practitionerId,
  seriesId,
  sessionId,
  timeZone,
} from '../domain/ids.ts';
import { CANCEL_REASONS } from '../domain/schedule/cancel-reason.ts';
import { NOT_EXPECTED } from '../domain/attendance/not-expected.ts';
import { memberAppointmentToFhir } from './member-appointment.ts';
import { notExpectedIn, withExpected, withNotExpected } from './not-expected.ts';
import { scheduleChangeToFhir } from './schedule-change.ts';
import { sessionFromFhir } from './session-appointment.ts';
import {
  cancelReasonIn,
  occurrenceIn,
  placeIn,
  plannedSessionToFhir,
  requestIn,
  seriesIn,
  withMemberMoved,
  withRequest,
  withRosterRevision,
  withSessionCancelled,
  withSessionMoved,
} from './session-plan.ts';

const span = {
  start: instant('2026-11-24T18:00:00-06:00'),
  end: instant('2026-11-24T19:30:00-06:00'),
};
const later = {
  start: instant('2026-11-25T17:30:00-06:00'),
  end: instant('2026-11-25T18:30:00-06:00'),
};
const lead = {
  practitioner: { id: practitionerId('ito'), name: 'K. Ito', credential: 'LCSW' },
  role: 'lead',
} as const;
const planned = plannedSessionToFhir({
  groupId: groupId('g-1'),
  span,
  facilitators: [lead],
  place: locationId('room-3'),
  series: seriesId('tuesdays'),
  occurrence: 'tuesdays/2026-11-24',
});
const interpreter = { actor: { display: 'Interpreter' }, status: 'tentative' } as const;
const stored: Appointment = {
  ...planned,
  id: 's-1',
  comment: 'Bring the whiteboard',
  participant: [...planned.participant, interpreter],
};

describe('a planned session', () => {
  it('is new: it has no id, and is found again by its series and its day', () => {
    expect(planned).not.toHaveProperty('id');
    expect([seriesIn(planned), occurrenceIn(planned), placeIn(planned)]).toEqual([
      'tuesdays',
      'tuesdays/2026-11-24',
      'room-3',
    ]);
  });

  it('is read as it was planned', () => {
    const place = { name: 'Room 3', timeZone: timeZone('UTC'), virtual: false };
    const read = sessionFromFhir(stored, { practitioners: [lead.practitioner], place });
    expect(read.ok && read.value).toMatchObject({
      groupId: 'g-1',
      state: 'scheduled',
      scheduled: span,
      facilitators: [lead],
    });
  });

  it('is moved with what others keep in it, its name in the series included', () => {
    const moved = withSessionMoved(stored, { span: later });
    expect(moved).toMatchObject({ ...later, minutesDuration: 60, comment: 'Bring the whiteboard' });
    expect(occurrenceIn(moved)).toBe('tuesdays/2026-11-24');
    expect(moved.participant).toHaveLength(stored.participant.length);
    expect(moved.participant).toContainEqual(interpreter);
  });

  it('is moved to another place and to other facilitators where told', () => {
    const moved = withSessionMoved(stored, {
      span: later,
      place: locationId('room-4'),
      facilitators: [{ ...lead, practitioner: { ...lead.practitioner, id: practitionerId('reyes') } }],
    });
    const actors = moved.participant.map((one) => one.actor?.reference ?? one.actor?.display);
    expect(actors).toEqual(['Practitioner/reyes', 'Interpreter', 'Location/room-4']);
  });

  it('remembers the wish that moved it last, and one only', () => {
    const twice = withRequest(withRequest(stored, 'one'), 'two');
    expect(requestIn(twice)).toBe('two');
    expect(twice.identifier).toHaveLength(3);
  });

  it('counts every change of its roster', () => {
    const twice = withRosterRevision(withRosterRevision(stored));
    expect(twice.extension?.map((one) => one.valueUnsignedInt ?? 'subject')).toEqual(['subject', 2]);
  });

  it('says why it is cancelled, in our words, in HL7’s, and in the clinician’s', () => {
    for (const reason of CANCEL_REASONS) {
      const cancelled = withSessionCancelled(stored, reason, ' Office closed ');
      expect(cancelReasonIn(cancelled)).toEqual({ reason, words: 'Office closed' });
      expect(cancelled.cancelationReason?.coding).toHaveLength(2);
    }
    expect(cancelReasonIn(withSessionCancelled(stored, 'weather', '  '))).toEqual({ reason: 'weather' });
    expect(cancelReasonIn(stored)).toBeUndefined();
  });

  it('was cancelled for another reason where another program cancelled it', () => {
    const theirs = { coding: [{ code: 'prov-edu', display: 'Provider: Edu/Meeting' }] };
    expect(cancelReasonIn({ ...stored, status: 'cancelled', cancelationReason: theirs })).toEqual({
      reason: 'other',
      words: 'Provider: Edu/Meeting',
    });
  });
});

describe("a member's Appointment", () => {
  const seat = memberAppointmentToFhir(
    { patientId: patientId('p-1'), attendance: { status: 'unknown' }, walkIn: true },
    { id: sessionId('s-1'), scheduled: span },
  );

  it('says that its member is not expected, and nothing of what had been taken', () => {
    for (const why of NOT_EXPECTED) {
      const off = withNotExpected(seat, why);
      expect(notExpectedIn(off)).toBe(why);
      expect(off).not.toHaveProperty('extension');
    }
    expect(notExpectedIn(seat)).toBeUndefined();
  });

  it('is as before once its member is expected again', () => {
    const { extension: _walkIn, ...plain } = seat;
    expect(withExpected(withNotExpected(seat, 'excused-ahead'))).toEqual(plain);
  });

  it('tells of a cancelled session the code alone, never words that may speak of another member (rule 1)', () => {
    const off = withNotExpected(seat, 'session-cancelled', 'facilitator-away');
    expect(off.cancelationReason).not.toHaveProperty('text');
    expect(off.cancelationReason?.coding?.map((one) => one.code)).toEqual(['session-cancelled', 'prov-pers']);
  });

  it('is an absence, not "not expected", where the member cancelled', () => {
    const reason = { coding: [{ system: 'https://groupwork.dev/fhir/CodeSystem/absence', code: 'excused' }] };
    expect(notExpectedIn({ ...seat, status: 'cancelled', cancelationReason: reason })).toBeUndefined();
  });

  it('moves along with its session and stays what it is otherwise', () => {
    expect(withMemberMoved(seat, later)).toEqual({ ...seat, ...later, minutesDuration: 60 });
  });
});

describe('a change of the schedule', () => {
  it('targets sessions alone', () => {
    const change = scheduleChangeToFhir({
      what: 'cancelled',
      sessions: [sessionId('s-1'), sessionId('s-2')],
      reason: 'Ice storm',
      by: practitionerId('ito'),
      at: span.start,
    });
    expect(change.target.map((one) => one.reference)).toEqual(['Appointment/s-1', 'Appointment/s-2']);
    expect(change.activity?.coding?.[0]?.code).toBe('CANCEL');
    expect(JSON.stringify(change)).not.toContain('Patient');
  });
});
