import type { Basic } from '@medplum/fhirtypes';
import type { PractitionerId } from '../domain/ids.ts';
import type { Phrase } from '../domain/note/draft/phrase.ts';
import { done } from '../domain/result.ts';
import { compact } from './build.ts';
import { concept } from './codes.ts';
import { extensionIn, extensionsIn, replaced } from './extension.ts';
import { toPractitioner } from './links.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { EXTENSION, IDENTIFIER, PROFILE, SYSTEM } from './systems.ts';
import { fhirText, isBlank } from './text.ts';

/** A clinician's own quick phrases; one without a code or words is none. */
export function quickPhrasesFromFhir(from: Basic): Parsed<readonly Phrase[]> {
  if (from.code.coding?.every(({ code }) => code !== 'quick-phrases') !== false)
    return unusable(from, 'It holds no quick phrases.');
  return done(
    extensionsIn(from, EXTENSION.quickPhrase).flatMap((one) => {
      const key = extensionIn(one, 'key')?.valueString ?? '';
      const words = extensionIn(one, 'words')?.valueString ?? '';
      return key === '' || isBlank(words) ? [] : [{ key, words }];
    }),
  );
}

export function quickPhrasesToFhir(who: PractitionerId, phrases: readonly Phrase[]): Basic {
  return withQuickPhrases(
    {
      resourceType: 'Basic',
      meta: { profile: [PROFILE.quickPhrases] },
      identifier: [{ system: IDENTIFIER.quickPhrasesOf, value: who }],
      code: concept({ system: SYSTEM.setting, code: 'quick-phrases' }),
      subject: toPractitioner(who),
      author: toPractitioner(who),
    },
    phrases,
  );
}

/** The same resource with these phrases; everything else of it stays. */
export function withQuickPhrases(resource: Basic, phrases: readonly Phrase[]): Basic {
  const fresh = phrases.map(({ key, words }) => ({
    url: EXTENSION.quickPhrase,
    extension: [
      { url: 'key', valueString: key },
      { url: 'words', valueString: fhirText(words) },
    ],
  }));
  return compact<Basic>({ ...resource, extension: replaced(resource, [EXTENSION.quickPhrase], fresh) });
}
