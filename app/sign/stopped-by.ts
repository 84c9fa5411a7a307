import { withoutReason } from '../../src/workflow/guard/overrides.ts';
import { mayReopenGroupNote } from '../../src/workflow/reopen-group-note.ts';
import type { SessionReview } from '../../src/workflow/review.ts';
import type { MemberFile, SessionFile } from '../../src/workflow/session-file.ts';

/**
 * What would mend the notes that stopped because of their words. The Tasks say that words identify somebody, not where they stand; the
 * review, which reads the notes with the roster of now, does.
 *
 * - `named`: words in the shared part identify a member. No note can go on without it: each by itself would stop again.
 * - `maybe`: a note stopped for something that is not seen in its own part.
 * - `no`: nothing can be mended in the shared part, or it may not be opened any more.
 */
export type MendShared = 'named' | 'maybe' | 'no';

/** Whether the shared part is to be corrected. */
export function mendShared(file: SessionFile, review: SessionReview): MendShared {
  if (!mayReopenGroupNote(file)) return 'no';
  if (withoutReason(review.guard, file.overrides).length > 0) return 'named';
  return file.members.some((member) => stoppedForOther(member, file, review)) ? 'maybe' : 'no';
}

/** Stopped because of words, and there are none in this member's own part that would say why. */
function stoppedForOther({ patient, task }: MemberFile, file: SessionFile, review: SessionReview): boolean {
  if (task?.state.status !== 'stopped') return false;
  const seen = review.members.find((one) => one.patientId === patient.id);
  switch (task.state.reason) {
    case 'group-note-changed':
      return true;
    case 'guard-finding':
      return seen !== undefined && withoutReason(seen.guard, file.overrides).length === 0;
    case 'entry-changed':
    case 'not-atomic':
    case 'invalid':
    case 'not-found':
    case 'other':
      return false;
  }
}
