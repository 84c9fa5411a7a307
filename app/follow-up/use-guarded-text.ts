import { useState } from 'react';
import type { WordsToCheck } from '../../src/workflow/guard/guard-words.ts';
import type { GuardFinding } from '../../src/workflow/guard/types.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import { wordsCheck } from './words-check.ts';

export interface GuardedText {
  readonly busy: boolean;
  readonly problem: string | undefined;
  /** What identifies another member in the words that were looked at last. */
  readonly findings: readonly GuardFinding[];
  /** The words that were looked at last. */
  readonly checked: string | undefined;
  /** Whether these words may be kept with this client. What is in doubt is shown once; what is sure has to be replaced. */
  allows(text: string): Promise<boolean>;
}

/** Words about one member that go into their record: looked through for other members before they are saved. */
export function useGuardedText(about: Omit<WordsToCheck, 'text'>): GuardedText {
  const { followUp } = useTexts();
  const deps = useDeps();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [looked, setLooked] = useState<{
    readonly text: string;
    readonly findings: readonly GuardFinding[];
  }>();

  const allows = async (text: string): Promise<boolean> => {
    setProblem(undefined);
    if (text.trim() === '') return true;
    setBusy(true);
    const found = await wordsCheck(deps, { ...about, text });
    setBusy(false);
    if (!found.ok) {
      setProblem(followUp.failed);
      return false;
    }
    const seen = looked?.text === text;
    setLooked({ text, findings: found.value });
    if (found.value.some(({ severity }) => severity === 'block')) {
      setProblem(followUp.guard.blocked);
      return false;
    }
    return found.value.length === 0 || seen;
  };
  return { busy, problem, findings: looked?.findings ?? [], checked: looked?.text, allows };
}
