import { Fragment, memo } from 'react';
import type { ReactNode } from 'react';
import type { Answers, AnswerValue, Field, Goal } from '../../../src/domain/note/types.ts';
import { useTexts } from '../../texts/texts.ts';
import { FieldInput } from './field-input.tsx';
import type { FieldBlockProps } from './input-props.ts';
import styles from './fields.module.css';

const NO_GOALS: readonly Goal[] = [];

export interface FieldsProps {
  readonly fields: readonly Field[];
  readonly answers: Answers;
  /** The member's goals, for a field that rates them. */
  readonly goals?: readonly Goal[];
  /** Fields that a colleague changed meanwhile. */
  readonly taken: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (field: string, value: AnswerValue | undefined) => void;
  /** What there is to say below a text of the clinician's. */
  readonly noteFor?: (field: string) => ReactNode;
}

/** Texts that choices can start. */
const NOTED = new Set(['entry.response', 'entry.plan']);

/** The fields of one part, as the template lists them. */
export function Fields(props: FieldsProps) {
  const { fields, answers, goals = NO_GOALS, taken, disabled, onChange, noteFor } = props;
  return (
    // A form of its own: browsers look through all fields of a form whenever one of them changes.
    <form className={styles.form} autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      {fields.map((field) => (
        <Fragment key={field.id}>
          <FieldBlock
            field={field}
            value={answers[field.id]}
            goals={goals}
            taken={taken.includes(field.id)}
            disabled={disabled}
            onChange={onChange}
          />
          {!disabled && NOTED.has(field.id) && noteFor && (
            <div className={styles.note}>{noteFor(field.id)}</div>
          )}
        </Fragment>
      ))}
    </form>
  );
}

/** One field with its label. Only the field that is typed into is drawn again. */
const FieldBlock = memo(function FieldBlock(props: FieldBlockProps) {
  const { field, taken } = props;
  const { drafts } = useTexts();
  const inputId = `field-${field.id}`;
  const single = field.kind === 'line' || field.kind === 'text';
  const label = (
    <>
      {field.label}
      {field.required && (
        <span className={styles.required} aria-hidden>
          {'\u00a0*'}
        </span>
      )}
    </>
  );
  return (
    <div className={styles.block} id={`place-${field.id}`} data-field={field.id}>
      {single ? (
        <label className={styles.label} htmlFor={inputId}>
          {label}
        </label>
      ) : (
        <span className={styles.label}>{label}</span>
      )}
      <FieldInput {...props} inputId={inputId} />
      {taken && (
        <span className={styles.taken} role="status">
          {drafts.taken(field.label)}
        </span>
      )}
    </div>
  );
});
