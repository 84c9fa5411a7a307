import type { Fault } from '../../src/gateway/port.ts';
import type { SaveRefusal } from '../../src/workflow/save-draft.ts';
import type { Draft } from '../../src/workflow/session-file.ts';
import type { Result } from '../../src/domain/result.ts';
import type { SaveOutcome } from './save-outcome.ts';

/** What can pass is tried again: a busy or absent server, or a colleague's save whose text could not be read. */
function outcomeOfFault(fault: Fault): SaveOutcome {
  switch (fault.kind) {
    case 'throttled':
    case 'unavailable':
    case 'failed':
    case 'conflict':
      return fault.retryAfterSeconds === undefined
        ? { code: 'later' }
        : { code: 'later', afterMilliseconds: fault.retryAfterSeconds * 1000 };
    case 'signed-out':
      return { code: 'stopped', stop: { why: 'signed-out' } };
    case 'forbidden':
    case 'not-found':
    case 'invalid':
      return { code: 'stopped', stop: { why: 'refused', advice: fault.advice } };
  }
}

/** What the queue does next after a save. */
export function saveOutcome(result: Result<Draft, SaveRefusal>): SaveOutcome {
  if (result.ok) return { code: 'saved', draft: result.value };
  const { refusal } = result;
  switch (refusal.code) {
    case 'conflict':
      return { code: 'conflict', theirs: refusal.theirs };
    case 'locked':
      return { code: 'stopped', stop: { why: 'locked' } };
    case 'too-long':
      return { code: 'stopped', stop: { why: 'too-long' } };
    case 'fault':
      return outcomeOfFault(refusal.fault);
  }
}
