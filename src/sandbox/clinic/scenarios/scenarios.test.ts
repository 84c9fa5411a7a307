import type { Appointment, Patient } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { clinic } from '../clinic.ts';
import { otherPatientsNamed, patientIdsIn, referencesIn } from '../test-support.ts';
import { scenario, scenarios } from './index.ts';
import { scenariosPage } from './page.ts';
import { SCENARIO_NAMES } from './types.ts';

const TODAY = '2026-11-24';

function sessionOf(name: (typeof SCENARIO_NAMES)[number], options = { today: TODAY }): Appointment {
  const { scenario: one, resources } = scenario(name, options);
  const found = [...clinic(options), ...resources].find((each) => each.id === one.sessionAppointmentId);
  if (found?.resourceType !== 'Appointment') throw new Error(`${name} has no session`);
  return found;
}

const minutes = (one: Appointment): number =>
  (Date.parse(one.end ?? '') - Date.parse(one.start ?? '')) / 60_000;

test.each(SCENARIO_NAMES)(
  '%s stands beside the clinic: ids are new, references resolve, no two patients in one',
  (name) => {
    for (const options of [{ today: TODAY }, { today: '2028-02-29', timeZone: 'America/Phoenix' }]) {
      const { resources } = scenario(name, options);
      const all = [...clinic(options), ...resources];
      const known = new Set(all.map((one) => `${one.resourceType}/${one.id ?? ''}`));
      expect(known.size).toBe(all.length);
      const patients = all.filter((one): one is Patient => one.resourceType === 'Patient');
      for (const one of resources) {
        expect(patientIdsIn(one).length, one.id).toBeLessThanOrEqual(1);
        expect(otherPatientsNamed(one, patients), one.id).toEqual([]);
        for (const reference of referencesIn(one)) expect(known).toContain(reference);
      }
    }
  },
);

test.each(SCENARIO_NAMES)('%s has its session and its people', (name) => {
  const session = sessionOf(name);
  const one = scenario(name, { today: TODAY }).scenario;
  const actors = session.participant.map(({ actor }) => actor?.reference);
  expect(actors).toContain(`Practitioner/${one.users.lead}`);
  if (one.users.coFacilitator !== undefined)
    expect(actors).toContain(`Practitioner/${one.users.coFacilitator}`);
  expect(session.supportingInformation).toEqual([{ reference: `Group/${one.groupId}` }]);
  expect(Date.parse(session.start ?? '')).toBeLessThan(Date.parse(`${TODAY}T23:59:59-06:00`));
});

test('each scenario has the number of members that it says', () => {
  const counts = Object.fromEntries(
    scenarios({ today: TODAY }).map((one) => [one.name, one.patientIds.length]),
  );
  expect(counts).toEqual({
    'pain-morning': 9,
    'dbt-tuesday': 8,
    'process-evening': 7,
    'large-open-group': 30,
    'single-member': 1,
    'no-members': 0,
    'all-absent': 5,
    'dst-night': 4,
    'leap-day': 4,
  });
});

test('the night of the change is 150 minutes long in autumn and in spring, with two offsets', () => {
  const autumn = sessionOf('dst-night', { today: '2026-11-24' });
  expect([autumn.start, autumn.end]).toEqual(['2026-11-01T00:45:00-05:00', '2026-11-01T02:15:00-06:00']);
  const spring = sessionOf('dst-night', { today: '2026-07-15' });
  expect([spring.start, spring.end]).toEqual(['2026-03-08T00:45:00-06:00', '2026-03-08T04:15:00-05:00']);
  expect([minutes(autumn), minutes(spring)]).toEqual([150, 150]);
});

test('the leap day is the last one, today included', () => {
  expect(sessionOf('leap-day').start).toBe('2024-02-29T10:00:00-06:00');
  expect(sessionOf('leap-day', { today: '2028-02-29' }).start).toBe('2028-02-29T10:00:00-06:00');
});

test('docs/scenarios.md is the page made from the scenarios', async () => {
  await expect(scenariosPage()).toMatchFileSnapshot('../../../../docs/scenarios.md');
});
