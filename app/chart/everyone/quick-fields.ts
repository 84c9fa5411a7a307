import type { Code } from '../../../src/domain/code.ts';
import type { Answers, AnswerValue, Field, Goal } from '../../../src/domain/note/types.ts';
import { isAnswered } from '../../../src/domain/note/answers.ts';
import { codesIn, goalsIn, nextGoal, withProgress } from '../choose.ts';

/** What an entry can't do without and one choice answers: participation, risk, progress on a goal. */
export function quickFields(fields: readonly Field[]): readonly Field[] {
  const chooses = (field: Field) =>
    field.kind === 'choice' || field.kind === 'choices' || field.kind === 'goals';
  return fields.filter(
    (field) => field.part === 'entry' && field.section !== 'absence' && field.required && chooses(field),
  );
}

/** The goal that the one line of a member rates: the first current one. */
export function lineGoal(goals: readonly Goal[]): Goal | undefined {
  return nextGoal(goals, undefined);
}

/** What is chosen, for one line. */
export function chosenIn(field: Field, answers: Answers, goals: readonly Goal[]): readonly Code[] {
  const value = answers[field.id];
  if (field.kind !== 'goals') return codesIn(value);
  const goal = lineGoal(goals);
  const progress = goalsIn(value).find((each) => each.goalId === goal?.id)?.progress;
  return progress ? [progress] : [];
}

/** The answer with one option in it, or without any. */
export function answerWith(
  field: Field,
  answers: Answers,
  goals: readonly Goal[],
  option: Code | undefined,
): AnswerValue | undefined {
  if (field.kind !== 'goals') return option && { kind: 'codes', codes: [option] };
  const goal = lineGoal(goals);
  return goal && withProgress(goals, answers[field.id], goal, option);
}

/** Whether nothing is said yet, and something could be. */
export function isOpen(field: Field, answers: Answers, goals: readonly Goal[]): boolean {
  return !isAnswered(answers[field.id]) && (field.kind !== 'goals' || lineGoal(goals) !== undefined);
}
