import type { Fault } from '../gateway/port.ts';

/**
 * How the writing of one Task ended.
 *
 * - `written`: by this call. `already-written`: by another one, nothing was changed.
 * - `waiting`: not its turn yet (a signature or another member's note is awaited).
 * - `stopped`: the Task was failed with a reason for people; writing it again needs a person.
 * - `fault`: the server could not be asked; the Task is still open and the same call may be made again.
 */
export type WriteOutcome =
  | { readonly status: 'written' | 'already-written' | 'waiting' }
  | { readonly status: 'stopped'; readonly reason: string }
  | { readonly status: 'fault'; readonly fault: Fault };
