import { useMemo } from 'react';
import type { AnswerValue } from '../../src/domain/note/types.ts';
import type { MemberFile } from '../../src/workflow/session-file.ts';
import { useRoom, useTemplate } from '../session/hooks.ts';
import { quickAnswers } from './quick/quick-item.ts';
import type { QuickAnswers } from './quick/quick-context.ts';

/** The choices that codes in one member's texts stand for. */
export function useQuickAnswers(
  member: MemberFile,
  set: (field: string, value: AnswerValue | undefined) => void,
): QuickAnswers {
  const room = useRoom();
  const { goals, entry } = member;
  const id = entry?.version.id ?? '';
  const { fields } = useTemplate();
  return useMemo(
    () => ({
      items: quickAnswers(fields, goals),
      pick: (item) => {
        const now = room.desk.queue(id)?.view().answers;
        if (item.kind !== 'answer' || !now) return;
        const value = item.value(now);
        if (value) set(item.field, value);
      },
    }),
    [room, fields, goals, id, set],
  );
}
