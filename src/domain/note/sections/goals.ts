import type { Words } from '../../words/en-us.ts';
import { isGoalAnswered } from '../answers.ts';
import type { Answers, Field, Goal, Line } from '../types.ts';
import { clean, codeWords, paragraph, sentence } from './lines.ts';

/**
 * One line per goal that something was said about: the goal's words, how far it has come, the note. A goal that is no longer
 * on this member's file is said to be so; whose it was is not looked up anywhere else (rule 1).
 */
export function goalLines(
  fields: readonly Field[],
  answers: Answers,
  goals: readonly Goal[],
  words: Words,
): readonly Line[] {
  return fields.flatMap((field) => {
    const answer = answers[field.id];
    if (answer?.kind !== 'goals') return [];
    return answer.goals.filter(isGoalAnswered).map((one) => {
      const goal = goals.find((candidate) => candidate.id === one.goalId);
      const degree = one.progress && (words.goals.achievements[one.progress.code] ?? codeWords(one.progress));
      const progress = degree && words.goals.progress(degree);
      const text = paragraph(
        sentence(goal ? clean(goal.words) : words.goals.unknown),
        progress,
        clean(one.note ?? ''),
      );
      return { label: words.goals.goal, text };
    });
  });
}
