import { useCallback } from 'react';
import type { AnswerValue } from '../../src/domain/note/types.ts';
import { withAnswer } from '../drafts/merge.ts';
import type { MemberFile } from '../../src/workflow/session-file.ts';
import { useMarking } from '../attendance/hooks.ts';
import { useDraft, useRoom } from '../session/hooks.ts';
import type { DraftView } from '../drafts/queue.ts';
import { draftFollowing } from './draft-follows.ts';

/** Says how somebody took part, so they were there. */
const PARTICIPATION = 'entry.participation';

/**
 * One member's entry, and how to change it. An untouched draft of the response follows the choices; saying how somebody took part marks
 * them as attended where nothing was marked yet.
 */
export function useEntry(member: MemberFile): {
  readonly view: DraftView;
  readonly set: (field: string, value: AnswerValue | undefined) => void;
} {
  const room = useRoom();
  const { markAs } = useMarking();
  const id = member.entry?.version.id;
  const { view } = useDraft(id);
  const set = useCallback(
    (field: string, value: AnswerValue | undefined) => {
      const queue = id === undefined ? undefined : room.desk.queue(id);
      if (!queue) return;
      const before = queue.view().answers;
      queue.set(field, value);
      if (value?.kind !== 'text') {
        const follows = draftFollowing(before, withAnswer(before, field, value), member.goals);
        if (follows) queue.set(follows.field, follows.value);
      }
      const marked = room.attendance.marks().get(member.patient.id) ?? member.attendance;
      if (field === PARTICIPATION && value && marked.attendance.status === 'unknown')
        markAs([member], 'attended');
    },
    [room, id, member, markAs],
  );
  return { view, set };
}
