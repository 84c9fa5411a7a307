import type { Questionnaire, QuestionnaireItem, QuestionnaireItemEnableWhen } from '@medplum/fhirtypes';
import type { Code } from '../domain/code.ts';
import type { Field, Part, SectionKind, Template } from '../domain/note/types.ts';
import { SECTIONS } from '../domain/note/types.ts';
import type { Result } from '../domain/result.ts';
import { done, refused } from '../domain/result.ts';
import { isPart } from './answers.ts';
import { codeFromCoding } from './codes.ts';
import { extensionIn } from './extension.ts';
import type { Unusable } from './parsed.ts';
import { unusable } from './parsed.ts';
import { EXTENSION, OWN_WORDS } from './systems.ts';
import { translationsOf } from './translations.ts';
import type { Beside } from './translations.ts';
import { fieldTranslations } from './field-translations.ts';

/** A template that asks for what cannot be charted faithfully; every such item is listed. */
export interface UnsupportedTemplate {
  readonly code: 'unsupported-items';
  readonly title: string;
  readonly items: readonly UnsupportedItem[];
}

export interface UnsupportedItem {
  readonly linkId: string;
  readonly label: string;
  readonly why: string;
}

/** A Questionnaire as a note template, with its fields in order. */
export function templateFromFhir(
  from: Questionnaire & { readonly _title?: Beside },
): Result<Template, Unusable | UnsupportedTemplate> {
  if (from.url === undefined) return unusable(from, 'It has no canonical URL.');
  const read = (from.item ?? []).flatMap(readTop);
  const title = from.title ?? from.name ?? from.url;
  const items = read.filter(isUnsupported);
  if (items.length > 0) return refused<UnsupportedTemplate>({ code: 'unsupported-items', title, items });
  const fields = read.filter(isField);
  if (new Set(fields.map((one) => one.id)).size < fields.length)
    return unusable(from, 'Two of its items have the same link id.');
  const canonical = from.version === undefined ? from.url : `${from.url}|${from.version}`;
  return done({ canonical, title, titles: translationsOf(from._title), fields });
}

type Read = Field | UnsupportedItem;

function isUnsupported(one: Read): one is UnsupportedItem {
  return 'why' in one;
}

function isField(one: Read): one is Field {
  return !isUnsupported(one);
}

function readTop(item: QuestionnaireItem): readonly Read[] {
  if (item.type === 'display') return [];
  const said = extensionIn(item, EXTENSION.notePart);
  const part = said?.valueCode ?? said?.valueCoding?.code ?? item.linkId;
  if (item.type !== 'group' || !isPart(part) || part !== item.linkId)
    return [unsupported(item, 'It is none of the parts shared, group-only and entry.')];
  if (item.repeats) return [unsupported(item, 'A part cannot repeat.')];
  return (item.item ?? []).filter((one) => one.type !== 'display').map((one) => readField(one, part));
}

function readField(item: QuestionnaireItem, part: Part): Read {
  const kind = kindOf(item);
  if (kind === undefined) return unsupported(item, `Items of type ${item.type} are not supported.`);
  if (!(item.enableWhen ?? []).every(isWhilePresent))
    return unsupported(item, 'Items that depend on other answers are not supported.');
  const isGoals = kind === 'goals';
  if (isGoals && part !== 'entry') return unsupported(item, 'Goals belong to the part entry.');
  if (!isGoals && item.item) return unsupported(item, 'Items inside other items are not supported.');
  if (item.repeats && kind !== 'choices' && !isGoals)
    return unsupported(item, `Items of type ${item.type} cannot repeat.`);
  const chosen = isGoals ? item.item?.find((one) => one.linkId === `${item.linkId}.progress`) : item;
  const chooses = kind === 'choice' || kind === 'choices' || isGoals;
  const options = chooses && chosen ? optionsOf(chosen) : [];
  if (!options) return unsupported(item, 'Its choices cannot be read.');
  const label = item.text ?? item.linkId;
  const required = item.required ?? false;
  return {
    id: item.linkId,
    part,
    section: sectionOf(item, part),
    label,
    kind,
    required,
    options,
    ...fieldTranslations(item, chosen),
  };
}

/**
 * `enableWhen` of the fields that an absent member has not: the completeness check (domain/note) knows of absence without
 * it.
 */
function isWhilePresent(one: QuestionnaireItemEnableWhen): boolean {
  return one.question === 'entry.absence-notice' && one.operator === 'exists' && one.answerBoolean === false;
}

type ItemType = QuestionnaireItem['type'];

const KINDS: Readonly<Partial<Record<ItemType, { once: Field['kind']; often?: Field['kind'] }>>> = {
  string: { once: 'line' },
  text: { once: 'text' },
  choice: { once: 'choice', often: 'choices' },
  'open-choice': { once: 'choice', often: 'choices' },
  boolean: { once: 'yes-no' },
};

function kindOf(item: QuestionnaireItem): Field['kind'] | undefined {
  if (item.type === 'group') return isGoalsGroup(item) ? 'goals' : undefined;
  const kinds = KINDS[item.type];
  return item.repeats ? (kinds?.often ?? kinds?.once) : kinds?.once;
}

/** The goals group has exactly a reference to the goal, its progress and a note. */
function isGoalsGroup(item: QuestionnaireItem): boolean {
  const types: Readonly<Record<string, readonly ItemType[]>> = {
    [`${item.linkId}.goal`]: ['reference'],
    [`${item.linkId}.progress`]: ['choice', 'open-choice'],
    [`${item.linkId}.note`]: ['string', 'text'],
  };
  const parts = item.item ?? [];
  const fits = parts.every((one) => types[one.linkId]?.includes(one.type) ?? false);
  return fits && parts.some((one) => one.type === 'reference');
}

/**
 * The choices, of goals the degrees of progress; `undefined` where they stand in a value set, which only some servers can
 * expand.
 */
function optionsOf(item: QuestionnaireItem): readonly Code[] | undefined {
  const own = (item.answerOption ?? []).map((one) =>
    one.valueString === undefined
      ? codeFromCoding(one.valueCoding)
      : { system: OWN_WORDS, code: one.valueString },
  );
  const whole = own.filter((one) => one !== undefined);
  if (whole.length < own.length) return undefined;
  if (whole.length > 0) return whole;
  return item.type === 'open-choice' && item.answerValueSet === undefined ? [] : undefined;
}

const SECTION_OF_PART: Readonly<Record<Part, SectionKind>> = {
  shared: 'content',
  'group-only': 'process',
  entry: 'response',
};

function sectionOf(item: QuestionnaireItem, part: Part): SectionKind {
  const said = extensionIn(item, EXTENSION.section);
  const code = said?.valueCode ?? said?.valueCoding?.code;
  return SECTIONS.find((one) => one === code) ?? SECTION_OF_PART[part];
}

function unsupported(item: QuestionnaireItem, why: string): UnsupportedItem {
  return { linkId: item.linkId, label: item.text ?? item.linkId, why };
}
