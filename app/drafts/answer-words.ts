import type { AnswerValue, Goal } from '../../src/domain/note/types.ts';
import type { Texts } from '../texts/texts.ts';

/** An answer as text to read, for places where it is shown and not edited. */
export function answerWords(
  answer: AnswerValue | undefined,
  texts: Texts,
  goals: readonly Goal[] = [],
): string {
  switch (answer?.kind) {
    case undefined:
      return '';
    case 'text':
      return answer.text;
    case 'codes':
      return answer.codes.map((code) => code.display ?? code.code).join(', ');
    case 'yes-no':
      return answer.value ? texts.chart.yes : texts.chart.no;
    case 'goals':
      return answer.goals
        .map(({ goalId, progress, note }) => {
          const words = goals.find((goal) => goal.id === goalId)?.words ?? '';
          return [words, progress?.display ?? progress?.code, note].filter(Boolean).join(': ');
        })
        .join('\n');
  }
}
