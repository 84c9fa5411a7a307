import { useState } from 'react';
import { copyForward } from '../../src/domain/note/draft/copy-forward.ts';
import { untouchedDrafts } from '../../src/domain/note/draft/draft-entry.ts';
import type { Answers, AnswerValue, Goal } from '../../src/domain/note/types.ts';
import { useRoom, useTemplate } from '../session/hooks.ts';
import { useTexts } from '../texts/texts.ts';
import styles from './at-hand.module.css';

export interface CopyFromLastProps {
  readonly goals: readonly Goal[];
  /** The draft that is copied into. */
  readonly draftId: string;
  readonly last: Answers;
  readonly set: (field: string, value: AnswerValue | undefined) => void;
}

/** What somebody has written: a sentence that the choices drafted gives way. */
function written(answers: Answers, goals: readonly Goal[]): Answers {
  const drafted = new Set<string>(untouchedDrafts(answers, goals));
  return Object.fromEntries(Object.entries(answers).filter(([field]) => !drafted.has(field)));
}

/** Words of the last entry into the fields that are still blank; one click takes them out again. */
export function CopyFromLast({ draftId, goals, last, set }: CopyFromLastProps) {
  const { quick, common } = useTexts();
  const room = useRoom();
  const template = useTemplate();
  const [copied, setCopied] = useState<readonly string[]>();

  const answersNow = () => room.desk.queue(draftId)?.view().answers ?? {};
  const copy = () => {
    const known = new Set(template.fields.map(({ id }) => id));
    const after = copyForward(last, written(answersNow(), goals));
    const fields = after.copied.filter((field) => known.has(field));
    for (const field of fields) set(field, after.answers[field]);
    setCopied(fields);
  };
  const undo = () => {
    const now = answersNow();
    const { answers } = copyForward(last, {});
    for (const field of copied ?? [])
      if (JSON.stringify(now[field]) === JSON.stringify(answers[field])) set(field, undefined);
    setCopied(undefined);
  };

  const labels = template.fields.filter(({ id }) => copied?.includes(id)).map(({ label }) => label);
  return (
    <div className={styles.copy}>
      <button type="button" className={styles.way} onClick={copy}>
        {quick.copyForward}
      </button>
      <span role="status">
        {copied && (labels.length === 0 ? quick.nothingToCopy : quick.copied(common.listOf(labels)))}
      </span>
      {labels.length > 0 && (
        <button type="button" className={styles.way} onClick={undo}>
          {quick.undo}
        </button>
      )}
    </div>
  );
}
