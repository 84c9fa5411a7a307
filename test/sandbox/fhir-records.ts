import type { WithId } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';

const mrn = { system: 'urn:mrn', value: 'A-1' };

/** A few people and what was done with them; ids say what they are. */
export const RECORDS = [
  {
    resourceType: 'Patient',
    id: 'amara',
    name: [{ family: 'Okafor-Ōta', given: ['Amara', 'Zoë'] }],
    identifier: [mrn],
    gender: 'female',
    birthDate: '1990-05-17',
    telecom: [{ system: 'phone', value: '555-0100' }],
    generalPractitioner: [{ reference: 'Practitioner/ito' }],
  },
  {
    resourceType: 'Patient',
    id: 'ben',
    name: [{ family: 'Tanaka', given: ['Ben'] }],
    identifier: [{ system: 'urn:other', value: 'A-1' }, { value: 'bare' }],
    gender: 'male',
    birthDate: '1990-06-01',
    active: true,
  },
  { resourceType: 'Patient', id: 'chi', name: [{ text: 'Nguyễn Chi' }], birthDate: '1985' },
  { resourceType: 'Practitioner', id: 'ito', name: [{ family: 'Ito' }] },
  { resourceType: 'Group', id: 'dbt', type: 'person', actual: true, name: 'DBT Skills' },
  {
    resourceType: 'Encounter',
    id: 'session',
    status: 'finished',
    class: { code: 'AMB' },
    subject: { reference: 'Group/dbt' },
    period: { start: '2024-03-05T18:00:00Z', end: '2024-03-05T19:30:00Z' },
  },
  {
    resourceType: 'Encounter',
    id: 'amara-1',
    status: 'finished',
    class: { code: 'AMB' },
    subject: { reference: 'Patient/amara' },
    partOf: { reference: 'Encounter/session' },
    period: { start: '2024-03-05T18:10:00Z', end: '2024-03-05T19:30:00Z' },
    participant: [{ individual: { reference: 'Practitioner/ito' } }],
  },
  {
    resourceType: 'Encounter',
    id: 'ben-1',
    status: 'in-progress',
    class: { code: 'VR' },
    subject: { reference: 'Patient/ben' },
    partOf: { reference: 'Encounter/session' },
    period: { start: '2024-03-06T09:00:00+02:00' },
  },
  {
    resourceType: 'Task',
    id: 'task-1',
    status: 'requested',
    intent: 'order',
    code: {
      coding: [{ system: 'urn:codes', code: 'write-note', display: 'Write the note' }],
      text: 'Member note',
    },
    for: { reference: 'Patient/amara' },
    focus: { reference: 'Encounter/amara-1/_history/1' },
    authoredOn: '2024-03-05T19:31:00Z',
  },
  {
    resourceType: 'Task',
    id: 'task-2',
    status: 'completed',
    intent: 'order',
    code: { coding: [{ system: 'urn:other', code: 'write-note' }] },
    for: { identifier: { system: 'urn:mrn', value: 'B-9' } },
    authoredOn: '2024-03-05T19:30:00Z',
  },
  {
    resourceType: 'Observation',
    id: 'phq',
    status: 'final',
    code: { text: 'PHQ-9' },
    subject: { reference: 'Patient/amara' },
    valueQuantity: { value: 14.2, unit: 'score', system: 'urn:u', code: '{score}' },
  },
  {
    resourceType: 'QuestionnaireResponse',
    id: 'qr',
    status: 'in-progress',
    questionnaire: 'https://example.org/Questionnaire/process|1.0',
    subject: { reference: 'Patient/amara' },
  },
] as WithId<Resource>[];
