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

/** The goals that the line of a member rates: every current one, and one that is rated though it is no longer current. */
export function lineGoals(goals: readonly Goal[], value: AnswerValue | undefined): readonly Goal[] {
  const rated = goalsIn(value).flatMap((each) => (each.progress ? [each.goalId] : []));
  return goals.filter((goal) => goal.current || rated.includes(goal.id));
}

/** What is chosen: in a field without goals, or for one goal. */
export function chosenIn(field: Field, answers: Answers, goal?: Goal): readonly Code[] {
  const value = answers[field.id];
  if (!goal) return codesIn(value);
  const progress = goalsIn(value).find((each) => each.goalId === goal.id)?.progress;
  return progress ? [progress] : [];
}

/** The answer with one option in it, or without any. Of several goals the one named, else the first current one. */
export function answerWith(
  field: Field,
  answers: Answers,
  goals: readonly Goal[],
  option: Code | undefined,
  goal = nextGoal(goals, undefined),
): AnswerValue | undefined {
  if (field.kind !== 'goals') return option && { kind: 'codes', codes: [option] };
  return goal && withProgress(goals, answers[field.id], goal, option);
}

/** Whether nothing is said yet, and something could be. */
export function isOpen(field: Field, answers: Answers, goals: readonly Goal[]): boolean {
  return (
    !isAnswered(answers[field.id]) && (field.kind !== 'goals' || nextGoal(goals, undefined) !== undefined)
  );
}
