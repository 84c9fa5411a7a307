import { ANGSTROM, ITO, OCONNELL, REYES, THANDIWE } from './staff.ts';
import type { CoverageKind, MemberSpec, MembershipSpec } from '../types.ts';
import { generatedNames } from './generated-names.ts';
import { person } from './names.ts';
import { pick, randomOf } from './random.ts';

const PRIMARY = [ITO, REYES, OCONNELL, ANGSTROM, THANDIWE] as const;
const COVERAGE = [
  'commercial',
  'commercial',
  'medicare',
  'medicaid',
  'self-pay',
] as const satisfies CoverageKind[];

const DIAGNOSES = [
  ['F33.1', 'Major depressive disorder, recurrent, moderate'],
  ['F41.1', 'Generalized anxiety disorder'],
  ['F43.10', 'Post-traumatic stress disorder, unspecified'],
  ['F10.20', 'Alcohol dependence, uncomplicated'],
  ['F60.3', 'Borderline personality disorder'],
  ['F31.81', 'Bipolar II disorder'],
] as const;

const GOALS = [
  'Use a skill before acting on an urge, three times of four',
  'Attend every week for two months',
  'Sleep seven hours on five nights a week',
  'Name one feeling a day in the diary',
  'Ask one person for help each week',
  'Leave the house every day before noon',
  'Speak once in each session without being asked',
] as const;

const PROGRESS = ['in-progress', 'improving', 'no-change', 'sustaining'] as const;
const STREETS = ['Juniper Lane', 'Old Mill Road', 'Third Street', 'Laurel Court', 'Ridge Avenue'] as const;
/** Given to nobody but relatives, so that a contact never has a member's whole name by chance. */
const RELATIVES = ['Corinne', 'Thaddeus', 'Imelda', 'Gus', 'Perpetua', 'Osvaldo'] as const;

/** Who to make up. The same `seed`, `series` and `number` make the same person. */
export interface Generated {
  readonly seed: number;
  /** Two characters that keep the ids of different sets apart. */
  readonly series: string;
  readonly number: number;
  readonly memberships: readonly MembershipSpec[];
  readonly birthDate?: string;
}

/** A made-up member with hard names, two goals, a diagnosis and a coverage. */
export function generatedMember({ seed, series, number, memberships, birthDate }: Generated): MemberSpec {
  const random = randomOf(seed * 1_000_003 + number * 7919);
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const two = (count: number): string => String(count).padStart(2, '0');
  const names = generatedNames(seed, number, random);
  const first = between(0, GOALS.length - 1);
  const goal = (at: number): MemberSpec['goals'][number] => ({
    text: GOALS[(first + at) % GOALS.length] ?? GOALS[0],
    achievement: pick(PROGRESS, random),
    since: -between(20, 200),
  });
  return {
    code: `${series}${number.toString(16).padStart(5, '0')}`,
    names,
    gender: pick(['female', 'male', 'other'] as const, random),
    birthDate: birthDate ?? `${between(1945, 2005)}-${two(between(1, 12))}-${two(between(1, 28))}`,
    recordNumber: `HE-${series}${String(number).padStart(6, '0')}`,
    phone: `931-555-${String(between(100, 9999)).padStart(4, '0')}`,
    address: [`${between(1, 999)} ${pick(STREETS, random)}`, 'Cookeville', '38501'],
    contacts: [{ relationship: 'sibling', name: person(pick(RELATIVES, random), names[0]?.family) }],
    diagnoses: [pick(DIAGNOSES, random)],
    goals: [goal(0), goal(1)],
    coverage: [pick(COVERAGE, random)],
    primary: pick(PRIMARY, random),
    memberships,
  };
}
