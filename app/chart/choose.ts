import type { Code } from '../../src/domain/code.ts';
import type { AnswerValue, Field, Goal, GoalProgress } from '../../src/domain/note/types.ts';

/** An answer that says there is nothing else: picking it takes the others away, and the other way round. */
const NOTHING_ELSE = new Set(['none-voiced']);

/** Whether an answer may stand beside the one that was just switched. */
export function fitsBeside(code: string, switched: string): boolean {
  return code === switched || (!NOTHING_ELSE.has(code) && !NOTHING_ELSE.has(switched));
}

export function codesIn(value: AnswerValue | undefined): readonly Code[] {
  return value?.kind === 'codes' ? value.codes : [];
}

/** The field's answer with one more option chosen. */
export function withOption(field: Field, value: AnswerValue | undefined, option: Code): AnswerValue {
  if (field.kind === 'choice') return { kind: 'codes', codes: [option] };
  const beside = codesIn(value).filter(({ code }) => code !== option.code && fitsBeside(code, option.code));
  return { kind: 'codes', codes: [...beside, option] };
}

export function goalsIn(value: AnswerValue | undefined): readonly GoalProgress[] {
  return value?.kind === 'goals' ? value.goals : [];
}

/** The goal that a quick choice speaks of: the first current one that nothing is said on yet, else the first current one. */
export function nextGoal(goals: readonly Goal[], value: AnswerValue | undefined): Goal | undefined {
  const rated = new Set(goalsIn(value).flatMap((each) => (each.progress ? [each.goalId] : [])));
  const current = goals.filter((goal) => goal.current);
  return current.find((goal) => !rated.has(goal.id)) ?? current[0];
}

/** The progress on one goal, what was said of it and of the others kept; `undefined` takes the degree back. */
export function withProgress(
  goals: readonly Goal[],
  value: AnswerValue | undefined,
  goal: Goal,
  progress: Code | undefined,
): AnswerValue | undefined {
  const rated = goalsIn(value);
  const note = rated.find((each) => each.goalId === goal.id)?.note;
  const mine = { goalId: goal.id, ...(progress && { progress }), ...(note !== undefined && { note }) };
  const all = [...rated.filter((each) => each.goalId !== goal.id), ...(progress || note ? [mine] : [])];
  const ordered = goals.flatMap((each) => all.filter((one) => one.goalId === each.id));
  return ordered.length === 0 ? undefined : { kind: 'goals', goals: ordered };
}
