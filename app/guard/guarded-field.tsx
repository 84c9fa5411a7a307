import { useId, useRef } from 'react';
import type { ReactNode, RefObject, UIEvent } from 'react';
import type { GoalId } from '../../src/domain/ids.ts';
import { FindingRows } from './finding-rows.tsx';
import styles from './guarded-field.module.css';
import { replaceFindings, type TextElement } from './replace.ts';
import { useFindings } from './scope.ts';
import { segmentsOf } from './segments.ts';

/** What the field itself is given. */
export interface Guarded<E extends TextElement> {
  readonly ref: RefObject<E | null>;
  readonly onScroll: (event: UIEvent<E>) => void;
  readonly 'aria-describedby': string | undefined;
}

export interface GuardedFieldProps<E extends TextElement> {
  readonly fieldId: string;
  readonly goalId?: GoalId;
  readonly text: string;
  readonly disabled: boolean;
  /** Lines break as in a text area, or run on as in an input. */
  readonly kind: 'line' | 'text';
  readonly children: (guarded: Guarded<E>) => ReactNode;
}

/** A text field with marks under the words that identify another member, and below it what to do about them. */
export function GuardedField<E extends TextElement>(props: GuardedFieldProps<E>) {
  const { fieldId, goalId, text, disabled, kind, children } = props;
  const field = useRef<E>(null);
  const marks = useRef<HTMLDivElement>(null);
  const id = useId();
  const findings = useFindings(fieldId, text, goalId);
  const found = findings.length > 0 && !disabled;
  const onScroll = ({ currentTarget }: UIEvent<E>) =>
    marks.current?.scrollTo(currentTarget.scrollLeft, currentTarget.scrollTop);
  return (
    <div className={styles.guarded}>
      <div className={styles.stack}>
        {found && (
          <div ref={marks} className={styles.marks} data-kind={kind} dir="auto" aria-hidden>
            {segmentsOf(text, findings).map((segment, index) =>
              segment.finding ? (
                <mark key={index} className={styles.mark} data-severity={segment.finding.severity}>
                  {segment.text}
                </mark>
              ) : (
                <span key={index}>{segment.text}</span>
              ),
            )}
          </div>
        )}
        {children({ ref: field, onScroll, 'aria-describedby': found ? id : undefined })}
      </div>
      {found && (
        <FindingRows
          id={id}
          findings={findings}
          onReplace={(some) => field.current && replaceFindings(field.current, some)}
          onShow={({ start, end }) => {
            field.current?.focus();
            field.current?.setSelectionRange(start, end);
          }}
        />
      )}
    </div>
  );
}
