import type { MemberSpec } from '../types.ts';
import { legal, nickname, person, usual } from './names.ts';
import { ANGSTROM, ITO, REYES } from './staff.ts';

/** Those of DBT Skills who are not members today: coming, waiting, on hold, gone. */
export const DBT_OTHERS: readonly MemberSpec[] = [
  {
    code: '08b6',
    names: [legal('Дмитрий Сергеевич', 'Волков'), usual('Dmitri', 'Volkov'), nickname('Dima')],
    gender: 'male',
    birthDate: '1990-03-27',
    recordNumber: 'HE-212804',
    phone: '931-555-0129',
    address: ['640 Shipley Church Road', 'Cookeville', '38501'],
    contacts: [{ relationship: 'spouse', name: person('Oksana', 'Volkova'), phone: '931-555-0189' }],
    diagnoses: [['F33.1', 'Major depressive disorder, recurrent, moderate']],
    goals: [
      { text: 'Use a skill on waking instead of staying in bed', achievement: 'in-progress', since: -6 },
      { text: 'Tell one person a week how the week really was', achievement: 'in-progress', since: -6 },
    ],
    coverage: ['commercial'],
    primary: REYES,
    memberships: [
      {
        group: 'dbt',
        status: 'active',
        start: 7,
        waitedFrom: -30,
        rationale: 'Hopelessness and isolation; structured skills with peers, starting with the next module.',
      },
    ],
  },
  {
    code: 'a17d',
    names: [legal('May', 'Castellanos')],
    gender: 'female',
    birthDate: '2000-05-01',
    recordNumber: 'HE-213011',
    phone: '931-555-0130',
    contacts: [{ relationship: 'mother', name: person('Beatriz', 'Castellanos'), phone: '931-555-0190' }],
    diagnoses: [['F60.3', 'Borderline personality disorder']],
    goals: [
      { text: 'No emergency visits for self-injury in three months', achievement: 'in-progress', since: -25 },
      { text: 'Sleep before one o’clock five nights a week', achievement: 'no-change', since: -25 },
    ],
    coverage: ['medicaid'],
    primary: ITO,
    memberships: [{ group: 'dbt', status: 'waitlist', start: -20 }],
  },
  {
    code: '6e20',
    names: [legal('Rosalind', 'Achterberg'), nickname('Roz')],
    gender: 'female',
    birthDate: '1979-08-14',
    recordNumber: 'HE-179120',
    phone: '931-555-0131',
    address: ['15 Mirandy Road', 'Cookeville', '38506'],
    contacts: [{ relationship: 'partner', name: person('Ingrid', 'Thorsby'), phone: '931-555-0191' }],
    diagnoses: [['F60.3', 'Borderline personality disorder']],
    goals: [
      { text: 'End arguments without leaving the house', achievement: 'improving', since: -160 },
      { text: 'Fill in the diary card six days of seven', achievement: 'sustaining', since: -160 },
    ],
    coverage: ['commercial'],
    primary: ANGSTROM,
    memberships: [
      {
        group: 'dbt',
        status: 'onhold',
        start: -154,
        heldFrom: -40,
        rationale: 'Interpersonal effectiveness needs people to practice with.',
      },
    ],
  },
  {
    code: 'f29b',
    names: [legal('Theodore', 'Vasquez-Hoffmann'), nickname('Theo')],
    gender: 'male',
    birthDate: '1986-10-02',
    recordNumber: 'HE-185590',
    phone: '931-555-0132',
    contacts: [{ relationship: 'sibling', name: person('Clara', 'Hoffmann') }],
    diagnoses: [['F43.25', 'Adjustment disorder with mixed disturbance of emotions and conduct']],
    goals: [
      { text: 'No property damage when angry for six months', achievement: 'sustaining', since: -200 },
      { text: 'Repair after a quarrel within a day', achievement: 'improving', since: -200 },
    ],
    coverage: ['commercial'],
    primary: REYES,
    memberships: [
      {
        group: 'dbt',
        status: 'finished',
        start: -182,
        end: -14,
        rationale: 'A full round of the four modules with peers, in place of individual sessions.',
        departure: {
          code: 'completed',
          text: 'Completed all four modules; said goodbye in his last session and has a plan for keeping the skills up.',
        },
      },
    ],
  },
  {
    code: '39c4',
    names: [legal('Priya', 'Raghunathan')],
    gender: 'female',
    birthDate: '1997-03-03',
    recordNumber: 'HE-208873',
    phone: '931-555-0133',
    contacts: [{ relationship: 'father', name: person('Suresh', 'Raghunathan'), phone: '931-555-0192' }],
    diagnoses: [['F41.1', 'Generalized anxiety disorder']],
    goals: [
      { text: 'Attend weekly for a month', achievement: 'no-progress', since: -95 },
      { text: 'Use paced breathing before work calls', achievement: 'in-progress', since: -95 },
    ],
    coverage: ['self-pay'],
    primary: ITO,
    memberships: [
      {
        group: 'dbt',
        status: 'finished',
        start: -91,
        end: -45,
        departure: {
          code: 'lost-contact',
          text: 'Missed three sessions; two calls and a letter unanswered. A place remains open on request.',
        },
      },
    ],
  },
];
