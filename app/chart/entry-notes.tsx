import { useDeferredValue } from 'react';
import { repeatsLast } from '../../src/domain/note/draft/copy-forward.ts';
import { untouchedDrafts } from '../../src/domain/note/draft/draft-entry.ts';
import type { Answers, AnswerValue, Goal } from '../../src/domain/note/types.ts';
import { useTexts } from '../texts/texts.ts';
import { offeredDraft } from './draft-follows.ts';
import styles from './entry-panel.module.css';

/** From here on so much is the last entry's that an auditor would ask. */
const MUCH = 0.6;

export interface FieldNoteProps {
  readonly fieldId: string;
  readonly answers: Answers;
  readonly goals: readonly Goal[];
  readonly last: Answers | undefined;
  /** Writes an offered sentence; where absent, none is offered. */
  readonly onUse?: (field: string, value: AnswerValue | undefined) => void;
}

/** Below a text: that it is still only the draft, what could stand there, or that it says again what the last one said. */
export function FieldNote(props: FieldNoteProps) {
  const { quick } = useTexts();
  const { fieldId, goals, last, onUse } = props;
  const answers = useDeferredValue(props.answers);
  const offered = offeredDraft(answers, goals, fieldId);
  if (offered !== undefined && onUse)
    return (
      <p className={styles.fieldNote}>
        {quick.offered} “{offered}”{' '}
        <button
          type="button"
          className={styles.way}
          onClick={() => onUse(fieldId, { kind: 'text', text: offered })}
        >
          {quick.useDraft}
        </button>
      </p>
    );
  const untouched = untouchedDrafts(answers, goals).some((field) => field === fieldId);
  if (untouched) return <p className={styles.fieldNote}>{quick.drafted}</p>;
  if (fieldId !== 'entry.response' || !last) return null;
  const { share, same } = repeatsLast(answers, last);
  if (!same && share < MUCH) return null;
  return (
    <p className={styles.fieldNote} data-warn role="status">
      {quick.repeats(Math.round(share * 100))}
    </p>
  );
}
