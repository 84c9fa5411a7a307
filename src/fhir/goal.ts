import type { Goal as FhirGoal } from '@medplum/fhirtypes';
import type { PatientId } from '../domain/ids.ts';
import { goalId } from '../domain/ids.ts';
import type { Goal } from '../domain/note/types.ts';
import { done } from '../domain/result.ts';
import { codeFromConcept } from './codes.ts';
import { patientIn } from './links.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { GOAL_ACHIEVEMENT } from './systems.ts';

const CURRENT: readonly FhirGoal['lifecycleStatus'][] = ['planned', 'accepted', 'active', 'on-hold'];
const DENIED: readonly FhirGoal['lifecycleStatus'][] = ['rejected', 'entered-in-error'];

/** A goal with whose it is. */
export function goalFromFhir(from: FhirGoal): Parsed<Goal & { readonly patientId: PatientId }> {
  if (from.id === undefined) return unusable(from, 'It has no id.');
  const patient = patientIn(from.subject);
  if (patient === undefined) return unusable(from, 'It is about no patient.');
  if (DENIED.includes(from.lifecycleStatus)) return unusable(from, 'It was rejected or entered in error.');
  const words = from.description.text ?? codeFromConcept(from.description)?.display ?? '';
  if (words.trim() === '') return unusable(from, 'It has no description.');
  const achievement = codeFromConcept(from.achievementStatus, [GOAL_ACHIEVEMENT]);
  return done({
    id: goalId(from.id),
    patientId: patient,
    words,
    current: CURRENT.includes(from.lifecycleStatus),
    ...(achievement && { achievement }),
  });
}
