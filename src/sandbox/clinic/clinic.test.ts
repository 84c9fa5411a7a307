import type { Appointment, EpisodeOfCare, Patient, Practitioner, Resource } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { clinic } from './clinic.ts';
import { todaysSchedule } from './schedule.ts';
import { otherPatientsNamed, patientIdsIn, referencesIn } from './test-support.ts';

/** An ordinary day, the days around both clock changes, a leap day, new year, and a day in another zone. */
const OPTIONS = [
  { today: '2026-11-24' },
  { today: '2026-11-01' },
  { today: '2026-03-08' },
  { today: '2028-02-29' },
  { today: '2027-01-01' },
  { today: '2026-07-15', timeZone: 'Europe/Berlin' },
  { today: '2026-07-15', timeZone: 'America/New_York' },
] as const;

function only<T extends Resource>(resources: readonly Resource[], type: T['resourceType']): T[] {
  return resources.filter((one): one is T => one.resourceType === type);
}

test('the same day makes the same clinic', () => {
  expect(clinic({ today: '2026-11-24' })).toEqual(clinic({ today: '2026-11-24' }));
});

test.each(OPTIONS)(
  'on $today ids are unique and every reference is to something in the clinic',
  (options) => {
    const resources = clinic(options);
    const known = new Set(resources.map((one) => `${one.resourceType}/${one.id ?? ''}`));
    expect(known.size).toBe(resources.length);
    for (const id of known) expect(id).toMatch(/^[A-Za-z]+\/[A-Za-z0-9.-]{1,64}$/);
    for (const reference of resources.flatMap(referencesIn)) expect(known).toContain(reference);
  },
);

test.each(OPTIONS)('Isolation: on $today no resource names or references two patients', (options) => {
  const resources = clinic(options);
  const patients = only<Patient>(resources, 'Patient');
  for (const resource of resources) {
    expect(patientIdsIn(resource).length, resource.id).toBeLessThanOrEqual(1);
    expect(otherPatientsNamed(resource, patients), resource.id).toEqual([]);
  }
});

test('no patient is in the compartment of a group, a care team or a session', () => {
  const shared = clinic({ today: '2026-11-24' }).filter(
    (one) =>
      one.resourceType === 'Group' ||
      one.resourceType === 'CareTeam' ||
      (one.resourceType === 'Appointment' && /^s-/.test(one.id ?? '')),
  );
  expect(shared.length).toBeGreaterThan(20);
  expect(shared.flatMap(patientIdsIn)).toEqual([]);
});

test('every patient and every practitioner has a name', () => {
  const resources = clinic({ today: '2026-11-24' });
  for (const one of [
    ...only<Patient>(resources, 'Patient'),
    ...only<Practitioner>(resources, 'Practitioner'),
  ]) {
    const name = one.name?.[0];
    expect(name?.text, one.id).toBeTruthy();
    expect(name?.given?.length ?? 0, one.id).toBeGreaterThan(0);
  }
});

test('at least 24 people are members today, each with two or three goals and a coverage', () => {
  const resources = clinic({ today: '2026-11-24' });
  const active = only<EpisodeOfCare>(resources, 'EpisodeOfCare').filter(
    (one) => one.status === 'active' && (one.period?.start ?? '') <= '2026-11-24',
  );
  expect(active).toHaveLength(24);
  const patients = only<Patient>(resources, 'Patient');
  expect(patients.length).toBeGreaterThanOrEqual(24);
  for (const { id } of patients) {
    const about = (type: Resource['resourceType']): number =>
      resources.filter((one) => one.resourceType === type && patientIdsIn(one).includes(id ?? '')).length;
    expect([2, 3], id).toContain(about('Goal'));
    expect(about('Coverage'), id).toBeGreaterThan(0);
    expect(about('Condition'), id).toBeGreaterThan(0);
  }
});

test('practitioners with a clinical role have an NPI with its check digit; the front desk has none', () => {
  const staff = only<Practitioner>(clinic({ today: '2026-11-24' }), 'Practitioner');
  const numbers = staff.flatMap((one) => one.identifier?.map((identifier) => identifier.value ?? '') ?? []);
  expect(new Set(numbers).size).toBe(staff.length - 1);
  for (const number of numbers) expect(luhn(`80840${number}`), number).toBe(0);
});

/** The sum of a Luhn number's digits, every second from the right doubled, modulo ten: 0 where it is valid. */
function luhn(number: string): number {
  const digits = Array.from(number, Number).reverse();
  return (
    digits.reduce(
      (sum, digit, at) => sum + (at % 2 === 0 ? digit : Math.trunc((2 * digit) / 10) + ((2 * digit) % 10)),
      0,
    ) % 10
  );
}

test.each(OPTIONS)(
  'on $today three sessions are booked, at three times, each as long as its group',
  (options) => {
    const sessions = todaysSchedule(options).filter((one) => one.id?.startsWith('s-'));
    expect(new Set(sessions.map((one) => one.start)).size).toBe(3);
    for (const one of sessions) {
      const minutes = (Date.parse(one.end ?? '') - Date.parse(one.start ?? '')) / 60_000;
      expect(minutes, one.id).toBe(one.minutesDuration);
      expect(dayIn(one.start ?? '', options)).toBe(options.today);
    }
  },
);

function dayIn(instant: string, options: (typeof OPTIONS)[number]): string {
  const zone = 'timeZone' in options ? options.timeZone : 'America/Chicago';
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(instant));
}

test('a weekly session keeps its hour on the wall over the change of the clocks', () => {
  const all = only<Appointment>(clinic({ today: '2026-10-27' }), 'Appointment');
  const start = (id: string): string | undefined => all.find((one) => one.id === id)?.start;
  expect(start('s-epg-20261027')).toBe('2026-10-27T18:00:00-05:00');
  expect(start('s-epg-20261103')).toBe('2026-11-03T18:00:00-06:00');
  expect(start('s-lwp-20261103')).toBe('2026-11-03T10:00:00-05:00');
});

test.each([
  ['America/Chicago', '2026-11-24', 10],
  ['America/New_York', '2026-11-24', 8],
  ['UTC', '2026-11-24', 10],
  ['UTC', '2026-07-15', 10],
  ['Europe/Berlin', '2026-07-15', 10],
])('seen from %s on %s the satellite office is an hour away', (timeZone, today, hour) => {
  const all = only<Appointment>(clinic({ today, timeZone }), 'Appointment');
  const start = all.find((one) => one.id === `s-lwp-${today.replaceAll('-', '')}`)?.start ?? '';
  expect(Number(start.slice(11, 13))).toBe(hour);
});

test('members of one group have their own appointments today, those of the others do not yet', () => {
  const ids = todaysSchedule({ today: '2026-11-24' }).map((one) => one.id ?? '');
  expect(ids.filter((id) => id.startsWith('ma-epg-20261124-'))).toHaveLength(7);
  expect(ids.filter((id) => /^ma-(dbt|lwp)-/.test(id))).toEqual([]);
});

test('a zone that does not exist is refused', () => {
  expect(() => clinic({ today: '2026-11-24', timeZone: 'Mars/Olympus' })).toThrow(RangeError);
});
