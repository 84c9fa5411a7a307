import type { MemberSpec } from '../types.ts';
import { legal, maiden, mononym, nickname, person } from './names.ts';
import { ANGSTROM, ITO, NUNEZ, OCONNELL, THANDIWE } from './staff.ts';

/** The Evening Process Group, closed: seven members (one of them listed with Living Well with Pain) and one who left. */
export const PROCESS_MEMBERS: readonly MemberSpec[] = [
  {
    code: 'c5e8',
    names: [legal('Anna Maria', 'Kowalczyk'), nickname('Ania')],
    gender: 'female',
    birthDate: '1982-02-11',
    recordNumber: 'HE-182650',
    phone: '931-555-0134',
    email: 'a.kowalczyk@example.com',
    address: ['88 Washington Avenue North', 'Cookeville', '38501'],
    contacts: [{ relationship: 'child', name: person('Zofia', 'Kowalczyk'), phone: '931-555-0193' }],
    diagnoses: [['F34.1', 'Dysthymic disorder']],
    goals: [
      { text: 'Say a disagreement aloud when it is felt', achievement: 'improving', since: -180 },
      { text: 'Ask for support once a week', achievement: 'in-progress', since: -180 },
    ],
    coverage: ['commercial'],
    primary: OCONNELL,
    memberships: [
      {
        group: 'epg',
        status: 'active',
        start: -175,
        rationale:
          'Her low mood follows from giving way; only other people can show her what happens when she does not.',
      },
    ],
  },
  {
    code: '17fa',
    names: [legal('Anna', 'Sørensen'), maiden('Anna', 'Dalgaard')],
    gender: 'female',
    birthDate: '1987-06-25',
    recordNumber: 'HE-189981',
    phone: '931-555-0135',
    address: ['5 Hickory Ridge Lane', 'Monterey', '38574'],
    contacts: [{ relationship: 'spouse', name: person('Erik', 'Sørensen'), phone: '931-555-0194' }],
    diagnoses: [['F40.10', 'Social phobia, unspecified']],
    goals: [
      { text: 'Speak without being asked, once in each session', achievement: 'improving', since: -170 },
      {
        text: 'Stay in the conversation when attention turns to her',
        achievement: 'in-progress',
        since: -170,
      },
    ],
    coverage: ['commercial'],
    primary: NUNEZ,
    memberships: [
      {
        group: 'epg',
        status: 'active',
        start: -175,
        rationale: 'Exposure to being seen by several people at once cannot be had in individual sessions.',
      },
    ],
  },
  {
    code: '8ad0',
    names: [legal('Mark', 'Delacroix')],
    gender: 'male',
    birthDate: '1969-10-30',
    recordNumber: 'HE-169447',
    phone: '931-555-0136',
    email: 'mdelacroix@example.com',
    address: ['1402 Brotherton Mountain Road', 'Cookeville', '38506'],
    contacts: [{ relationship: 'child', name: person('Élodie', 'Delacroix') }],
    diagnoses: [['F43.23', 'Adjustment disorder with mixed anxiety and depressed mood']],
    goals: [
      {
        text: 'Name the feeling under irritation before acting on it',
        achievement: 'improving',
        since: -120,
      },
      { text: 'Listen for a minute before advising', achievement: 'in-progress', since: -120 },
    ],
    coverage: ['commercial'],
    primary: ITO,
    memberships: [
      {
        group: 'epg',
        status: 'active',
        start: -175,
        rationale: 'The distance that ended his marriage recurs in the room, where it can be spoken about.',
      },
    ],
  },
  {
    code: '2f6d',
    names: [legal('Rose', 'Abernathy-Nakamura')],
    gender: 'female',
    birthDate: '1996-08-08',
    recordNumber: 'HE-207719',
    phone: '931-555-0137',
    contacts: [{ relationship: 'father', name: person('Kenji', 'Nakamura'), phone: '931-555-0195' }],
    diagnoses: [['F33.0', 'Major depressive disorder, recurrent, mild']],
    goals: [
      { text: 'Say what she wants before asking what others want', achievement: 'in-progress', since: -165 },
      { text: 'Let a silence stand without filling it', achievement: 'improving', since: -165 },
      { text: 'Call in to work honestly when unwell', achievement: 'no-change', since: -50 },
    ],
    coverage: ['self-pay'],
    primary: OCONNELL,
    memberships: [
      {
        group: 'epg',
        status: 'active',
        start: -175,
        rationale: 'Pleasing is invisible one to one; peers notice it and say so.',
      },
    ],
  },
  {
    code: 'e913',
    names: [mononym('Wibisono')],
    gender: 'male',
    birthDate: '1993-01-18',
    recordNumber: 'HE-205006',
    phone: '931-555-0138',
    address: ['27 Varsity Court', 'Cookeville', '38501'],
    contacts: [{ relationship: 'sibling', name: person('Sulastri'), phone: '931-555-0196' }],
    diagnoses: [['F41.1', 'Generalized anxiety disorder']],
    goals: [
      { text: 'Share something personal in each session', achievement: 'improving', since: -140 },
      { text: 'Check a worry about others’ opinion by asking them', achievement: 'in-progress', since: -140 },
    ],
    coverage: ['commercial'],
    primary: THANDIWE,
    memberships: [
      {
        group: 'epg',
        status: 'active',
        start: -175,
        rationale: 'His worry is about being judged; asking peers what they think is the test he needs.',
      },
    ],
  },
  {
    code: '74bc',
    names: [legal('Christian', 'Þorvaldsson')],
    gender: 'male',
    birthDate: '1957-04-04',
    recordNumber: 'HE-157312',
    phone: '931-555-0139',
    address: ['9 Lake Hollow Drive', 'Sparta', '38583'],
    contacts: [{ relationship: 'child', name: person('Anna', 'Christiansdóttir'), phone: '931-555-0197' }],
    diagnoses: [
      ['F32.1', 'Major depressive disorder, single episode, moderate'],
      ['Z63.4', 'Disappearance and death of family member'],
    ],
    goals: [
      { text: 'Speak of his wife with others present', achievement: 'improving', since: -150 },
      { text: 'Accept one invitation a month', achievement: 'in-progress', since: -150 },
    ],
    coverage: ['medicare'],
    primary: ANGSTROM,
    memberships: [
      {
        group: 'epg',
        status: 'active',
        start: -175,
        rationale: 'Grief has narrowed his world to one house; the group is company as well as treatment.',
      },
    ],
  },
  {
    code: '5a3e',
    names: [legal('Jean-Baptiste Étienne', 'de la Fontaine-Rousseau'), nickname('JB')],
    gender: 'male',
    birthDate: '1991-07-14',
    recordNumber: 'HE-203358',
    phone: '931-555-0140',
    contacts: [{ relationship: 'friend', name: person('Solène', 'Marchetti') }],
    diagnoses: [['F60.81', 'Narcissistic personality disorder']],
    goals: [
      { text: 'Stay in the room when criticised', achievement: 'no-progress', since: -180 },
      { text: 'Ask one question about another’s week', achievement: 'in-progress', since: -180 },
    ],
    coverage: ['self-pay'],
    primary: NUNEZ,
    memberships: [
      {
        group: 'epg',
        status: 'finished',
        start: -175,
        end: -63,
        departure: {
          code: 'left-early',
          text: 'Told the group he was stopping and stayed to the end of that session; declined a referral for now.',
        },
      },
    ],
  },
];
