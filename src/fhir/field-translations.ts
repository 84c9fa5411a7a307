import type { Coding, QuestionnaireItem } from '@medplum/fhirtypes';
import type { Field, FieldWords } from '../domain/note/types.ts';
import { translationsOf } from './translations.ts';
import type { Beside } from './translations.ts';

/** The label and the options of a field in other languages; nothing where the template has no translations. */
export function fieldTranslations(
  item: QuestionnaireItem & { readonly _text?: Beside },
  chosen: QuestionnaireItem | undefined,
): Pick<Field, 'translations'> {
  const labels = translationsOf(item._text);
  const options = (chosen?.answerOption ?? []).map(({ valueCoding }) => ({
    code: valueCoding?.code ?? '',
    said: translationsOf((valueCoding as (Coding & { readonly _display?: Beside }) | undefined)?._display),
  }));
  const languages = [...new Set([labels, ...options.map(({ said }) => said)].flatMap(Object.keys))];
  if (languages.length === 0) return {};
  const words = (language: string): FieldWords => ({
    ...(labels[language] === undefined ? {} : { label: labels[language] }),
    options: Object.fromEntries(
      options.flatMap(({ code, said }) => (said[language] === undefined ? [] : [[code, said[language]]])),
    ),
  });
  return { translations: Object.fromEntries(languages.map((language) => [language, words(language)])) };
}
