import type { Extension, Organization } from '@medplum/fhirtypes';
import { DEFAULT_POSITIONAL_WORDS } from '../domain/guard/types.ts';
import type { PositionalWords } from '../domain/guard/types.ts';
import { compact } from './build.ts';
import { extensionIn, replaced } from './extension.ts';
import { EXTENSION } from './systems.ts';
import { fhirText, isBlank } from './text.ts';

/** What this clinic writes in place of a name; the usual words for what it has not chosen. */
export function positionalWordsFromFhir(from: Organization | undefined): PositionalWords {
  const extension = extensionIn(from, EXTENSION.positionalWords);
  const chosen = (part: string, usual: string): string => {
    const words = extensionIn(extension, part)?.valueString?.trim() ?? '';
    return words === '' ? usual : words;
  };
  const { other, further, plural, shared, sharedFurther, sharedPlural } = DEFAULT_POSITIONAL_WORDS;
  const both = (part: string, usual: PositionalWords['other']) => ({
    first: chosen(`${part}First`, usual.first),
    again: chosen(`${part}Again`, usual.again),
  });
  return {
    other: both('other', other),
    further: both('further', further),
    plural: chosen('plural', plural),
    shared: both('shared', shared),
    sharedFurther: both('sharedFurther', sharedFurther),
    sharedPlural: chosen('sharedPlural', sharedPlural),
  };
}

/** The clinic with its own words; everything else of it stays. Words that are the usual ones, or blank, are not written. */
export function withPositionalWords(resource: Organization, words: PositionalWords): Organization {
  const usual = new Map(partsOf(DEFAULT_POSITIONAL_WORDS));
  const extension = partsOf(words).flatMap(([url, said]): Extension[] => {
    const cleaned = fhirText(said).trim();
    return isBlank(said) || cleaned === usual.get(url) ? [] : [{ url, valueString: cleaned }];
  });
  const fresh = extension.length > 0 ? { url: EXTENSION.positionalWords, extension } : undefined;
  return compact<Organization>({
    ...resource,
    extension: replaced(resource, [EXTENSION.positionalWords], [fresh]),
  });
}

/** As the extension names its parts: `otherFirst`, `otherAgain`, `plural` … */
function partsOf(words: PositionalWords): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([part, said]: [string, string | PositionalWords['other']]) =>
    typeof said === 'string'
      ? [[part, said] as const]
      : [[`${part}First`, said.first] as const, [`${part}Again`, said.again] as const],
  );
}
