import { cleanText } from './clean-text.ts';
import type { Answers, AnswerValue, GoalProgress } from './types.ts';

/** Nothing that could be read. */
function isBlank(text: string | undefined): boolean {
  return text === undefined || cleanText(text).text.trim() === '';
}

/** A goal counts as answered once a degree or a word about it is there; the goal alone says nothing. */
export function isGoalAnswered(goal: GoalProgress): boolean {
  return goal.progress !== undefined || !isBlank(goal.note);
}

/** Whether a person said something: blank text and empty choices are no answers. */
export function isAnswered(answer: AnswerValue | undefined): answer is AnswerValue {
  if (!answer) return false;
  switch (answer.kind) {
    case 'text':
      return !isBlank(answer.text);
    case 'codes':
      return answer.codes.length > 0;
    case 'yes-no':
      return true;
    case 'goals':
      return answer.goals.some(isGoalAnswered);
  }
}

/** The clean text of a field, without blank ends; empty where nothing was written. */
export function textOf(answers: Answers, field: string): string {
  const answer = answers[field];
  return answer?.kind === 'text' ? cleanText(answer.text).text.trim() : '';
}

/** The codes chosen in a field; empty where nothing was chosen. */
export function codesOf(answers: Answers, field: string): readonly string[] {
  const answer = answers[field];
  return answer?.kind === 'codes' ? answer.codes.map((one) => one.code) : [];
}
