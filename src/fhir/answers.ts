import type {
  QuestionnaireResponseItem as Item,
  QuestionnaireResponseItemAnswer as ItemAnswer,
} from '@medplum/fhirtypes';
import type { Code } from '../domain/code.ts';
import { goalId } from '../domain/ids.ts';
import type { Answers, AnswerValue, Field, GoalProgress, Part, Template } from '../domain/note/types.ts';
import { PARTS } from '../domain/note/types.ts';
import { codeFromCoding, coding } from './codes.ts';
import { idIn, link } from './links.ts';
import { OWN_WORDS } from './systems.ts';
import { fhirText, isBlank } from './text.ts';

/** What of a response's items belongs to the fields of `template`. Whatever cannot be read as its field is left out. */
export function answersFromFhir(items: readonly Item[] | undefined, template: Template): Answers {
  const answers: Record<string, AnswerValue> = {};
  for (const field of template.fields) {
    const value = valueFrom(itemsOf(items, field), field);
    if (value) answers[field.id] = value;
  }
  return answers;
}

/**
 * Items of `parts` for `answers`, in the template's order, group by group. Of `existing` it keeps, as they are: items
 * of an answer that has not changed, items that the template does not know, and ones that cannot be read and were not
 * answered anew.
 */
export function answersToFhir(
  answers: Answers,
  template: Template,
  parts: readonly Part[],
  existing: readonly Item[] = [],
): Item[] {
  const groups = parts.map((part) => {
    const group = existing.find((one) => one.linkId === part);
    const fields = template.fields.filter((one) => one.part === part);
    const known = fields.flatMap((field) => itemsFor(field, answers[field.id], group?.item));
    const unknown = (group?.item ?? []).filter((one) => !fields.some((field) => field.id === one.linkId));
    return { ...(group ?? { linkId: part }), item: [...known, ...unknown] };
  });
  const written = groups.map(withoutEmptyItems).filter((one) => one.item || one.answer || one.extension);
  return [...written, ...existing.filter((one) => !parts.some((part) => part === one.linkId))];
}

function withoutEmptyItems(group: Item): Item {
  const { item, ...rest } = group;
  return item && item.length > 0 ? group : rest;
}

function itemsOf(items: readonly Item[] | undefined, field: Field): readonly Item[] {
  const group = items?.find((one) => one.linkId === field.part);
  return group?.item?.filter((one) => one.linkId === field.id) ?? [];
}

function itemsFor(
  field: Field,
  value: AnswerValue | undefined,
  existing: readonly Item[] = [],
): readonly Item[] {
  const held = existing.filter((one) => one.linkId === field.id);
  const said = value && tidied(value);
  const before = valueFrom(held, field);
  if (!said) return before ? [] : held;
  return before && isSame(before, said) ? held : itemsOfValue(field, said);
}

/** The value as FHIR can hold it; `undefined` where nothing is left to write. */
export function tidied(value: AnswerValue): AnswerValue | undefined {
  switch (value.kind) {
    case 'text':
      return isBlank(value.text) ? undefined : { kind: 'text', text: fhirText(value.text) };
    case 'codes':
      return value.codes.length > 0 ? value : undefined;
    case 'goals':
      return value.goals.length > 0 ? { kind: 'goals', goals: value.goals.map(tidiedGoal) } : undefined;
    case 'yes-no':
      return value;
  }
}

function tidiedGoal(goal: GoalProgress): GoalProgress {
  const { note, ...rest } = goal;
  return note === undefined || isBlank(note) ? rest : { ...rest, note: fhirText(note) };
}

/** Whether both say the same, to the letter; where in doubt the field is written anew. */
function isSame(one: AnswerValue, other: AnswerValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function itemsOfValue(field: Field, value: AnswerValue): readonly Item[] {
  switch (value.kind) {
    case 'text':
      return [{ linkId: field.id, answer: [{ valueString: value.text }] }];
    case 'codes':
      return [{ linkId: field.id, answer: value.codes.map(answerOfCode) }];
    case 'yes-no':
      return [{ linkId: field.id, answer: [{ valueBoolean: value.value }] }];
    case 'goals':
      return value.goals.map((goal) => goalItem(field, goal));
  }
}

function answerOfCode(code: Code): ItemAnswer {
  return code.system === OWN_WORDS ? { valueString: code.code } : { valueCoding: coding(code) };
}

function goalItem(field: Field, goal: GoalProgress): Item {
  const item: Item[] = [
    { linkId: `${field.id}.goal`, answer: [{ valueReference: { reference: link('Goal', goal.goalId) } }] },
  ];
  if (goal.progress) item.push({ linkId: `${field.id}.progress`, answer: [answerOfCode(goal.progress)] });
  if (goal.note !== undefined)
    item.push({ linkId: `${field.id}.note`, answer: [{ valueString: goal.note }] });
  return { linkId: field.id, item };
}

function valueFrom(items: readonly Item[], field: Field): AnswerValue | undefined {
  const given = items.flatMap((one) => one.answer ?? []);
  switch (field.kind) {
    case 'line':
    case 'text': {
      const [only, another] = given;
      if (only?.valueString === undefined || another) return undefined;
      return { kind: 'text', text: only.valueString };
    }
    case 'choice':
    case 'choices': {
      const codes = given.map(codeOfAnswer);
      const whole = codes.filter((one) => one !== undefined);
      return whole.length > 0 && whole.length === codes.length ? { kind: 'codes', codes: whole } : undefined;
    }
    case 'yes-no': {
      const value = given[0]?.valueBoolean;
      return value === undefined ? undefined : { kind: 'yes-no', value };
    }
    case 'goals': {
      const goals = items.map((one) => goalFrom(one, field));
      const whole = goals.filter((one) => one !== undefined);
      return whole.length > 0 && whole.length === goals.length ? { kind: 'goals', goals: whole } : undefined;
    }
  }
}

function codeOfAnswer(answer: ItemAnswer | undefined): Code | undefined {
  if (answer?.valueString !== undefined) return { system: OWN_WORDS, code: answer.valueString };
  return codeFromCoding(answer?.valueCoding);
}

function goalFrom(item: Item, field: Field): GoalProgress | undefined {
  const answerTo = (name: string) =>
    item.item?.find((one) => one.linkId === `${field.id}.${name}`)?.answer?.[0];
  const goal = idIn(answerTo('goal')?.valueReference, 'Goal');
  if (goal === undefined) return undefined;
  const progress = codeOfAnswer(answerTo('progress'));
  const note = answerTo('note')?.valueString;
  return { goalId: goalId(goal), ...(progress && { progress }), ...(note !== undefined && { note }) };
}

/** The parts that a group note holds, and an entry. */
export const GROUP_NOTE_PARTS = ['shared', 'group-only'] as const satisfies readonly Part[];
export const ENTRY_PARTS = ['entry'] as const satisfies readonly Part[];

export function isPart(text: string | undefined): text is Part {
  return PARTS.some((one) => one === text);
}
