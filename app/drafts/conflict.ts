import type { Answers, AnswerValue } from '../../src/domain/note/types.ts';
import { joined } from './joined.ts';
import { mergeAnswers, withAnswer } from './merge.ts';
import type { DraftView } from './queue.ts';

/** What a person decided for one place that two people wrote in. */
export type Choice = 'mine' | 'theirs' | 'both';

/** One place with two versions. */
export interface Clash {
  readonly draftId: string;
  readonly field: string;
  readonly mine: AnswerValue | undefined;
  readonly theirs: AnswerValue | undefined;
}

export function clashesOf(view: DraftView): readonly Clash[] {
  const { phase } = view;
  if (phase.at !== 'conflict') return [];
  return phase.fields.map((field) => ({
    draftId: view.id,
    field,
    mine: view.answers[field],
    theirs: phase.theirs.answers[field],
  }));
}

/** One line of text can't hold two, a choice of one neither; other kinds can keep both. */
export function canJoin({ mine, theirs }: Clash, kind: string): boolean {
  return (kind === 'text' || kind === 'choices') && joined(mine, theirs) !== undefined;
}

/**
 * The answers to save after a conflict: changes without a clash from both people, and the choice for each place that
 * clashed.
 * @param base what both started from
 */
export function resolved(base: Answers, view: DraftView, choices: Readonly<Record<string, Choice>>): Answers {
  const { phase } = view;
  if (phase.at !== 'conflict') return view.answers;
  const { answers } = mergeAnswers(base, view.answers, phase.theirs.answers);
  return clashesOf(view).reduce((all, { field, mine, theirs }) => {
    switch (choices[field] ?? 'mine') {
      case 'mine':
        return withAnswer(all, field, mine);
      case 'theirs':
        return withAnswer(all, field, theirs);
      case 'both':
        return withAnswer(all, field, joined(mine, theirs));
    }
  }, answers);
}
