import { describe, expect, test } from 'vitest';
import { timeZone } from '../domain/ids.ts';
import { diagnosisFromFhir } from './condition.ts';
import { goalFromFhir } from './goal.ts';
import { NAMELESS, patientFromFhir } from './patient.ts';
import { placeFromFhir } from './place.ts';
import { practitionerFromFhir } from './practitioner.ts';
import { EXTENSION, ICD10CM, IDENTIFIER_TYPE, SYSTEM } from './systems.ts';

describe('a patient', () => {
  const named = (...name: object[]) => {
    const read = patientFromFhir({ resourceType: 'Patient', id: 'p', name });
    return read.ok ? [read.value.name, read.value.shortName] : read.refusal.reason;
  };

  test.each([
    [[{ given: ['Amara', 'Grace'], family: 'Okafor' }], 'Amara Grace Okafor', 'Amara O.'],
    [[{ given: ['Bích Ngọc'], family: 'Nguyễn' }], 'Bích Ngọc Nguyễn', 'Bích Ngọc N.'],
    [[{ given: ['Zoë'], family: 'e\u0301mile' }], 'Zoë e\u0301mile', 'Zoë e\u0301.'],
    [[{ family: 'Suharto' }], 'Suharto', 'Suharto'],
    [[{ text: 'ʻAlohilani' }], 'ʻAlohilani', 'ʻAlohilani'],
    [
      [
        { use: 'maiden', family: 'Alt' },
        { use: 'official', given: ['Ira'], family: 'Neu' },
      ],
      'Ira Neu',
      'Ira N.',
    ],
    [
      [
        { use: 'official', given: ['Robert'], family: 'Li' },
        { use: 'usual', given: ['Bo'], family: 'Li' },
      ],
      'Bo Li',
      'Bo L.',
    ],
    [[{ use: 'old', given: ['Only'], family: 'Old' }], 'Only Old', 'Only O.'],
    [[{ given: ['', ' '], family: ' ' }, {}], NAMELESS, NAMELESS],
    [[], NAMELESS, NAMELESS],
  ])('with the name %j is %s, and %s for short', (name, whole, short) => {
    expect(named(...name)).toEqual([whole, short]);
  });

  test('has the record number among all its identifiers, and a birth date', () => {
    const coding = (code: string) => ({ type: { coding: [{ system: IDENTIFIER_TYPE, code }] } });
    const identifier = [
      { ...coding('SS'), value: '000-00-0000' },
      { ...coding('MR'), use: 'old' as const, value: 'M-1' },
      { ...coding('MR'), value: 'M-2' },
    ];
    const read = patientFromFhir({ resourceType: 'Patient', id: 'p', birthDate: '1990', identifier });
    expect(read).toMatchObject({ ok: true, value: { recordNumber: 'M-2', birthDate: '1990' } });
  });
});

test.each([
  [
    { name: [{ given: ['Keiko'], family: 'Ito' }], qualification: [{ code: { text: 'LCSW' } }] },
    'Keiko Ito',
    'LCSW',
  ],
  [{ name: [{ family: 'Reyes', suffix: ['PsyD', 'ABPP'] }] }, 'Reyes', 'PsyD, ABPP'],
  [
    { name: [{ text: 'Dr. Ade' }], qualification: [{ code: { coding: [{ code: 'MD' }] } }, { code: {} }] },
    'Dr. Ade',
    'MD',
  ],
  [{ name: [{ family: 'Reyes' }] }, 'Reyes', ''],
])('a clinician signs with name and credential: %j', (parts, name, credential) => {
  expect(practitionerFromFhir({ resourceType: 'Practitioner', id: 'k', ...parts })).toEqual({
    ok: true,
    value: { id: 'k', name, credential },
  });
});

test('a clinician without a name is refused', () => {
  expect(practitionerFromFhir({ resourceType: 'Practitioner', id: 'k' }).ok).toBe(false);
});

test('a goal is read with whose it is, and is current while it is worked on', () => {
  const goal = (lifecycleStatus: 'active' | 'completed' | 'entered-in-error', description: object) =>
    goalFromFhir({
      resourceType: 'Goal',
      id: 'g',
      subject: { reference: 'Patient/p' },
      lifecycleStatus,
      description,
    });
  expect(goal('active', { text: 'Sleep' })).toEqual({
    ok: true,
    value: { id: 'g', patientId: 'p', words: 'Sleep', current: true },
  });
  expect(goal('completed', { coding: [{ code: '1', display: 'Sleep' }] })).toMatchObject({
    ok: true,
    value: { words: 'Sleep', current: false },
  });
  expect(goal('entered-in-error', { text: 'Sleep' }).ok).toBe(false);
  expect(goal('active', {}).ok).toBe(false);
});

test('a diagnosis is read in ICD-10-CM where it has one; a refuted one is none', () => {
  const code = {
    text: 'BPD',
    coding: [
      { system: 'http://snomed.info/sct', code: '20010003' },
      { system: ICD10CM, code: 'F60.3' },
    ],
  };
  const condition = {
    resourceType: 'Condition' as const,
    id: 'c',
    subject: { reference: 'Patient/p' },
    code,
  };
  const status = (code: string) => ({ coding: [{ code }] });
  expect(diagnosisFromFhir(condition)).toEqual({
    ok: true,
    value: {
      id: 'c',
      patientId: 'p',
      code: { system: ICD10CM, code: 'F60.3', display: 'BPD' },
      active: true,
    },
  });
  expect(diagnosisFromFhir({ ...condition, clinicalStatus: status('resolved') })).toMatchObject({
    value: { active: false },
  });
  expect(diagnosisFromFhir({ ...condition, verificationStatus: status('refuted') }).ok).toBe(false);
  expect(diagnosisFromFhir({ ...condition, code: { text: 'free text' } }).ok).toBe(false);
});

test('a place has a name, a zone and whether it is a video room, whatever of it is on file', () => {
  const clinic = timeZone('America/Denver');
  const zone = (valueCode: string) => [{ url: EXTENSION.timeZone, valueCode }];
  const location = { resourceType: 'Location' as const, name: 'Room 2' };
  expect(placeFromFhir({ ...location, extension: zone('Asia/Kolkata') }, clinic)).toEqual({
    name: 'Room 2',
    timeZone: 'Asia/Kolkata',
    virtual: false,
  });
  expect(placeFromFhir({ ...location, extension: zone('Mars/Olympus') }, clinic).timeZone).toBe(
    'America/Denver',
  );
  expect(placeFromFhir(undefined, clinic)).toEqual({
    name: 'Place not recorded',
    timeZone: 'America/Denver',
    virtual: false,
  });
  const coded = (system: string, code: string) => ({
    ...location,
    physicalType: { coding: [{ system, code }] },
  });
  expect(placeFromFhir(coded(SYSTEM.modality, 'video'), clinic).virtual).toBe(true);
  expect(
    placeFromFhir(coded('http://terminology.hl7.org/CodeSystem/location-physical-type', 'vi'), clinic)
      .virtual,
  ).toBe(true);
  expect(
    placeFromFhir(coded('http://terminology.hl7.org/CodeSystem/location-physical-type', 'ro'), clinic)
      .virtual,
  ).toBe(false);
});
