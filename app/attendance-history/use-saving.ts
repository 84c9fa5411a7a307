import { useState } from 'react';
import type { Result } from '../../src/domain/result.ts';

export interface Saving {
  readonly busy: boolean;
  readonly problem: string | undefined;
  /** Says why nothing is sent, or takes that back. */
  readonly say: (problem: string | undefined) => void;
  /** What was saved; undefined where it was refused, which is said. */
  run<T>(sent: Promise<Result<T, { readonly code: string }>>): Promise<T | undefined>;
}

/** One thing being saved: under way, refused in words, or done. */
export function useSaving(words: (code: string) => string): Saving {
  const [busy, setBusy] = useState(false);
  const [problem, say] = useState<string>();
  return {
    busy,
    problem,
    say,
    async run(sent) {
      setBusy(true);
      say(undefined);
      const done = await sent;
      setBusy(false);
      if (done.ok) return done.value;
      say(words(done.refusal.code));
      return undefined;
    },
  };
}
