import type { Phrase } from '../../../src/domain/note/draft/phrase.ts';
import type { Answers, AnswerValue, Field, Goal } from '../../../src/domain/note/types.ts';
import { nextGoal, withOption, withProgress } from '../choose.ts';

/** What a code stands for: words, or an answer. */
export type QuickItem =
  | { readonly kind: 'words'; readonly key: string; readonly words: string }
  | {
      readonly kind: 'answer';
      readonly key: string;
      readonly words: string;
      /** What it answers, such as "Risk". */
      readonly of: string;
      readonly field: string;
      readonly value: (answers: Answers) => AnswerValue | undefined;
    };

function isOffered(field: Field): boolean {
  const chooses = field.kind === 'choice' || field.kind === 'choices' || field.kind === 'goals';
  return field.part === 'entry' && field.section !== 'absence' && chooses;
}

/** Every choice of an entry by its code, in the template's order; those that no note can do without come first. */
export function quickAnswers(fields: readonly Field[], goals: readonly Goal[]): readonly QuickItem[] {
  const offered = fields.filter(isOffered);
  const ordered = [
    ...offered.filter(({ required }) => required),
    ...offered.filter(({ required }) => !required),
  ];
  return ordered.flatMap((field) =>
    field.options.map((option): QuickItem => ({
      kind: 'answer',
      key: option.code,
      words: option.display ?? option.code,
      of: field.label,
      field: field.id,
      value: (answers) => {
        const value = answers[field.id];
        if (field.kind !== 'goals') return withOption(field, value, option);
        const goal = nextGoal(goals, value);
        return goal && withProgress(goals, value, goal, option);
      },
    })),
  );
}

/** The phrases for one field. */
export function quickWords(phrases: readonly Phrase[], field: string): readonly QuickItem[] {
  return phrases
    .filter((phrase) => phrase.field === undefined || phrase.field === field)
    .map(({ key, words }) => ({ kind: 'words', key, words }));
}

const MOST = 8;

/** 0 for the key itself, then keys that begin so, then words that do; undefined for the rest. */
function rank({ key, words }: QuickItem, query: string): number | undefined {
  if (key === query) return 0;
  if (key.startsWith(query)) return 1;
  return words
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => word.startsWith(query))
    ? 2
    : undefined;
}

/** What fits the letters typed so far, best first. */
export function matching(items: readonly QuickItem[], query: string): readonly QuickItem[] {
  return items
    .flatMap((item) => {
      const at = rank(item, query);
      return at === undefined ? [] : [{ item, at }];
    })
    .sort((one, other) => one.at - other.at)
    .slice(0, MOST)
    .map(({ item }) => item);
}
