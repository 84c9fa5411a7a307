import type { Task } from '@medplum/fhirtypes';
import type { Stored } from '../gateway/port.ts';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 5 * 60_000;
/** More Tasks than ever wait at once; beyond that the oldest memories are let go. */
const MOST = 10_000;

/** Remembers which Tasks could not be done yet, so that they are not asked about at every look while others wait. */
export interface Patience {
  isDue(task: Stored<Task>): boolean;
  /** The server failed, or something else is awaited. */
  postpone(task: Stored<Task>): void;
  forget(task: Stored<Task>): void;
  /** How many Tasks are remembered. */
  readonly size: number;
}

interface Memory {
  readonly versionId: string;
  readonly times: number;
  readonly notBefore: number;
}

/**
 * Pauses double each time, from one second to five minutes. A Task that has changed since is due at once. Nothing is
 * remembered across a restart: then everything open is tried once.
 */
export function patience(now: () => number): Patience {
  const memories = new Map<string, Memory>();
  const memoryOf = ({ id, meta }: Stored<Task>) => {
    const memory = memories.get(id);
    return memory?.versionId === meta.versionId ? memory : undefined;
  };
  return {
    isDue: (task) => (memoryOf(task)?.notBefore ?? 0) <= now(),
    postpone: (task) => {
      const times = (memoryOf(task)?.times ?? 0) + 1;
      const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (times - 1));
      memories.delete(task.id);
      memories.set(task.id, { versionId: task.meta.versionId, times, notBefore: now() + pause });
      const [oldest] = memories.keys();
      if (memories.size > MOST && oldest !== undefined) memories.delete(oldest);
    },
    forget: (task) => void memories.delete(task.id),
    get size() {
      return memories.size;
    },
  };
}
