import { done, refused, type Result } from '../result.ts';
import type { Answers, AnswerValue } from './types.ts';

/** Characters (UTF-16 code units) that one text may have: some 20 times a long clinical note, far from what servers refuse. */
export const MAX_FIELD = 100_000;

export interface TooLong {
  readonly code: 'too-long';
  readonly field: string;
  readonly length: number;
  readonly max: number;
}

function lengthOf(answer: AnswerValue): number {
  switch (answer.kind) {
    case 'text':
      return answer.text.length;
    case 'codes':
      return Math.max(0, ...answer.codes.map((one) => one.display?.length ?? 0));
    case 'goals':
      return Math.max(0, ...answer.goals.map((one) => one.note?.length ?? 0));
    case 'yes-no':
      return 0;
  }
}

/** Refuses a draft with a text over the limit; the first such field is named. Nothing is ever cut off. */
export function withinLimits(answers: Answers, max: number = MAX_FIELD): Result<Answers, TooLong> {
  for (const [field, answer] of Object.entries(answers)) {
    const length = lengthOf(answer);
    if (length > max) return refused({ code: 'too-long', field, length, max });
  }
  return done(answers);
}
