import type { Organization } from '@medplum/fhirtypes';
import { DEFAULT_POSITIONAL_WORDS } from '../domain/guard/types.ts';
import type { PositionalWords } from '../domain/guard/types.ts';
import { compact } from './build.ts';
import { extensionIn, replaced } from './extension.ts';
import { EXTENSION } from './systems.ts';
import { fhirText, isBlank } from './text.ts';

const KINDS = ['first', 'again', 'plural', 'shared', 'sharedAgain', 'sharedPlural'] as const;

/** What this clinic writes in place of a name; the usual words for what it has not chosen. */
export function positionalWordsFromFhir(from: Organization | undefined): PositionalWords {
  const extension = extensionIn(from, EXTENSION.positionalWords);
  const chosen = KINDS.flatMap((kind) => {
    const words = extensionIn(extension, kind)?.valueString?.trim() ?? '';
    return words === '' ? [] : [[kind, words] as const];
  });
  return { ...DEFAULT_POSITIONAL_WORDS, ...Object.fromEntries(chosen) };
}

/** The clinic with its own words; everything else of it stays. Words that are the usual ones, or blank, are not written. */
export function withPositionalWords(resource: Organization, words: PositionalWords): Organization {
  const chosen = KINDS.filter(
    (kind) => !isBlank(words[kind]) && words[kind].trim() !== DEFAULT_POSITIONAL_WORDS[kind],
  );
  const extension = chosen.map((url) => ({ url, valueString: fhirText(words[url]).trim() }));
  const fresh = extension.length > 0 ? { url: EXTENSION.positionalWords, extension } : undefined;
  return compact<Organization>({
    ...resource,
    extension: replaced(resource, [EXTENSION.positionalWords], [fresh]),
  });
}
