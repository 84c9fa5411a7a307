import { useState } from 'react';
import type { Result } from '../../src/domain/result.ts';
import type { MemberChanged } from '../../src/workflow/groups/types.ts';
import { useTexts } from '../texts/texts.ts';
import { refusalWords, syncWords } from './outcome-words.ts';
import type { OnChanged } from './told.ts';

export interface MemberChange {
  readonly busy: boolean;
  readonly problem: string | undefined;
  /** Runs a change; when it is done, tells `words` and closes. */
  run(change: Promise<Result<MemberChanged, { readonly code: string }>>, words: string): Promise<void>;
}

/** One change of one membership: under way, refused in words, or done and told. */
export function useMemberChange(onChanged: OnChanged, onClose: () => void): MemberChange {
  const texts = useTexts();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const run: MemberChange['run'] = async (change, words) => {
    setBusy(true);
    setProblem(undefined);
    const done = await change;
    setBusy(false);
    if (!done.ok) {
      setProblem(refusalWords(done.refusal.code, texts));
      return;
    }
    onClose();
    const { file, sessions } = done.value;
    onChanged({ file, words: words + syncWords(done.value, texts), unsynced: !sessions.ok });
  };
  return { busy, problem, run };
}
