import type { Patient, RelatedPerson } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { rosterMemberFromFhir, rosterStaffFromFhir } from './roster.ts';

const AMARA: Patient = {
  resourceType: 'Patient',
  id: 'amara',
  gender: 'female',
  birthDate: '1988-03-05',
  name: [
    { use: 'official', given: ['Amara', 'Ngozi'], family: 'Okafor' },
    { use: 'nickname', given: ['Mara'] },
    { use: 'maiden', family: 'Eze' },
    { use: 'old', text: 'Amara van der Berg' },
    { text: '  ' },
  ],
  telecom: [
    { system: 'phone', value: '(303) 555-0142' },
    { system: 'email', value: 'amara.okafor@example.org' },
    { system: 'url', value: '@amara_o' },
    { value: 'mara@home.example' },
    { system: 'other', value: '303 555 0199' },
  ],
  address: [{ line: ['77 Larkspur Ln', 'Apt 4B'], city: 'Denver', postalCode: '80203' }],
  identifier: [{ system: 'https://clinic.example/mrn', value: 'MRN-20417' }, { system: 'urn:empty' }],
  contact: [
    {
      name: { given: ['Ifeoma'], family: 'Okafor' },
      relationship: [{ coding: [{ code: 'MTH' }] }],
      telecom: [{ system: 'phone', value: '303-555-0177' }],
    },
    { organization: { display: 'Clinic' } },
  ],
};

function read(patient: Patient, related: readonly RelatedPerson[] = []) {
  const member = rosterMemberFromFhir(patient, related);
  if (!member.ok) throw new Error(member.refusal.reason);
  return member.value;
}

test('a member is known by every name, old and short ones too, and text is taken apart', () => {
  expect(read(AMARA).names).toEqual([
    { use: 'official', given: ['Amara', 'Ngozi'], family: 'Okafor' },
    { use: 'nickname', given: ['Mara'] },
    { use: 'former', given: [], family: 'Eze' },
    { use: 'former', given: ['Amara'], family: 'van der Berg' },
  ]);
});

test.each([
  ['Okafor, Amara N.', { given: ['Amara', 'N.'], family: 'Okafor' }],
  ['Dr. José de la Cruz, MD', { given: ['José'], family: 'de la Cruz' }],
  ['Ben Tran Jr.', { given: ['Ben'], family: 'Tran' }],
  ['Sukarno', { given: ['Sukarno'] }],
])('the name "%s" that is only a text is read as it is usually written', (text, parts) => {
  expect(read({ resourceType: 'Patient', id: 'a', name: [{ text }] }).names).toEqual([
    { use: 'official', ...parts },
  ]);
});

test('telephone numbers, e-mail addresses and handles are told apart, typed or not', () => {
  expect(read(AMARA)).toMatchObject({
    phones: ['(303) 555-0142', '303 555 0199'],
    emails: ['amara.okafor@example.org', 'mara@home.example'],
    handles: ['@amara_o'],
    addresses: [{ lines: ['77 Larkspur Ln', 'Apt 4B'], city: 'Denver', postalCode: '80203' }],
    birthDate: '1988-03-05',
    gender: 'female',
    recordNumbers: ['MRN-20417'],
  });
});

test('contacts and related persons are relatives of that member alone', () => {
  const related: RelatedPerson[] = [
    {
      resourceType: 'RelatedPerson',
      id: 'r1',
      patient: { reference: 'Patient/amara' },
      name: [{ given: ['Chidi'], family: 'Eze' }],
      relationship: [{ text: 'brother' }],
    },
    {
      resourceType: 'RelatedPerson',
      id: 'r2',
      patient: { reference: 'Patient/ben' },
      name: [{ given: ['Linh'] }],
    },
  ];
  expect(read(AMARA, related).relatives).toMatchObject([
    { names: [{ given: ['Ifeoma'], family: 'Okafor' }], relationship: 'mother', phones: ['303-555-0177'] },
    { names: [{ given: ['Chidi'], family: 'Eze' }], relationship: 'brother' },
  ]);
});

test('an incomplete birth date and an unknown gender are left out', () => {
  const member = read({ resourceType: 'Patient', id: 'a', birthDate: '1990-05', gender: 'unknown' });
  expect(Object.keys(member)).not.toContain('birthDate');
  expect(Object.keys(member)).not.toContain('gender');
});

test('staff are known by their names', () => {
  const name = [{ given: ['Kei'], family: 'Ito', suffix: ['LCSW'] }];
  expect(rosterStaffFromFhir({ resourceType: 'Practitioner', name })).toEqual({
    names: [{ use: 'official', given: ['Kei'], family: 'Ito' }],
  });
});
