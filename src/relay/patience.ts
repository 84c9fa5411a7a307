const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 5 * 60_000;

/** Remembers which Tasks failed for the server's sake, so that one of them is not hammered while others wait. */
export interface Patience {
  isDue(taskId: string): boolean;
  failed(taskId: string): void;
  forget(taskId: string): void;
}

/**
 * Pauses double with each failure, from one second to five minutes. Nothing is remembered of a Task once it succeeds, and
 * nothing at all across a restart: then everything open is tried once.
 */
export function patience(now: () => number): Patience {
  const failures = new Map<string, { readonly times: number; readonly notBefore: number }>();
  return {
    isDue: (taskId) => (failures.get(taskId)?.notBefore ?? 0) <= now(),
    failed: (taskId) => {
      const times = (failures.get(taskId)?.times ?? 0) + 1;
      const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (times - 1));
      failures.set(taskId, { times, notBefore: now() + pause });
    },
    forget: (taskId) => void failures.delete(taskId),
  };
}
