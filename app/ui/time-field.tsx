import { useState } from 'react';
import styles from './quiet-select.module.css';

export interface TimeFieldProps {
  readonly label: string;
  /** `18:05` */
  readonly value: string;
  readonly disabled?: boolean;
  readonly invalid?: boolean;
  /** When the field is left, not at every key. */
  readonly onCommit: (value: string) => void;
}

/** A time of day, in the browser's own field, which writes it as the reader's locale does. */
export function TimeField({ label, value, disabled = false, invalid = false, onCommit }: TimeFieldProps) {
  const [typed, setTyped] = useState<string>();
  const commit = () => {
    if (typed !== undefined && typed !== '' && typed !== value) onCommit(typed);
    setTyped(undefined);
  };
  return (
    <input
      type="time"
      className={styles.select}
      aria-label={label}
      aria-invalid={invalid || undefined}
      value={typed ?? value}
      disabled={disabled}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
    />
  );
}
