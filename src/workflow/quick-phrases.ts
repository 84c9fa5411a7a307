import type { Basic } from '@medplum/fhirtypes';
import type { PractitionerId } from '../domain/ids.ts';
import type { Phrase } from '../domain/note/draft/phrase.ts';
import { done, refused, type Result } from '../domain/result.ts';
import { IDENTIFIER } from '../fhir/systems.ts';
import { quickPhrasesFromFhir, quickPhrasesToFhir, withQuickPhrases } from '../fhir/quick-phrases.ts';
import type { Stored } from '../gateway/port.ts';
import type { Deps, FaultRefusal } from './deps.ts';
import { oldestUsable, ofType } from './found.ts';
import { gather } from './gather.ts';
import { persist } from './persist.ts';
import { versionOf, type Version } from './session-file.ts';

/** A clinician's own phrases as the record system keeps them; `version` is undefined where it keeps none yet. */
export interface KeptPhrases {
  readonly phrases: readonly Phrase[];
  readonly version: Version<Basic> | undefined;
}

/** The phrases that a clinician keeps with the record system, so that they follow them to other devices. */
export async function quickPhrases(
  deps: Deps,
  who: PractitionerId,
): Promise<Result<KeptPhrases, FaultRefusal>> {
  const found = await gather(deps, {
    own: { search: 'Basic', params: { identifier: `${IDENTIFIER.quickPhrasesOf}|${who}` } },
  });
  if (!found.ok) return found;
  const kept = oldestUsable(ofType([found.value.own], 'Basic'), quickPhrasesFromFhir);
  return done({ phrases: kept?.value ?? [], version: kept && versionOf(kept.resource) });
}

const ROUNDS = 3;

/**
 * Keeps these phrases over those that were read. Where another device kept others meanwhile, theirs are taken in; of two with one code
 * the one kept last wins. Answers what is kept now.
 */
export async function saveQuickPhrases(
  deps: Deps,
  who: PractitionerId,
  phrases: readonly Phrase[],
  over: KeptPhrases,
): Promise<Result<KeptPhrases, FaultRefusal | { readonly code: 'busy' }>> {
  let [mine, kept] = [phrases, over];
  for (let round = 0; round < ROUNDS; round++) {
    const written = await write(deps, who, mine, kept);
    if (written.ok) return done({ phrases: mine, version: versionOf(written.value) });
    if (written.fault.kind !== 'conflict') return refused({ code: 'fault', fault: written.fault });
    const now = await quickPhrases(deps, who);
    if (!now.ok) return now;
    const others = now.value.phrases.filter(({ key }) => !mine.some((one) => one.key === key));
    [mine, kept] = [[...mine, ...others], now.value];
  }
  return refused({ code: 'busy' });
}

function write(deps: Deps, who: PractitionerId, phrases: readonly Phrase[], { version }: KeptPhrases) {
  if (!version) return deps.gateway.create(quickPhrasesToFhir(who, phrases));
  const { id, versionId, resource } = version;
  const changed: Stored<Basic> = { ...withQuickPhrases(resource, phrases), id, meta: resource.meta };
  return persist(deps.clock, () => deps.gateway.update(changed, versionId));
}
