import type {
  Basic,
  Condition,
  Coverage,
  Goal,
  Location,
  Organization,
  Patient,
  Practitioner,
  PractitionerRole,
} from '@medplum/fhirtypes';
import { THO, example, extensionUrl, own, profileMeta, sid, without } from './example.ts';

const TIMEZONE = 'http://hl7.org/fhir/StructureDefinition/timezone';

const patient: Patient = {
  resourceType: 'Patient',
  id: '0f7d',
  meta: profileMeta('patient'),
  identifier: [
    {
      type: { coding: [{ system: `${THO}/v2-0203`, code: 'MR' }] },
      system: 'https://clinic.example/mrn',
      value: '00812',
    },
  ],
  name: [
    { use: 'official', family: "D'Ávila-Øverland", given: ['Nguyễn', 'X'] },
    { use: 'nickname', text: 'Nu 🌱' },
  ],
  birthDate: '1984-02-29',
  telecom: [{ system: 'phone', value: '+1 555 0100' }],
  address: [{ line: ['1 Elm St, Apt “B”'], city: 'Cookeville', state: 'TN' }],
  contact: [{ name: { text: 'עדי' }, telecom: [{ system: 'phone', value: '555 0101' }] }],
};

const practitioner: Practitioner = {
  resourceType: 'Practitioner',
  id: 'ito',
  meta: profileMeta('practitioner'),
  identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' }],
  name: [{ family: 'Itō', given: ['Kei'] }],
  qualification: [{ code: { text: 'LCSW' } }],
};

const role: PractitionerRole = {
  resourceType: 'PractitionerRole',
  id: 'role-1',
  meta: profileMeta('practitioner-role'),
  practitioner: { reference: 'Practitioner/ito' },
  organization: { reference: 'Organization/org-1' },
  code: [{ text: 'Clinical social worker' }],
};

const place: Location = {
  resourceType: 'Location',
  id: 'room-3',
  meta: profileMeta('location'),
  extension: [{ url: TIMEZONE, valueCode: 'America/Chicago' }],
  name: 'Room 3',
  physicalType: { coding: [{ system: `${THO}/location-physical-type`, code: 'ro' }] },
};

const organization: Organization = {
  resourceType: 'Organization',
  id: 'org-1',
  meta: profileMeta('organization'),
  name: 'Harbor & Elm',
};

const quickPhrases: Basic = {
  resourceType: 'Basic',
  id: 'phrases-1',
  meta: profileMeta('quick-phrases'),
  identifier: [{ system: sid('quick-phrases-of'), value: 'ito' }],
  code: { coding: [own('setting', 'quick-phrases')] },
  subject: { reference: 'Practitioner/ito' },
  author: { reference: 'Practitioner/ito' },
  extension: [
    {
      url: extensionUrl('quick-phrase'),
      extension: [
        { url: 'key', valueString: 'hw' },
        { url: 'words', valueString: 'Homework was done and “reviewed”.' },
      ],
    },
  ],
};

const timed = (days: number): Organization => ({
  ...organization,
  extension: [
    {
      url: extensionUrl('signing-time'),
      extension: [
        { url: 'days', valueUnsignedInt: days },
        { url: 'business', valueBoolean: true },
      ],
    },
  ],
});

const goal: Goal = {
  resourceType: 'Goal',
  id: 'g-3',
  meta: profileMeta('goal'),
  lifecycleStatus: 'active',
  achievementStatus: { coding: [{ system: `${THO}/goal-achievement`, code: 'sustaining' }] },
  description: { text: 'Sleeps 6 h on 5 nights a week' },
  subject: { reference: 'Patient/0f7d' },
};

const condition: Condition = {
  resourceType: 'Condition',
  id: 'c-f60-3',
  meta: profileMeta('condition'),
  clinicalStatus: { coding: [{ system: `${THO}/condition-clinical`, code: 'active' }] },
  code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'F60.3' }] },
  subject: { reference: 'Patient/0f7d' },
};

const coverage: Coverage = {
  resourceType: 'Coverage',
  id: 'cov-1',
  meta: profileMeta('coverage'),
  status: 'active',
  beneficiary: { reference: 'Patient/0f7d' },
  payor: [{ reference: 'Organization/payer-1' }],
};

