import { draftEntry } from '../../src/domain/note/draft/draft-entry.ts';
import { textOf } from '../../src/domain/note/answers.ts';
import type { Answers, AnswerValue, Goal } from '../../src/domain/note/types.ts';

/** The one text that choices write by themselves. A plan is offered and not written: it says what will be done. */
const FOLLOWS = 'entry.response';

export interface Followed {
  readonly field: string;
  readonly value: AnswerValue | undefined;
}

/**
 * What the response becomes when a choice changes: the sentence drafted from the choices, as long as it is nothing else. Words
 * that somebody typed are never touched, and a draft that was taken out does not come back by itself.
 */
export function draftFollowing(
  before: Answers,
  after: Answers,
  goals: readonly Goal[],
): Followed | undefined {
  const was = draftEntry(before, goals)[FOLLOWS] ?? '';
  const now = draftEntry(after, goals)[FOLLOWS] ?? '';
  if (was === now || textOf(after, FOLLOWS) !== was) return undefined;
  return { field: FOLLOWS, value: now === '' ? undefined : { kind: 'text', text: now } };
}

/** The sentence that the choices would start a blank text with. */
export function offeredDraft(answers: Answers, goals: readonly Goal[], field: string): string | undefined {
  if (field !== 'entry.response' && field !== 'entry.plan') return undefined;
  return textOf(answers, field) === '' ? draftEntry(answers, goals)[field] : undefined;
}
