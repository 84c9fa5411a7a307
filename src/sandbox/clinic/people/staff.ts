import type { HumanName } from '@medplum/fhirtypes';

/** Someone who works at the clinic. */
export interface StaffSpec {
  readonly id: string;
  readonly name: HumanName;
  readonly gender: 'female' | 'male' | 'other';
  /** As it follows the name: `LCSW`. Nobody without a clinical role has one. */
  readonly credential?: string;
  /** First nine digits of the NPI. */
  readonly npi?: string;
  /** NUCC taxonomy code and words, or none for the front desk. */
  readonly specialty?: readonly [string, string];
  readonly title: string;
  /** A second role, of those who answer for what others have to do. */
  readonly alsoIs?: string;
  readonly phone: string;
}

const named = (given: string, family: string): HumanName => ({
  use: 'official',
  family,
  given: given.split(' '),
  text: `${given} ${family}`,
});

export const ITO = 'pr-41d0';
export const REYES = 'pr-9b27';
export const OCONNELL = 'pr-c83e';
export const NUNEZ = 'pr-0f64';
export const ANGSTROM = 'pr-75aa';
export const THANDIWE = 'pr-e219';
export const PETROVIC = 'pr-68bf';
export const WHITFIELD = 'pr-d50c';

/** The clinic's people. One shares a member's name, one has a single name, one works under supervision. */
export const STAFF: readonly StaffSpec[] = [
  {
    id: ITO,
    name: named('Keiko', 'Ito'),
    gender: 'female',
    credential: 'PsyD',
    npi: '142500017',
    specialty: ['103TC0700X', 'Psychologist, Clinical'],
    title: 'Clinical psychologist',
    alsoIs: 'Clinical director',
    phone: '931-555-0101',
  },
  {
    id: REYES,
    name: named('Miguel', 'Reyes'),
    gender: 'male',
    credential: 'LPC',
    npi: '158800342',
    specialty: ['101YP2500X', 'Counselor, Professional'],
    title: 'Professional counselor',
    phone: '931-555-0102',
  },
  {
    id: OCONNELL,
    name: named('Saoirse', 'O’Connell-Byrne'),
    gender: 'female',
    credential: 'LCSW',
    npi: '167900458',
    specialty: ['1041C0700X', 'Social Worker, Clinical'],
    title: 'Clinical social worker',
    phone: '931-555-0103',
  },
  {
    id: NUNEZ,
    name: named('Ramón', 'Núñez de la Torre'),
    gender: 'male',
    credential: 'LPC',
    npi: '121400766',
    specialty: ['101YP2500X', 'Counselor, Professional'],
    title: 'Professional counselor',
    phone: '931-555-0104',
  },
  {
    id: ANGSTROM,
    name: named('Björn Emil', 'Ångström'),
    gender: 'male',
    credential: 'MD',
    npi: '193200585',
    specialty: ['2084P0800X', 'Psychiatry'],
    title: 'Psychiatrist',
    phone: '931-555-0105',
  },
  {
    id: THANDIWE,
    name: { use: 'official', given: ['Thandiwe'], text: 'Thandiwe' },
    gender: 'female',
    credential: 'LCSW',
    npi: '174600291',
    specialty: ['1041C0700X', 'Social Worker, Clinical'],
    title: 'Clinical social worker',
    phone: '865-555-0106',
  },
  {
    id: PETROVIC,
    name: named('Nađa', 'Petrović-Hale'),
    gender: 'female',
    credential: 'MA, psychology intern',
    npi: '186300954',
    specialty: ['390200000X', 'Student in an Organized Health Care Education/Training Program'],
    title: 'Psychology intern, under supervision',
    phone: '865-555-0107',
  },
  {
    id: WHITFIELD,
    name: named('Dolores', 'Whitfield'),
    gender: 'female',
    title: 'Front desk',
    phone: '931-555-0100',
  },
];
