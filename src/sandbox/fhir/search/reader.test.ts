import { expect, test } from 'vitest';
import { loadDefinitions } from '../definitions/definitions.ts';
import type { Stored } from '../store/version.ts';
import { fhirPathReader, makeReader } from './reader.ts';

const definitions = loadDefinitions();

/** Resources in which every kind of path finds something: choices, lists in lists, typed references. */
const RESOURCES = [
  {
    resourceType: 'Appointment',
    id: 'a',
    status: 'booked',
    start: '2024-03-05T18:00:00Z',
    participant: [
      { actor: { reference: 'Patient/p' }, status: 'accepted' },
      { actor: { reference: 'Practitioner/d' }, status: 'accepted' },
      { status: 'accepted' },
    ],
    supportingInformation: [{ reference: 'Appointment/session' }],
  },
  {
    resourceType: 'Observation',
    id: 'o',
    meta: { tag: [{ system: 's', code: 't' }], lastUpdated: '2024-01-01T00:00:00Z' },
    status: 'final',
    code: { coding: [{ system: 's', code: 'c' }], text: 't' },
    subject: { reference: 'Patient/p' },
    effectivePeriod: { start: '2024-01-01' },
    valueQuantity: { value: 3 },
    component: [{ code: { text: 'x' }, valueCodeableConcept: { text: 'y' } }],
  },
  {
    resourceType: 'Task',
    id: 't',
    status: 'requested',
    intent: 'order',
    for: { type: 'Patient', identifier: { system: 's', value: 'v' } },
    focus: { reference: 'Encounter/e' },
    owner: { reference: 'Organization/o' },
  },
  {
    resourceType: 'Patient',
    id: 'p',
    name: [{ given: ['A', 'B'], family: 'C' }],
    telecom: [
      { system: 'phone', value: '1' },
      { system: 'email', value: 'e' },
    ],
    deceasedDateTime: '2020-01-01',
    link: [{ other: { reference: 'Patient/q' }, type: 'seealso' }],
  },
  {
    resourceType: 'Composition',
    id: 'c',
    status: 'final',
    type: { text: 'n' },
    date: '2024-01-01',
    title: 't',
    author: [{ reference: 'Practitioner/d' }],
    subject: { reference: 'Group/g' },
    relatesTo: [{ code: 'appends', targetReference: { reference: 'Composition/b' } }],
    section: [
      { entry: [{ reference: 'Observation/o' }], section: [{ entry: [{ reference: 'Observation/u' }] }] },
    ],
  },
  {
    resourceType: 'Group',
    id: 'g',
    type: 'person',
    actual: true,
    characteristic: [{ code: { text: 'kind' }, valueCodeableConcept: { text: 'open' }, exclude: false }],
    member: [{ entity: { reference: 'Patient/p' } }],
  },
] as Stored[];

test('walking a plain path finds what FHIRPath finds, for every search parameter of these types', () => {
  let compared = 0;
  for (const resource of RESOURCES) {
    const type = resource.resourceType;
    for (const { definition } of definitions.parameters(type)) {
      const expression = definition.expression?.replace(/^(Resource|DomainResource)\./, `${type}.`) ?? '';
      const plain = (read: typeof makeReader): unknown =>
        read(type, expression)(resource).map(({ type: t, value }) => ({ type: t, value: value as unknown }));
      expect(plain(makeReader), `${type} ${definition.code}`).toEqual(plain(fhirPathReader));
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(100);
});
