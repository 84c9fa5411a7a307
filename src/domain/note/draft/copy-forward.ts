import { isAnswered } from '../answers.ts';
import { freeText, isSameEntry, similarity } from '../similarity.ts';
import type { Answers, AnswerValue } from '../types.ts';

/**
 * What is never carried over from an earlier session: how somebody was that day, and above all risk, are answered anew every
 * time; an absence is of its own session.
 */
const OF_ITS_DAY: readonly string[] = [
  'entry.participation',
  'entry.affect',
  'entry.risk',
  'entry.risk-detail',
  'entry.comprehension',
  'entry.homework',
  'entry.factors',
  'entry.absence-notice',
  'entry.absence-reason',
  'entry.absence-follow-up',
  'entry.missed-content',
];

export interface CopiedForward {
  readonly answers: Answers;
  /** Fields that were filled, to be marked until they are edited. */
  readonly copied: readonly string[];
}

/**
 * The entry with texts and goals of the last one in the fields that are still blank. Choices are not copied, and of goals the
 * note but not the degree: both say how it is now. What has been written is never overwritten.
 */
export function copyForward(last: Answers, entry: Answers): CopiedForward {
  const copied: Record<string, AnswerValue> = {};
  for (const [field, answer] of Object.entries(last)) {
    if (OF_ITS_DAY.includes(field) || isAnswered(entry[field]) || !isAnswered(answer)) continue;
    const value = carried(answer);
    if (value) copied[field] = value;
  }
  return { answers: { ...entry, ...copied }, copied: Object.keys(copied) };
}

function carried(answer: AnswerValue): AnswerValue | undefined {
  switch (answer.kind) {
    case 'text':
      return answer;
    case 'goals':
      return { kind: 'goals', goals: answer.goals.map(({ progress: _then, ...goal }) => goal) };
    case 'codes':
    case 'yes-no':
      return undefined;
  }
}

/** How much of an entry is the last one's. `share` 0 to 1 by runs of words; `same`: completeness will warn of it (D8). */
export function repeatsLast(
  entry: Answers,
  last: Answers,
): { readonly share: number; readonly same: boolean } {
  return { share: similarity(freeText(entry), freeText(last)), same: isSameEntry(entry, last) };
}
