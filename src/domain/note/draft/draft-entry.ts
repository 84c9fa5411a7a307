import { EN_US_DRAFT, type DraftWords } from '../../words/en-us-draft.ts';
import { EN_US } from '../../words/en-us.ts';
import { codesOf, textOf } from '../answers.ts';
import { paragraph } from '../sections/lines.ts';
import type { Answers, Goal } from '../types.ts';

/** Fields that quick choices start a text for. */
export const DRAFTED_FIELDS = ['entry.response', 'entry.plan'] as const;
export type DraftedField = (typeof DRAFTED_FIELDS)[number];

/** Start texts by field; a field about which no choice says anything has none. */
export type EntryDraft = Readonly<Partial<Record<DraftedField, string>>>;

/**
 * The sentences that a clinician might start with, from the choices made and nothing else: short, and true of what was
 * chosen. What this member said and did is still theirs to write: until a text differs from its draft it counts as one
 * (`untouchedDrafts`).
 */
export function draftEntry(
  entry: Answers,
  goals: readonly Goal[],
  words: DraftWords = EN_US_DRAFT,
): EntryDraft {
  const response = responseOf(entry, words);
  const plan = planOf(entry, goals, words);
  return {
    ...(response !== '' && { 'entry.response': response }),
    ...(plan !== '' && { 'entry.plan': plan }),
  };
}

/** Fields whose text is still word for word what the choices drafted. */
export function untouchedDrafts(
  entry: Answers,
  goals: readonly Goal[],
  words: DraftWords = EN_US_DRAFT,
): readonly DraftedField[] {
  const draft = draftEntry(entry, goals, words);
  return DRAFTED_FIELDS.filter((field) => {
    const drafted = draft[field];
    return drafted !== undefined && textOf(entry, field) === drafted;
  });
}

function known(codes: readonly string[], words: Readonly<Record<string, string>>): readonly string[] {
  return codes.flatMap((code) => words[code] ?? []);
}

function responseOf(entry: Answers, words: DraftWords): string {
  const [engaged] = known(codesOf(entry, 'entry.participation'), words.participation);
  const affect = EN_US.list(known(codesOf(entry, 'entry.affect'), words.affect));
  const presented = affect === '' ? '' : words.affectAlone(affect);
  return paragraph(
    engaged === undefined ? presented : words.withAffect(engaged, affect),
    ...known(codesOf(entry, 'entry.comprehension'), words.comprehension),
    ...known(codesOf(entry, 'entry.homework'), words.homework),
  );
}

function planOf(entry: Answers, goals: readonly Goal[], words: DraftWords): string {
  const raised = codesOf(entry, 'entry.risk').some((code) => code !== 'none-voiced');
  const undone = codesOf(entry, 'entry.homework').includes('not-done');
  return paragraph(
    raised ? words.risk : '',
    ...goalSentences(entry, goals, words),
    undone ? words.homeworkBarrier : '',
  );
}

/** One sentence per goal whose progress was chosen; goals that are not on this member's file are left out (rule 1). */
function goalSentences(entry: Answers, goals: readonly Goal[], words: DraftWords): readonly string[] {
  return Object.values(entry).flatMap((answer) => {
    if (answer.kind !== 'goals') return [];
    return answer.goals.flatMap(({ goalId, progress }) => {
      const goal = goals.find((one) => one.id === goalId);
      const sentence = progress && words.goals[progress.code];
      return goal && sentence ? [sentence(EN_US.quoted(goal.words.trim().replace(/[.\s]+$/u, '')))] : [];
    });
  });
}
