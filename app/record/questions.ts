import type {
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  Resource,
} from '@medplum/fhirtypes';

/** What people read in place of a link id or a reference to a goal. */
export interface Questions {
  readonly texts: ReadonlyMap<string, string>;
  readonly goals: ReadonlyMap<string, string>;
}

/** Ids of the goals that are answered about. */
export function goalsIn(items: readonly QuestionnaireResponseItem[] = []): readonly string[] {
  const ids = items.flatMap((item) => [
    ...(item.answer ?? []).flatMap((answer) => [
      ...(/^Goal\/([^/]+)$/.exec(answer.valueReference?.reference ?? '')?.slice(1) ?? []),
      ...goalsIn(answer.item),
    ]),
    ...goalsIn(item.item),
  ]);
  return [...new Set(ids)];
}

/** The questions of Questionnaires and the words of Goals. */
export function questionsIn(resources: readonly Resource[]): Questions {
  const texts = resources.flatMap((one) => (one.resourceType === 'Questionnaire' ? textsIn(one.item) : []));
  const goals = resources.flatMap((one) =>
    one.resourceType === 'Goal' && one.id !== undefined
      ? [[`Goal/${one.id}`, one.description.text ?? ''] as const]
      : [],
  );
  return { texts: new Map(texts), goals: new Map(goals) };
}

function textsIn(items: readonly QuestionnaireItem[] = []): readonly (readonly [string, string])[] {
  return items.flatMap((item) => [
    ...(item.text === undefined ? [] : [[item.linkId, item.text] as const]),
    ...textsIn(item.item),
  ]);
}

/** The same answers, each below its question: a draft keeps link ids and references alone. */
export function withQuestions(entry: QuestionnaireResponse, questions: Questions): QuestionnaireResponse {
  return { ...entry, item: itemsWith(entry.item, questions) };
}

function itemsWith(
  items: readonly QuestionnaireResponseItem[] = [],
  questions: Questions,
): QuestionnaireResponseItem[] {
  return items.map((item) => {
    const text = item.text ?? questions.texts.get(item.linkId);
    return {
      ...item,
      ...(text !== undefined && { text }),
      ...(item.item && { item: itemsWith(item.item, questions) }),
      ...(item.answer && { answer: item.answer.map((answer) => answerWith(answer, questions)) }),
    };
  });
}

type Answer = NonNullable<QuestionnaireResponseItem['answer']>[number];

function answerWith(answer: Answer, questions: Questions): Answer {
  const goal = answer.valueReference;
  const display = goal?.display ?? questions.goals.get(goal?.reference ?? '');
  return {
    ...answer,
    ...(goal && { valueReference: { ...goal, ...(display !== undefined && { display }) } }),
    ...(answer.item && { item: itemsWith(answer.item, questions) }),
  };
}
