import type { Extension } from '@medplum/fhirtypes';
import { extensionIn, extensionsIn } from './extension.ts';

/** `_text`, `_display` and the like: what FHIR's JSON says about a primitive value beside it. */
export interface Beside {
  extension?: Extension[];
}

/**
 * The same words in other languages, by language tag.
 *
 * http://hl7.org/fhir/R4/extension-translation.html
 */
export function translationsOf(beside: Beside | undefined): Readonly<Record<string, string>> {
  const said = extensionsIn(beside, 'http://hl7.org/fhir/StructureDefinition/translation');
  return Object.fromEntries(
    said.flatMap((one) => {
      const lang = extensionIn(one, 'lang')?.valueCode;
      const content = extensionIn(one, 'content')?.valueString;
      return lang === undefined || content === undefined ? [] : [[lang, content]];
    }),
  );
}
