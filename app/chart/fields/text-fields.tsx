import type { AnswerValue } from '../../../src/domain/note/types.ts';
import { GuardedField } from '../../guard/guarded-field.tsx';
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
    <GuardedField<HTMLInputElement> fieldId={field.id} text={textIn(value)} disabled={disabled} kind="line">
      {(guarded) => (
        <input
          {...guarded}
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
      )}
    </GuardedField>
  );
}

/** Grows with its text. */
export function TextField({ field, value, disabled, inputId, onChange }: InputProps) {
  return (
    <GuardedField<HTMLTextAreaElement>
      fieldId={field.id}
      text={textIn(value)}
      disabled={disabled}
      kind="text"
    >
      {(guarded) => (
        <textarea
          {...guarded}
          id={inputId}
          className={styles.text}
          value={textIn(value)}
          disabled={disabled}
          aria-required={field.required}
          rows={1}
          dir="auto"
          onChange={(event) => onChange(answer(event.currentTarget.value))}
        />
      )}
    </GuardedField>
  );
}
