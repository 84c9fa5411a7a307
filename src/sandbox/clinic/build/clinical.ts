import type { Condition, Goal } from '@medplum/fhirtypes';
import { concept, GOAL_ACHIEVEMENT, ICD10, profile } from '../codes.ts';
import type { MemberSpec } from '../types.ts';
import { type Context, dayOf } from './context.ts';
import { patientId } from './patient.ts';

const TERMINOLOGY = 'http://terminology.hl7.org/CodeSystem';

/** `goal-7f3a-2` is the second goal of member 7f3a. */
export const goalId = (code: string, number: number): string => `goal-${code}-${number}`;
export const conditionId = (code: string, number: number): string => `cond-${code}-${number}`;

export function conditionResources(spec: MemberSpec): Condition[] {
  return spec.diagnoses.map(([code, text], at) => ({
    resourceType: 'Condition',
    id: conditionId(spec.code, at + 1),
    meta: { profile: [profile('condition')] },
    clinicalStatus: concept(`${TERMINOLOGY}/condition-clinical`, 'active'),
    verificationStatus: concept(`${TERMINOLOGY}/condition-ver-status`, 'confirmed'),
    category: [concept(`${TERMINOLOGY}/condition-category`, 'problem-list-item')],
    code: { ...concept(ICD10, code, text), text },
    subject: { reference: `Patient/${patientId(spec.code)}` },
  }));
}

export function goalResources(spec: MemberSpec, context: Context): Goal[] {
  return spec.goals.map((goal, at) => ({
    resourceType: 'Goal',
    id: goalId(spec.code, at + 1),
    meta: { profile: [profile('goal')] },
    lifecycleStatus: 'active',
    achievementStatus: concept(GOAL_ACHIEVEMENT, goal.achievement),
    description: { text: goal.text },
    subject: { reference: `Patient/${patientId(spec.code)}` },
    startDate: dayOf(context, goal.since),
    expressedBy: { reference: `Practitioner/${spec.primary}` },
  }));
}
