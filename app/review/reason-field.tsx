import { useState } from 'react';
import { useTexts } from '../texts/texts.ts';
import styles from './findings-list.module.css';

export interface ReasonFieldProps {
  /** What the reason is for, for people who can't see where the field stands. */
  readonly about: string;
  readonly ask: string;
  readonly given: string;
  readonly onReason: (reason: string) => void;
}

/** Signing in spite of a finding: asked for in one line, opened where it is wanted. */
export function ReasonField({ about, ask, given, onReason }: ReasonFieldProps) {
  const { review } = useTexts();
  const [opened, setOpened] = useState(given !== '');
  if (!opened)
    return (
      <button type="button" className={styles.anyway} onClick={() => setOpened(true)}>
        {ask}
      </button>
    );
  return (
    <div className={styles.reason}>
      <input
        type="text"
        className={styles.input}
        aria-label={review.reasonFor(about)}
        placeholder={review.reason}
        defaultValue={given}
        onChange={(event) => onReason(event.currentTarget.value)}
      />
      <p className={styles.hint}>{review.reasonHint}</p>
    </div>
  );
}
