import { ITO, NUNEZ, OCONNELL, PETROVIC, REYES, THANDIWE } from './people/staff.ts';
import type { GroupSpec } from './types.ts';

/** The clinic's three groups; each meets once a week, on the weekday of `today`. */
export const GROUPS: readonly GroupSpec[] = [
  {
    key: 'lwp',
    name: 'Living Well with Pain',
    initials: 'LWP',
    kind: 'hybrid',
    enrollment: 'open',
    capacity: 12,
    minutes: 90,
    charge: '90853',
    template: 'general',
    facilitators: [
      { practitioner: THANDIWE, role: 'lead' },
      { practitioner: PETROVIC, role: 'co-facilitator' },
      { practitioner: ITO, role: 'supervisor' },
    ],
    place: 'satellite',
    time: '09:00',
  },
  {
    key: 'dbt',
    name: 'DBT Skills',
    initials: 'DBT',
    kind: 'psychoeducational',
    enrollment: 'open',
    capacity: 10,
    minutes: 90,
    charge: '90853',
    template: 'psychoeducational',
    signer: 'lead',
    facilitators: [
      { practitioner: ITO, role: 'lead' },
      { practitioner: REYES, role: 'co-facilitator' },
    ],
    place: 'main',
    time: '14:00',
  },
  {
    key: 'epg',
    name: 'Evening Process Group',
    initials: 'EPG',
    kind: 'process',
    enrollment: 'closed',
    capacity: 8,
    minutes: 75,
    charge: '90853',
    template: 'process',
    signer: 'primary-clinician',
    facilitators: [
      { practitioner: OCONNELL, role: 'lead' },
      { practitioner: NUNEZ, role: 'co-facilitator' },
    ],
    place: 'main',
    time: '18:00',
  },
];
