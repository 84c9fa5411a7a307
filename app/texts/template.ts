import type { Code } from '../../src/domain/code.ts';
import type { AnswerValue, Field, Template } from '../../src/domain/note/types.ts';
import type { Language } from './language.ts';

function fieldIn(field: Field, language: Language): Field {
  const words = field.translations?.[language];
  if (!words) return field;
  const options = field.options.map((code) => {
    const display = words.options[code.code];
    return display === undefined ? code : { ...code, display };
  });
  return { ...field, label: words.label ?? field.label, options };
}

const known = new WeakMap<Template, Map<Language, Template>>();

/** A template as its reader reads it: labels and options in their language, where it has them. The same object every time. */
export function templateIn(template: Template, language: Language): Template {
  if (template.fields.every(({ translations }) => translations?.[language] === undefined)) return template;
  const kept = known.get(template) ?? new Map<Language, Template>();
  known.set(template, kept);
  const read = kept.get(language) ?? {
    ...template,
    fields: template.fields.map((field) => fieldIn(field, language)),
  };
  kept.set(language, read);
  return read;
}

/**
 * An answer with its codes said as a field says them. With a template as it is read: for the screen. With the template itself:
 * for the draft, so that what is kept does not depend on the language in which it was picked.
 */
export function asFieldSays(field: Field | undefined, answer: AnswerValue): AnswerValue;
export function asFieldSays(
  field: Field | undefined,
  answer: AnswerValue | undefined,
): AnswerValue | undefined;
export function asFieldSays(
  field: Field | undefined,
  answer: AnswerValue | undefined,
): AnswerValue | undefined {
  const said = (code: Code) =>
    field?.options.find((option) => option.code === code.code && option.system === code.system) ?? code;
  switch (answer?.kind) {
    case 'codes':
      return { ...answer, codes: answer.codes.map(said) };
    case 'goals':
      return {
        ...answer,
        goals: answer.goals.map((goal) =>
          goal.progress ? { ...goal, progress: said(goal.progress) } : goal,
        ),
      };
    case 'text':
    case 'yes-no':
    case undefined:
      return answer;
  }
}
