import type { AnswerValue } from '../../../src/domain/note/types.ts';
import type { InputProps } from './input-props.ts';
import styles from './fields.module.css';

function textIn(value: AnswerValue | undefined): string {
  return value?.kind === 'text' ? value.text : '';
}

function answer(text: string): AnswerValue | undefined {
  return text === '' ? undefined : { kind: 'text', text };
}

export function LineField({ field, value, disabled, inputId, onChange }: InputProps) {
  return (
    <input
      id={inputId}
      type="text"
      className={styles.text}
      value={textIn(value)}
      disabled={disabled}
      aria-required={field.required}
      autoComplete="off"
      dir="auto"
      onChange={(event) => onChange(answer(event.currentTarget.value))}
    />
  );
}

/** Grows with its text. */
export function TextField({ field, value, disabled, inputId, onChange }: InputProps) {
  return (
    <textarea
      id={inputId}
      className={styles.text}
      value={textIn(value)}
      disabled={disabled}
      aria-required={field.required}
      rows={1}
      dir="auto"
      onChange={(event) => onChange(answer(event.currentTarget.value))}
    />
  );
}
