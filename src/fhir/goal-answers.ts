import type { QuestionnaireResponse, QuestionnaireResponseItem } from '@medplum/fhirtypes';
import type { GoalProgress } from '../domain/note/types.ts';
import { goalId } from '../domain/ids.ts';
import { codeFromCoding } from './codes.ts';
import { idIn } from './links.ts';

/**
 * What an entry says about goals, whatever its template: a field of goals is a group whose child `<field>.goal` refers to a
 * Goal (docs/fhir-model.md).
 */
export function goalAnswersIn(from: QuestionnaireResponse): readonly GoalProgress[] {
  const part = from.item?.find((one) => one.linkId === 'entry');
  return (part?.item ?? []).flatMap(goalIn);
}

function goalIn(item: QuestionnaireResponseItem): readonly GoalProgress[] {
  const answerTo = (name: string) =>
    item.item?.find((one) => one.linkId === `${item.linkId}.${name}`)?.answer?.[0];
  const goal = idIn(answerTo('goal')?.valueReference, 'Goal');
  if (goal === undefined) return [];
  const progress = codeFromCoding(answerTo('progress')?.valueCoding);
  const note = answerTo('note')?.valueString;
  return [{ goalId: goalId(goal), ...(progress && { progress }), ...(note !== undefined && { note }) }];
}

/** One text of a group note's shared part, such as `shared.topic`; never of the group-only part. */
export function sharedTextIn(from: QuestionnaireResponse, field: `shared.${string}`): string | undefined {
  const part = from.item?.find((one) => one.linkId === 'shared');
  return part?.item?.find((one) => one.linkId === field)?.answer?.[0]?.valueString;
}
