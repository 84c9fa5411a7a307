import { describe, expect, it } from 'vitest';
import { localDate } from '../../domain/ids.ts';
import {
  client,
  groupResource,
  lead,
  losingCreates,
  practice,
  room,
} from '../../../test/support/practice-world.ts';
import { createIndividual } from './create-individual.ts';
import { findForScheduling } from './find-for-scheduling.ts';

const groups = [
  groupResource({
    extension: [
      {
        url: 'https://groupwork.dev/fhir/StructureDefinition/default-place',
        valueReference: { reference: 'Location/room-1' },
      },
    ],
  }),
  groupResource({ id: 'g-pain', name: 'Living with pain', identifier: [] }),
  groupResource({ id: 'g-old', name: 'Anger management', active: false }),
];

async function find(text: string, groupWords?: readonly string[]) {
  const result = await findForScheduling(practice(8, groups).deps, text, groupWords && { groupWords });
  if (!result.ok) throw new Error(result.refusal.code);
  return {
    groups: result.value.groups.map((one) => one.group.name),
    clients: result.value.clients.map((one) => one.name),
    places: result.value.groups.map((one) => one.place?.name),
  };
}

describe('typing into the schedule', () => {
  it('finds every group by the word for groups, in the language of the reader', async () => {
    expect((await find('group')).groups).toEqual(['DBT Skills', 'Living with pain']);
    expect((await find('gru', ['grupo'])).groups).toEqual(['DBT Skills', 'Living with pain']);
  });

  it('finds a group by its initials or by words of its name, with its usual place', async () => {
    expect((await find('dbt')).groups).toEqual(['DBT Skills']);
    expect((await find('dbt')).places).toEqual([room.name]);
    expect((await find('pain liv')).groups).toEqual(['Living with pain']);
    expect((await find('LWP')).groups).toEqual(['Living with pain']);
  });

  it('finds clients by any part of the name, accents or not', async () => {
    expect((await find('okaf')).clients).toEqual(['Amara Okafor', 'Hana Okafor']);
    expect((await find('hana oka')).clients).toEqual(['Hana Okafor']);
    expect((await find('angstrom')).clients).toEqual(['Élodie Ångström']);
  });

  it('offers all groups and no clients before anything is typed, and never an archived group', async () => {
    expect(await find(' ')).toMatchObject({ groups: ['DBT Skills', 'Living with pain'], clients: [] });
    expect((await find('anger')).groups).toEqual([]);
  });
});

describe('an individual appointment', () => {
  const visit = {
    request: 'form-1',
    patientId: client(0),
    practitionerId: lead,
    start: { date: localDate('2026-10-27'), hour: 9, minute: 30 },
    minutes: 50,
    place: room,
    what: 'Individual therapy',
  };

  it('is made once, however often the button is pressed', async () => {
    const { gateway, deps } = practice(1);
    const first = await createIndividual(deps, visit);
    expect(await createIndividual(deps, visit)).toEqual(first);
    expect(gateway.of('Appointment').map((one) => [one.start, one.end])).toEqual([
      ['2026-10-27T09:30:00-05:00', '2026-10-27T10:20:00-05:00'],
    ]);
  });

  it('is found again after an answer that was lost', async () => {
    const { gateway, deps } = practice(1);
    const made = await createIndividual({ ...deps, gateway: losingCreates(deps.gateway) }, visit);
    expect(made.ok).toBe(true);
    expect(gateway.of('Appointment')).toHaveLength(1);
  });
});