export const peopleExamples = [
  example<Patient>({
    profile: 'groupwork-patient',
    valid: [patient],
    invalid: [
      { what: 'a patient without a name', spoil: (it) => without(it, 'name'), says: /name/ },
      {
        what: 'a birth date that does not exist',
        spoil: (it) => ({ ...it, birthDate: '1983-02-29' }),
        says: /birthDate/,
      },
    ],
  }),
  example<Practitioner>({
    profile: 'groupwork-practitioner',
    valid: [practitioner],
    invalid: [
      { what: 'a practitioner without a name', spoil: (it) => without(it, 'name'), says: /name/ },
      {
        what: 'a credential without words to sign with',
        spoil: (it) => ({ ...it, qualification: [{ code: { coding: [{ code: 'X' }] } }] }),
        says: /qualification.*code\.text/,
      },
    ],
  }),
  example<PractitionerRole>({
    profile: 'groupwork-practitioner-role',
    valid: [role],
    invalid: [
      { what: 'a role of nobody', spoil: (it) => without(it, 'practitioner'), says: /practitioner/ },
      { what: 'a role without a code', spoil: (it) => without(it, 'code'), says: /code/ },
    ],
  }),
  example<Location>({
    profile: 'groupwork-location',
    valid: [place],
    invalid: [
      {
        what: 'a place without a time zone',
        spoil: (it) => without(it, 'extension'),
        says: /timezone|extension/,
      },
      {
        what: 'a time zone that is no code',
        spoil: (it) => ({ ...it, extension: [{ url: TIMEZONE, valueString: 'Chicago' }] }),
        says: /value/,
      },
      { what: 'a place without a name', spoil: (it) => without(it, 'name'), says: /name/ },
    ],
  }),
  example<Basic>({
    profile: 'groupwork-quick-phrases',
    valid: [quickPhrases],
    invalid: [
      {
        what: 'phrases about a patient (rule 1: isolation)',
        spoil: (it) => ({ ...it, subject: { reference: 'Patient/0f7d' } }),
        says: /subject|Reference/i,
      },
    ],
  }),
  example<Organization>({
    profile: 'groupwork-organization',
    valid: [organization, timed(3)],
    invalid: [
      {
        what: 'a time to sign of less than no days',
        spoil: () => timed(-1),
        says: /signing-time .*range/,
      },
      {
        what: 'an organization without a name',
        spoil: (it) => ({ ...without(it, 'name'), identifier: [{ value: '7' }] }),
        says: /name/,
      },
    ],
  }),
  example<Goal>({
    profile: 'groupwork-goal',
    valid: [goal],
    invalid: [
      {
        what: 'a goal shared by a group (rule 1: isolation)',
        spoil: (it) => ({ ...it, subject: { reference: 'Group/grp-tuesday-dbt' } }),
        says: /literal reference/,
      },
      {
        what: 'a goal without words',
        spoil: (it) => ({ ...it, description: { coding: [{ code: '1' }] } }),
        says: /description/,
      },
    ],
  }),
  example<Condition>({
    profile: 'groupwork-condition',
    valid: [condition],
    invalid: [
      {
        what: 'a diagnosis without an ICD-10-CM code',
        spoil: (it) => ({
          ...it,
          code: { coding: [{ system: 'http://snomed.info/sct', code: '20010003' }] },
        }),
        says: /icd10cm/,
      },
      {
        what: 'a diagnosis of a group',
        spoil: (it) => ({ ...it, subject: { reference: 'Group/grp-tuesday-dbt' } }),
        says: /literal reference/,
      },
    ],
  }),
  example<Coverage>({
    profile: 'groupwork-coverage',
    valid: [coverage],
    invalid: [
      {
        what: 'a beneficiary named in display',
        spoil: (it) => ({ ...it, beneficiary: { reference: 'Patient/0f7d', display: 'N. D.' } }),
        says: /never named in display/,
      },
      {
        what: 'a status that FHIR does not know',
        spoil: (it) => ({ ...it, status: 'lapsed' as 'active' }),
        says: /status/,
      },
    ],
  }),
];
