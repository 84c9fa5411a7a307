import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './form.module.css';

export interface FieldIds {
  readonly id: string;
  readonly className: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

export interface FormFieldProps {
  readonly label: string;
  /** What is wrong with it, in words. */
  readonly wrong?: string | undefined;
  readonly wide?: boolean;
  /** The control, given what ties it to its label. */
  readonly children: (ids: FieldIds) => ReactNode;
}

/** A control with its label above it and what is wrong below it. */
export function FormField({ label, wrong, wide = false, children }: FormFieldProps) {
  const id = useId();
  const ids: FieldIds = {
    id,
    className: styles.input ?? '',
    ...(wrong !== undefined && { 'aria-invalid': true, 'aria-describedby': `${id}-wrong` }),
  };
  return (
    <div className={`${styles.field ?? ''} ${wide ? (styles.wide ?? '') : ''}`}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children(ids)}
      {wrong !== undefined && (
        <p id={`${id}-wrong`} className={styles.wrong}>
          {wrong}
        </p>
      )}
    </div>
  );
}
