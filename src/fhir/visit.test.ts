import type { Appointment, Group } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { instant, localDate, locationId, patientId, practitionerId } from '../domain/ids.ts';
import { listedSince, withGroupRevision, withListedMembers } from './group-revision.ts';
import { timeOfDayFrom, timeOfDayTo } from './time.ts';
import { kindOf, patientsIn, visitStateOf, visitToFhir, visitWords } from './visit.ts';

const visit = visitToFhir({
  request: 'form-1',
  patientId: patientId('p-1'),
  practitionerId: practitionerId('ito'),
  place: locationId('room-3'),
  span: { start: instant('2026-11-24T10:00:00-06:00'), end: instant('2026-11-24T10:50:00-06:00') },
  what: 'Individual therapy',
});

const bare: Appointment = { resourceType: 'Appointment', status: 'booked', participant: [] };
const withActors = (...references: readonly string[]): Appointment => ({
  ...bare,
  participant: references.map((reference) => ({ actor: { reference }, status: 'accepted' })),
});

describe('an Appointment', () => {
  it('is a visit of one client where it belongs to no session', () => {
    expect(kindOf(visit)).toBe('individual');
    expect(visitWords(visit)).toBe('Individual therapy');
    expect(visit).toMatchObject({ status: 'booked', minutesDuration: 50 });
  });

  it('is told apart: a session, a member of one, somebody’s visit, anything else', () => {
    expect(kindOf({ ...bare, supportingInformation: [{ reference: 'Group/g-1' }] })).toBe('session');
    const seat = withActors('Patient/p-1');
    expect(kindOf({ ...seat, supportingInformation: [{ reference: 'Appointment/s-1' }] })).toBe('member');
    expect(kindOf(withActors('Practitioner/ito', 'Location/room-3'))).toBe('other');
  });

  it('of several patients, as some schedulers make them, names each once', () => {
    expect(patientsIn(withActors('Patient/a', 'https://ehr/fhir/Patient/b', 'Patient/a'))).toEqual([
      'a',
      'b',
    ]);
  });

  it('that was entered in error is none', () => {
    expect(visitStateOf('entered-in-error')).toBeUndefined();
    expect([visitStateOf('checked-in'), visitStateOf('waitlist'), visitStateOf('noshow')]).toEqual([
      'arrived',
      'booked',
      'no-show',
    ]);
  });

  it('says what kind of visit it is by its own words, or a display, or not at all', () => {
    expect(visitWords({ ...bare, serviceType: [{ coding: [{ code: 'x', display: 'Intake' }] }] })).toBe(
      'Intake',
    );
    expect(visitWords({ ...bare, serviceType: [{ text: '  ' }], appointmentType: { text: 'Checkup' } })).toBe(
      'Checkup',
    );
    expect(visitWords(bare)).toBeUndefined();
  });
});

describe('a Group that a clinic keeps', () => {
  const group: Group = {
    resourceType: 'Group',
    type: 'person',
    actual: true,
    member: [
      { entity: { reference: 'Patient/p-1' }, period: { start: '2025-03-04' } },
      { entity: { reference: 'Patient/p-2' } },
    ],
  };

  it('counts its revisions and stays as it is otherwise', () => {
    const twice = withGroupRevision(withGroupRevision(group));
    expect(twice.extension?.[0]?.valueUnsignedInt).toBe(2);
    expect({ ...twice, extension: undefined }).toEqual({ ...group, extension: undefined });
  });

  it('says since when it lists somebody', () => {
    expect(listedSince(group, patientId('p-1'))).toBe('2025-03-04');
    expect(listedSince(group, patientId('p-2'))).toBeUndefined();
  });

  it('lists newcomers, keeps whoever has left as inactive, and leaves alone whom we do not know', () => {
    const now = withListedMembers(
      group,
      new Map([
        [patientId('p-1'), { active: false }],
        [patientId('p-3'), { active: true, since: localDate('2026-11-01') }],
        [patientId('p-4'), { active: false }],
      ]),
    );
    expect(now.member?.map((one) => [one.entity.reference, one.inactive, one.period?.start])).toEqual([
      ['Patient/p-1', true, '2025-03-04'],
      ['Patient/p-2', undefined, undefined],
      ['Patient/p-3', false, '2026-11-01'],
    ]);
  });
});

describe('a time of day', () => {
  it('is read and written as FHIR has it', () => {
    expect(timeOfDayFrom(timeOfDayTo({ hour: 9, minute: 5 }))).toEqual({ hour: 9, minute: 5 });
    expect(timeOfDayTo({ hour: 18, minute: 0 })).toBe('18:00:00');
    expect([timeOfDayFrom('24:00:00'), timeOfDayFrom('noon'), timeOfDayFrom(undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
