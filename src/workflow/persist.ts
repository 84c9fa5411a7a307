import type { Answer, Fault } from '../gateway/port.ts';
import type { Clock } from './deps.ts';

/** How a write that is safe to repeat ended: `doubtful` when an earlier try may have reached the server unanswered. */
export type Persisted<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Fault; readonly doubtful: boolean };

const TRIES = 5;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;

/**
 * Sends a request again while the server is away or asks for patience, with growing pauses (5 tries, up to 10 s each).
 * Only for reads and for writes with a version pivot: repeating those cannot make a second copy.
 *
 * A `conflict` after a `doubtful` try may be our own success: load again and look.
 */
export async function persist<T>(clock: Clock, attempt: () => Promise<Answer<T>>): Promise<Persisted<T>> {
  let doubtful = false;
  for (let tried = 1; ; tried++) {
    const answer = await attempt();
    if (answer.ok) return answer;
    const { fault } = answer;
    if (!isPassing(fault) || tried === TRIES) return { ok: false, fault, doubtful };
    doubtful ||= fault.reached !== 'no';
    await clock.pause(pauseAfter(fault, tried));
  }
}

function isPassing(fault: Fault): boolean {
  return fault.kind === 'unavailable' || fault.kind === 'throttled';
}

function pauseAfter(fault: Fault, tried: number): number {
  const asked = (fault.retryAfterSeconds ?? 0) * 1000;
  return Math.min(LONGEST_PAUSE_MS, Math.max(asked, FIRST_PAUSE_MS * 2 ** (tried - 1)));
}
