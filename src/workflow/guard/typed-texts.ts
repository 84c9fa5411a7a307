import type { Membership } from '../../domain/group/types.ts';
import { isAnswered, isGoalAnswered } from '../../domain/note/answers.ts';
import type { Answers, Field, Goal, Part, Template } from '../../domain/note/types.ts';
import { OWN_WORDS } from '../../fhir/systems.ts';
import type { GuardPlace } from './types.ts';

/** Words that a person typed, and where. */
export interface TypedText {
  readonly place: GuardPlace;
  readonly text: string;
}

/** Everything that was typed into one part: texts, own words instead of a choice, notes on goals. */
export function typedAnswers(
  template: Template,
  part: Extract<Part, 'shared' | 'entry'>,
  answers: Answers,
): readonly TypedText[] {
  return template.fields
    .filter((field) => field.part === part)
    .flatMap((field) =>
      wordsOf(field, answers).map(({ text, ...goal }) => ({
        place: { part, fieldId: field.id, ...goal },
        text,
      })),
    );
}

type Words = { readonly text: string } & Pick<GuardPlace, 'goalId'>;

function wordsOf(field: Field, answers: Answers): readonly Words[] {
  const answer = answers[field.id];
  if (!isAnswered(answer)) return [];
  switch (answer.kind) {
    case 'text':
      return [{ text: answer.text }];
    case 'codes':
      return answer.codes.filter((one) => one.system === OWN_WORDS).map((one) => ({ text: one.code }));
    case 'goals':
      return answer.goals.map(({ goalId, note }) => ({ goalId, text: note ?? '' }));
    case 'yes-no':
      return [];
  }
}

/** The descriptions of the goals that an entry says something about: they stand in the note. */
export function goalTexts(template: Template, entry: Answers, goals: readonly Goal[]): readonly TypedText[] {
  return template.fields.flatMap((field) => {
    const answer = field.part === 'entry' ? entry[field.id] : undefined;
    if (answer?.kind !== 'goals') return [];
    return answer.goals.filter(isGoalAnswered).flatMap(({ goalId }) => {
      const goal = goals.find((one) => one.id === goalId);
      return goal ? [{ place: { part: 'goal', fieldId: field.id, goalId }, text: goal.words }] : [];
    });
  });
}

/** What the membership says in somebody's own words; the words of codes are the product's. */
export function membershipTexts(membership: Membership | undefined): readonly TypedText[] {
  const texts = { rationale: membership?.rationale, departure: membership?.departure?.words };
  return Object.entries(texts).flatMap(([name, text]) =>
    text === undefined ? [] : [{ place: { part: 'membership', fieldId: `membership.${name}` }, text }],
  );
}
