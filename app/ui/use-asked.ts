import { useCallback, useEffect, useState } from 'react';

export interface Asked<T> {
  /** The last answer; undefined until there is one. */
  readonly answer: T | undefined;
  /** Asks once more; the last answer stays until the next one is there. */
  readonly again: () => void;
  /** Takes an answer that came in another way. */
  readonly take: (answer: T) => void;
}

/**
 * Asks when a screen opens and whenever the question changes. An answer to an older question is dropped.
 * @param ask stable while the question is the same (useCallback)
 */
export function useAsked<T>(ask: () => Promise<T>): Asked<T> {
  const [answer, setAnswer] = useState<T>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    void ask().then((told) => {
      if (current) setAnswer(() => told);
    });
    return () => {
      current = false;
    };
  }, [ask, round]);
  return { answer, again: useCallback(() => setRound((last) => last + 1), []), take: setAnswer };
}
