import type { Code } from '../domain/code.ts';
import { BASE, GOAL_ACHIEVEMENT, SYSTEM } from './systems.ts';

type Words = Readonly<Record<string, string>>;

function codes(system: string, words: Words): readonly Code[] {
  return Object.entries(words).map(([code, display]) => ({ system, code, display }));
}

/** How far a goal has come, in reading order; the words are those of HL7's code system. */
export const GOAL_PROGRESS = codes(GOAL_ACHIEVEMENT, {
  'in-progress': 'In Progress',
  improving: 'Improving',
  worsening: 'Worsening',
  'no-change': 'No Change',
  achieved: 'Achieved',
  sustaining: 'Sustaining',
  'not-achieved': 'Not Achieved',
  'no-progress': 'No Progress',
  'not-attainable': 'Not Attainable',
});

const PARTICIPATION = codes(SYSTEM.participation, {
  active: 'Active',
  some: 'Some',
  quiet: 'Quiet',
  declined: 'Declined',
  disruptive: 'Disruptive',
});

const AFFECT = codes(SYSTEM.affect, {
  bright: 'Bright',
  calm: 'Calm',
  flat: 'Flat',
  anxious: 'Anxious',
  sad: 'Sad',
  irritable: 'Irritable',
  tearful: 'Tearful',
  guarded: 'Guarded',
});

const RISK = codes(SYSTEM.risk, {
  'none-voiced': 'None voiced',
  'suicidal-ideation': 'Suicidal ideation',
  'homicidal-ideation': 'Homicidal ideation',
  'self-harm': 'Self-harm',
  'substance-use': 'Substance use',
  other: 'Other',
});

const NOTICE = codes(SYSTEM.notice, { none: 'None', late: 'Late', 'in-time': 'In time' });

const KNOWN: Readonly<Record<string, readonly Code[]>> = {
  [`${BASE}/ValueSet/participation`]: PARTICIPATION,
  [`${BASE}/ValueSet/affect`]: AFFECT,
  [`${BASE}/ValueSet/risk`]: RISK,
  [`${BASE}/ValueSet/notice`]: NOTICE,
  [`${BASE}/ValueSet/goal-progress`]: GOAL_PROGRESS,
  'http://hl7.org/fhir/ValueSet/goal-achievement': GOAL_PROGRESS,
};

/** The choices of a value set without asking a server to expand it; `undefined` for one that is not known here. */
export function codesOfValueSet(canonical: string): readonly Code[] | undefined {
  return KNOWN[canonical.split('|')[0] ?? canonical];
}
