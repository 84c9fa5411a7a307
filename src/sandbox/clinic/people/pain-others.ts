import type { MemberSpec } from '../types.ts';
import { legal, person, usual } from './names.ts';
import { ANGSTROM, ITO, THANDIWE } from './staff.ts';

/** Those of Living Well with Pain who are not members today: on hold, waiting, gone, never come. */
export const PAIN_OTHERS: readonly MemberSpec[] = [
  {
    code: '4fe3',
    names: [legal('Aoife', 'Ní Bhraonáin'), usual('Eva', 'Brennan')],
    gender: 'female',
    birthDate: '1994-02-01',
    recordNumber: 'HE-206012',
    phone: '865-555-0150',
    contacts: [{ relationship: 'spouse', name: person('Cathal', 'Mac Giolla'), phone: '865-555-0170' }],
    diagnoses: [
      ['N80.9', 'Endometriosis, unspecified'],
      ['F43.21', 'Adjustment disorder with depressed mood'],
    ],
    goals: [
      { text: 'Plan work around the worst days', achievement: 'improving', since: -140 },
      { text: 'Rest without apologizing', achievement: 'in-progress', since: -140 },
    ],
    coverage: ['commercial'],
    primary: THANDIWE,
    memberships: [
      {
        group: 'lwp',
        status: 'onhold',
        start: -133,
        heldFrom: -50,
        rationale:
          'Peer support around a condition that is rarely spoken of; on hold for surgery and recovery.',
      },
    ],
  },
  {
    code: 'bb70',
    names: [legal('Keahi', 'Kaʻanāʻanā')],
    gender: 'male',
    birthDate: '1999-10-10',
    recordNumber: 'HE-213166',
    phone: '865-555-0151',
    contacts: [{ relationship: 'mother', name: person('Leilani', 'Kaʻanāʻanā'), phone: '865-555-0171' }],
    diagnoses: [
      ['M25.561', 'Pain in right knee'],
      ['F43.21', 'Adjustment disorder with depressed mood'],
    ],
    goals: [
      { text: 'Find one sport that the knee allows', achievement: 'in-progress', since: -15 },
      { text: 'Return to evening classes', achievement: 'in-progress', since: -15 },
    ],
    coverage: ['commercial'],
    primary: ITO,
    memberships: [{ group: 'lwp', status: 'waitlist', start: -12 }],
  },
  {
    code: '72c8',
    names: [legal('Esperanza', 'Ibarra de la Cruz')],
    gender: 'female',
    birthDate: '1972-03-08',
    recordNumber: 'HE-172399',
    contacts: [{ relationship: 'child', name: person('Paloma', 'Ibarra') }],
    diagnoses: [
      ['M54.2', 'Cervicalgia'],
      ['F41.1', 'Generalized anxiety disorder'],
    ],
    goals: [
      { text: 'Stretch twice a day', achievement: 'sustaining', since: -200 },
      { text: 'Sleep through four nights a week', achievement: 'improving', since: -200 },
    ],
    coverage: ['commercial'],
    primary: THANDIWE,
    memberships: [
      {
        group: 'lwp',
        status: 'finished',
        start: -190,
        end: -49,
        departure: {
          code: 'moved-away',
          text: 'Moved to be near her daughter; a summary went to her new therapist with consent.',
        },
      },
    ],
  },
  {
    code: 'd95b',
    names: [legal('Іван', 'Петренко'), usual('Ivan', 'Petrenko')],
    gender: 'male',
    birthDate: '1983-08-24',
    recordNumber: 'HE-184002',
    phone: '865-555-0152',
    contacts: [{ relationship: 'sibling', name: person('Оксана', 'Петренко') }],
    diagnoses: [
      ['S88.111S', 'Complete traumatic amputation at level between knee and ankle, right leg, sequela'],
      ['F43.12', 'Post-traumatic stress disorder, chronic'],
    ],
    goals: [
      { text: 'Wear the prosthesis six hours a day', achievement: 'improving', since: -90 },
      { text: 'Sit with his back to a door for ten minutes', achievement: 'in-progress', since: -90 },
    ],
    coverage: ['medicaid'],
    primary: ANGSTROM,
    memberships: [
      {
        group: 'lwp',
        status: 'finished',
        start: -84,
        end: -35,
        departure: {
          code: 'transferred',
          text: 'Transferred to a trauma-focused group, agreed with him as the better fit.',
        },
      },
    ],
  },
  {
    code: '0e6a',
    names: [legal('Faith', 'Umarova')],
    gender: 'female',
    birthDate: '2001-12-24',
    recordNumber: 'HE-212577',
    phone: '865-555-0153',
    contacts: [],
    diagnoses: [['G44.221', 'Chronic tension-type headache, intractable']],
    goals: [
      { text: 'Keep a headache diary', achievement: 'in-progress', since: -80 },
      { text: 'Cut pain medicine to two days a week', achievement: 'no-change', since: -80 },
    ],
    coverage: ['self-pay'],
    primary: THANDIWE,
    memberships: [{ group: 'lwp', status: 'cancelled', start: -75, end: -58 }],
  },
];
