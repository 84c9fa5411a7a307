import type { MemberSpec } from '../types.ts';
import { former, legal, nickname, person, usual } from './names.ts';
import { ANGSTROM, ITO, PETROVIC, THANDIWE } from './staff.ts';

/** The nine members of Living Well with Pain today. */
export const PAIN_MEMBERS: readonly MemberSpec[] = [
  {
    code: 'd0a9',
    names: [legal('ליאת', 'בן־דוד'), person('Liat', 'Ben-David')],
    gender: 'female',
    birthDate: '1989-03-19',
    recordNumber: 'HE-191265',
    phone: '865-555-0141',
    email: 'liat.bd@example.com',
    address: ['310 Spring Street', 'Kingston', '37763'],
    contacts: [{ relationship: 'partner', name: person('נועם', 'שגיא'), phone: '865-555-0161' }],
    diagnoses: [
      ['G89.4', 'Chronic pain syndrome'],
      ['F41.1', 'Generalized anxiety disorder'],
    ],
    goals: [
      {
        text: 'Walk fifteen minutes four days a week, whatever the pain',
        achievement: 'improving',
        since: -110,
      },
      {
        text: 'Tell people about a bad day instead of disappearing',
        achievement: 'in-progress',
        since: -160,
      },
    ],
    coverage: ['commercial'],
    primary: THANDIWE,
    memberships: [
      {
        group: 'lwp',
        status: 'active',
        start: -84,
        charge: '96164',
        rationale: 'Pacing and activity for a chronic pain condition, learned with others who live with one.',
      },
      {
        group: 'epg',
        status: 'active',
        start: -175,
        rationale:
          'Withdrawal from people when unwell; another aim than that of the pain group, which treats activity.',
      },
    ],
  },
  {
    code: 'b7c2',
    names: [legal('Miguel', 'Reyes')],
    gender: 'male',
    birthDate: '1978-05-23',
    recordNumber: 'HE-178834',
    phone: '865-555-0142',
    address: ['47 Race Street', 'Kingston', '37763'],
    contacts: [{ relationship: 'spouse', name: person('Yolanda', 'Reyes'), phone: '865-555-0162' }],
    diagnoses: [
      ['M54.50', 'Low back pain, unspecified'],
      ['F32.1', 'Major depressive disorder, single episode, moderate'],
    ],
    goals: [
      { text: 'Lift and rest by the clock, not by the pain', achievement: 'improving', since: -95 },
      { text: 'Play with his sons three evenings a week', achievement: 'in-progress', since: -95 },
    ],
    coverage: ['commercial'],
    primary: ITO,
    memberships: [
      {
        group: 'lwp',
        status: 'active',
        start: -77,
        rationale: 'Believes he alone fails at coping; meeting others who pace is the corrective.',
      },
    ],
  },
  {
    code: '3e95',
    names: [
      legal('Maximiliana Konstantina Aurelia', 'Papadimitriou-Featherstonehaugh von Hohenberg-Montgomery'),
      nickname('Maxi'),
    ],
    gender: 'female',
    birthDate: '1968-12-31',
    recordNumber: 'HE-168020',
    phone: '865-555-0143',
    email: 'maximiliana.papadimitriou-featherstonehaugh@example.com',
    address: ['2200 Gallaher Road, Building C, Apartment 1107', 'Kingston', '37763'],
    contacts: [{ relationship: 'sibling', name: person('Aristea', 'Papadimitriou'), phone: '865-555-0163' }],
    diagnoses: [
      ['M79.7', 'Fibromyalgia'],
      ['F33.1', 'Major depressive disorder, recurrent, moderate'],
    ],
    goals: [
      { text: 'Rest before exhaustion, four days of seven', achievement: 'in-progress', since: -130 },
      { text: 'Answer the thought “I am useless” in writing', achievement: 'improving', since: -130 },
    ],
    coverage: ['medicare'],
    primary: ANGSTROM,
    memberships: [
      {
        group: 'lwp',
        status: 'active',
        start: -126,
        rationale:
          'Depression and pain feed each other; behavioral activation in company lasts longer for her.',
      },
    ],
  },
  {
    code: 'f04c',
    names: [legal('Owen Rhys', 'Llewellyn-Pryce')],
    gender: 'male',
    birthDate: '1988-02-29',
    recordNumber: 'HE-190022',
    phone: '865-555-0144',
    contacts: [{ relationship: 'mother', name: person('Carys', 'Pryce'), phone: '865-555-0164' }],
    diagnoses: [
      ['G43.709', 'Chronic migraine without aura, not intractable, without status migrainosus'],
      ['F41.1', 'Generalized anxiety disorder'],
    ],
    goals: [
      { text: 'Work on days with pain up to four of ten', achievement: 'improving', since: -70 },
      { text: 'Check for symptoms no more than three times a day', achievement: 'no-change', since: -70 },
    ],
    coverage: ['commercial'],
    primary: THANDIWE,
    memberships: [
      {
        group: 'lwp',
        status: 'active',
        start: -56,
        waitedFrom: -84,
        rationale: 'Fear of the next attack governs his week; exposure planned and reviewed with peers.',
      },
    ],
  },
  {
    code: '69de',
    names: [legal('娜', '李'), usual('Na', 'Li', 'Li Na'), former('Na', 'Wang')],
    gender: 'female',
    birthDate: '1980-01-15',
    recordNumber: 'HE-180903',
    phone: '865-555-0145',
    address: ['12 Pawpaw Plains Road', 'Kingston', '37763'],
    contacts: [{ relationship: 'child', name: person('Wei', 'Zhang'), phone: '865-555-0165' }],
    diagnoses: [
      ['M06.9', 'Rheumatoid arthritis, unspecified'],
      ['F43.23', 'Adjustment disorder with mixed anxiety and depressed mood'],
    ],
    goals: [
      { text: 'Ask family for help with one household task a week', achievement: 'improving', since: -100 },
      { text: 'Keep up calligraphy with adapted tools', achievement: 'in-progress', since: -100 },
    ],
    coverage: ['commercial'],
    primary: ITO,
    memberships: [
      {
        group: 'lwp',
        status: 'active',
        start: -98,
        rationale: 'Has told no one about her illness; the group is the first place where it can be said.',
      },
    ],
  },
  {
    code: 'a8b1',
    names: [legal('Nkechi', "D'Souza")],
    gender: 'female',
    birthDate: '1990-09-09',
    recordNumber: 'HE-199457',
    phone: '865-555-0146',
    email: 'nkechi.ds@example.com',
    contacts: [{ relationship: 'spouse', name: person('Rohan', "D'Souza"), phone: '865-555-0166' }],
    diagnoses: [
      ['D57.1', 'Sickle-cell disease without crisis'],
      ['F32.1', 'Major depressive disorder, single episode, moderate'],
    ],
    goals: [
      {
        text: 'Speak for herself in the emergency department with a prepared card',
        achievement: 'improving',
        since: -85,
      },
      { text: 'Plan one pleasant thing for each good day', achievement: 'in-progress', since: -85 },
    ],
    coverage: ['medicaid'],
    primary: THANDIWE,
    memberships: [
      {
        group: 'lwp',
        status: 'active',
        start: -84,
        rationale: 'Being disbelieved about pain has deepened her depression; peers believe her.',
      },
    ],
  },
  {
    code: '1d47',
    names: [legal('Łukasz', 'Żółć-Wiśniewski')],
    gender: 'male',
    birthDate: '1984-04-26',
    recordNumber: 'HE-184711',
    phone: '865-555-0147',
    address: ['71 Lawnville Road', 'Kingston', '37763'],
    contacts: [{ relationship: 'mother', name: person('Jadwiga', 'Żółć') }],
    diagnoses: [
      ['G89.21', 'Chronic pain due to trauma'],
      ['F43.12', 'Post-traumatic stress disorder, chronic'],
    ],
    goals: [
      { text: 'Drive on the highway twice a week', achievement: 'in-progress', since: -115 },
      { text: 'Tell pain from alarm, using the body scan', achievement: 'improving', since: -115 },
    ],
    coverage: ['commercial'],
    primary: ANGSTROM,
    memberships: [
      {
        group: 'lwp',
        status: 'active',
        start: -105,
        rationale:
          'Pain and alarm have become one; telling them apart goes better when others describe theirs.',
      },
    ],
  },
  {
    code: 'c26f',
    names: [legal('Tomasina', 'Birdsong'), nickname('Tommie')],
    gender: 'female',
    birthDate: '1976-06-06',
    recordNumber: 'HE-175508',
    phone: '865-555-0148',
    contacts: [{ relationship: 'partner', name: person('Lorraine', 'Tsosie'), phone: '865-555-0168' }],
    diagnoses: [
      ['E11.42', 'Type 2 diabetes mellitus with diabetic polyneuropathy'],
      ['F33.1', 'Major depressive disorder, recurrent, moderate'],
    ],
    goals: [
      { text: 'Check feet and glucose daily without self-blame', achievement: 'improving', since: -68 },
      { text: 'Come to group on bad days too', achievement: 'improving', since: -68 },
    ],
    coverage: ['medicaid'],
    primary: PETROVIC,
    memberships: [
      {
        group: 'lwp',
        period: 1,
        status: 'finished',
        start: -400,
        end: -220,
        departure: {
          code: 'left-early',
          text: 'Stopped coming when her hours at work changed; asked to be kept in mind.',
        },
      },
      {
        group: 'lwp',
        period: 2,
        status: 'active',
        start: -70,
        waitedFrom: -91,
        rationale: 'Returned after a depressive relapse; the first time in group was when she managed best.',
      },
    ],
  },
  {
    code: '905a',
    names: [legal('Harold Eugene', 'Finch', 'Jr.'), nickname('Hal')],
    gender: 'male',
    birthDate: '1953-11-02',
    recordNumber: 'HE-153276',
    phone: '865-555-0149',
    address: ['Rural Route 2, Box 41', 'Harriman', '37748'],
    contacts: [{ relationship: 'spouse', name: person('Opal', 'Finch'), phone: '865-555-0169' }],
    diagnoses: [
      ['M48.061', 'Spinal stenosis, lumbar region, without neurogenic claudication'],
      ['F32.0', 'Major depressive disorder, single episode, mild'],
    ],
    goals: [
      { text: 'Walk to the mailbox and back daily', achievement: 'in-progress', since: -17 },
      { text: 'See the men from church once a week', achievement: 'in-progress', since: -17 },
    ],
    coverage: ['medicare', 'medicaid'],
    primary: THANDIWE,
    memberships: [
      {
        group: 'lwp',
        status: 'active',
        start: -17,
        waitedFrom: -45,
        rationale: 'Has given up what he enjoyed for fear of falling; sees peers of his age keep active.',
      },
    ],
  },
];
