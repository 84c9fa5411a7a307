import type { MemberSpec } from '../types.ts';
import { legal, nickname, person, usual } from './names.ts';
import { ANGSTROM, ITO, OCONNELL, REYES } from './staff.ts';

/** The eight members of DBT Skills today. */
export const DBT_MEMBERS: readonly MemberSpec[] = [
  {
    code: '7f3a',
    names: [legal('Amara Chidinma', 'Okonkwo-Bell'), nickname('Mara')],
    gender: 'female',
    birthDate: '1992-04-17',
    recordNumber: 'HE-204117',
    phone: '931-555-0121',
    email: 'amara.ob@example.com',
    address: ['418 Scott Avenue', 'Cookeville', '38501'],
    contacts: [{ relationship: 'sibling', name: person('Hope', 'Okonkwo'), phone: '931-555-0181' }],
    diagnoses: [
      ['F60.3', 'Borderline personality disorder'],
      ['F43.10', 'Post-traumatic stress disorder, unspecified'],
    ],
    goals: [
      { text: 'Go eight weeks without acting on urges to self-harm', achievement: 'improving', since: -150 },
      { text: 'Use one skill before reaching out in a crisis', achievement: 'in-progress', since: -110 },
      { text: 'Return to nursing classes part-time', achievement: 'in-progress', since: -60 },
    ],
    coverage: ['commercial'],
    primary: ITO,
    memberships: [
      {
        group: 'dbt',
        status: 'active',
        start: -112,
        waitedFrom: -140,
        rationale:
          'Learns and rehearses skills with others present, where her urges are strongest; weekly individual DBT sessions apply the same skills to her own chain analyses.',
      },
    ],
  },
  {
    code: '2c91',
    names: [legal('Benjamin', 'Thørn'), nickname('Ben')],
    gender: 'male',
    birthDate: '1998-01-05',
    recordNumber: 'HE-198736',
    phone: '931-555-0122',
    address: ['77 Whitson Chapel Road', 'Cookeville', '38506'],
    contacts: [{ relationship: 'partner', name: person('Jonah', 'Feld'), phone: '931-555-0182' }],
    diagnoses: [['F33.1', 'Major depressive disorder, recurrent, moderate']],
    goals: [
      {
        text: 'Complete one planned activity a day, whatever the mood',
        achievement: 'improving',
        since: -90,
      },
      {
        text: 'Keep plans with friends twice a week instead of canceling',
        achievement: 'no-change',
        since: -90,
      },
    ],
    coverage: ['commercial'],
    primary: REYES,
    memberships: [
      {
        group: 'dbt',
        status: 'active',
        start: -84,
        rationale:
          'Withdrawal keeps his depression going; a group is both where he learns skills and where he practices turning up.',
      },
    ],
  },
  {
    code: 'b04e',
    names: [usual('Chi Thị', 'Nguyễn', 'Nguyễn Thị Chi'), { ...legal('Chi', 'Nguyen'), use: 'official' }],
    gender: 'female',
    birthDate: '1985-09-30',
    recordNumber: 'HE-187204',
    phone: '931-555-0123',
    email: 'chi.n85@example.com',
    address: ['1290 Bunker Hill Road', 'Algood', '38506'],
    contacts: [{ relationship: 'mother', name: person('Lan', 'Phạm'), phone: '931-555-0183' }],
    diagnoses: [
      ['F43.12', 'Post-traumatic stress disorder, chronic'],
      ['F34.1', 'Dysthymic disorder'],
    ],
    goals: [
      {
        text: 'Ground within ten minutes when memories intrude at night',
        achievement: 'improving',
        since: -200,
      },
      { text: 'Name an emotion before numbing it, once a day', achievement: 'in-progress', since: -75 },
    ],
    coverage: ['medicaid'],
    primary: ANGSTROM,
    memberships: [
      {
        group: 'dbt',
        status: 'active',
        start: -70,
        waitedFrom: -98,
        rationale:
          'Skills for arousal and numbing before trauma-focused work begins; group lowers her isolation.',
      },
    ],
  },
  {
    code: '5d1f',
    names: [legal('Siobhán', "O'Brien"), nickname('Shiv')],
    gender: 'female',
    birthDate: '2003-06-12',
    recordNumber: 'HE-211930',
    phone: '931-555-0124',
    email: 'sobrien03@example.com',
    address: ['56 Peachtree Avenue, Apt 4', 'Cookeville', '38501'],
    contacts: [
      { relationship: 'mother', name: person('Máire', "O'Brien"), phone: '931-555-0184' },
      { relationship: 'father', name: person('Declan', "O'Brien") },
    ],
    diagnoses: [
      ['F60.3', 'Borderline personality disorder'],
      ['F50.20', 'Bulimia nervosa, unspecified'],
    ],
    goals: [
      { text: 'Four weeks without purging', achievement: 'in-progress', since: -40 },
      { text: 'Ask for help before an urge passes seven of ten', achievement: 'no-progress', since: -18 },
    ],
    coverage: ['dependent'],
    primary: ITO,
    memberships: [
      {
        group: 'dbt',
        status: 'active',
        start: -18,
        waitedFrom: -52,
        rationale:
          'Shame keeps her urges secret; hearing others describe theirs is expected to lower it, beside individual therapy and medical monitoring.',
      },
    ],
  },
  {
    code: '91c7',
    names: [legal('William Ashby', 'Marsh'), nickname('Will')],
    gender: 'male',
    birthDate: '1974-02-03',
    recordNumber: 'HE-176552',
    phone: '931-555-0125',
    address: ['903 Old Qualls Road', 'Baxter', '38544'],
    contacts: [{ relationship: 'child', name: person('June', 'Marsh'), phone: '931-555-0185' }],
    diagnoses: [
      ['F10.20', 'Alcohol dependence, uncomplicated'],
      ['F33.1', 'Major depressive disorder, recurrent, moderate'],
    ],
    goals: [
      { text: 'Ninety days without alcohol', achievement: 'improving', since: -120 },
      { text: 'Ride out an urge for thirty minutes with a skill', achievement: 'improving', since: -120 },
    ],
    coverage: ['medicaid'],
    primary: REYES,
    memberships: [
      {
        group: 'dbt',
        status: 'active',
        start: -98,
        charge: 'H0005',
        rationale:
          'Urges come with strong emotion; distress tolerance is the part of recovery he has not yet learned.',
      },
    ],
  },
  {
    code: 'e6a2',
    names: [legal('Grace', 'Lindqvist')],
    gender: 'female',
    birthDate: '1988-11-21',
    recordNumber: 'HE-190418',
    phone: '931-555-0126',
    email: 'g.lindqvist@example.com',
    contacts: [{ relationship: 'spouse', name: person('Tobias', 'Lindqvist'), phone: '931-555-0186' }],
    diagnoses: [['F41.1', 'Generalized anxiety disorder']],
    goals: [
      { text: 'Ask for reassurance no more than twice a day', achievement: 'improving', since: -80 },
      { text: 'Leave one small task imperfect each week', achievement: 'in-progress', since: -80 },
    ],
    coverage: ['self-pay'],
    primary: OCONNELL,
    memberships: [
      {
        group: 'dbt',
        status: 'active',
        start: -63,
        rationale:
          'Practices tolerating uncertainty in front of others, which she avoids in individual sessions.',
      },
    ],
  },
  {
    code: '4b88',
    names: [legal('José Luis', 'García Márquez'), nickname('Pepe')],
    gender: 'male',
    birthDate: '1981-07-19',
    recordNumber: 'HE-183377',
    phone: '931-555-0127',
    address: ['212 East Spring Street', 'Cookeville', '38501'],
    contacts: [{ relationship: 'spouse', name: person('Lucía', 'Ortega'), phone: '931-555-0187' }],
    diagnoses: [['F31.81', 'Bipolar II disorder']],
    goals: [
      {
        text: 'Pause before answering when angry, three times of four',
        achievement: 'improving',
        since: -100,
      },
      { text: 'Keep the sleep and medication log every day', achievement: 'sustaining', since: -170 },
    ],
    coverage: ['commercial'],
    primary: ANGSTROM,
    memberships: [
      {
        group: 'dbt',
        status: 'active',
        start: -91,
        rationale:
          'Irritability shows itself with other people; the group lets him notice and practice in the moment.',
      },
    ],
  },
  {
    code: 'd3f5',
    names: [legal('Hope Ifeoluwa', 'Adeyemi')],
    gender: 'female',
    birthDate: '1995-12-08',
    recordNumber: 'HE-206645',
    phone: '931-555-0128',
    email: 'hope.ade@example.com',
    address: ['31 Fisk Road', 'Cookeville', '38501'],
    contacts: [{ relationship: 'friend', name: person('Bukola', 'Salami'), phone: '931-555-0188' }],
    diagnoses: [
      ['F43.10', 'Post-traumatic stress disorder, unspecified'],
      ['F60.3', 'Borderline personality disorder'],
    ],
    goals: [
      {
        text: 'Notice dissociation early and return to the room within five minutes',
        achievement: 'improving',
        since: -130,
      },
      { text: 'Say no to one request a week without explaining', achievement: 'in-progress', since: -60 },
    ],
    coverage: ['medicaid'],
    primary: ITO,
    memberships: [
      {
        group: 'dbt',
        status: 'active',
        start: -105,
        rationale:
          'Dissociation occurs mostly with others present; a predictable group is the place to practice staying.',
      },
    ],
  },
];
