import type { PractitionerId } from '../../../src/domain/ids.ts';
import type { Deps } from '../../../src/workflow/deps.ts';
import type { KeptPhrases } from '../../../src/workflow/quick-phrases.ts';
import type { Account } from './phrase-book.ts';

/** A clinician's phrases with the record system. Whatever it refuses, or does not answer, stays on the device. */
export function serverAccount(deps: Deps, who: PractitionerId): Account {
  let known: KeptPhrases | undefined;
  const load = () => import('../../../src/workflow/quick-phrases.ts').catch(() => undefined);

  const read = async () => {
    const answer = await (await load())?.quickPhrases(deps, who);
    if (!answer?.ok) return undefined;
    known = answer.value;
    return known.version && known.phrases;
  };
  return {
    read,
    async write(own) {
      if (!known) await read();
      if (!known) return undefined;
      const saved = await (await load())?.saveQuickPhrases(deps, who, own, known);
      if (!saved?.ok) return undefined;
      known = saved.value;
      return known.phrases;
    },
  };
}
