import type { Answer, Fault } from '../gateway/port.ts';
import type { Clock } from './deps.ts';

/** How a write that is safe to repeat ended: `doubtful` when an earlier try may have reached the server unanswered. */
export type Persisted<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Fault; readonly doubtful: boolean };

const TRIES = 5;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;
const LONGEST_REST_MS = 2_000;

/**
 * Sends a request again while the server is away or asks for patience, with growing pauses (5 tries, up to 10 s each), and once
 * after a 500: some servers (HAPI) answer that where two transactions met at a lock, and it passes. A 500 that comes back is
 * told to the caller. Only for reads and for writes with a version pivot: repeating those cannot make a second copy.
 *
 * A `conflict` after a `doubtful` try may be our own success: load again and look. A busy server that answers 409 for want of a
 * lock (Medplum) is a conflict like any other: whoever looks again finds nothing changed and writes again, see `restBefore`.
 */
export async function persist<T>(clock: Clock, attempt: () => Promise<Answer<T>>): Promise<Persisted<T>> {
  let doubtful = false;
  for (let tried = 1; ; tried++) {
    const answer = await attempt();
    if (answer.ok) return answer;
    const { fault } = answer;
    if (!isPassing(fault, tried) || tried === TRIES) return { ok: false, fault, doubtful };
    doubtful ||= fault.reached !== 'no';
    await clock.pause(pauseAfter(fault, tried));
  }
}

function isPassing(fault: Fault, tried: number): boolean {
  if (fault.kind === 'failed') return tried === 1;
  return fault.kind === 'unavailable' || fault.kind === 'throttled';
}

/**
 * A rest before the `round`-th look (from 0) of a loop that looks again after a conflict: none before the second look, as mostly
 * somebody else has just been faster; a growing one after that, for servers that answer 409 because they are busy.
 */
export async function restBefore(clock: Clock, round: number): Promise<void> {
  if (round < 2) return;
  await clock.pause(Math.min(LONGEST_REST_MS, FIRST_PAUSE_MS * 2 ** (round - 2)));
}

function pauseAfter(fault: Fault, tried: number): number {
  const asked = (fault.retryAfterSeconds ?? 0) * 1000;
  return Math.min(LONGEST_PAUSE_MS, Math.max(asked, FIRST_PAUSE_MS * 2 ** (tried - 1)));
}
