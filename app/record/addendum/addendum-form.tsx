import { Button } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import { ADDENDUM_KINDS } from '../../../src/domain/record/addendum-kind.ts';
import { replaceFindings } from '../../guard/replace.ts';
import { useApp } from '../../session/app-context.ts';
import { signedName } from '../../texts/names.ts';
import { useTexts } from '../../texts/texts.ts';
import { OneChoice } from '../../ui/choice.tsx';
import form from '../../ui/form.module.css';
import type { AddendumProps } from './addendum-props.ts';
import { AddendumFindings } from './addendum-findings.tsx';
import styles from './addendum-form.module.css';
import type { AddendumDraft } from './kept-addendum.ts';
import { useAddendum } from './use-addendum.ts';

export interface AddendumFormProps extends AddendumProps {
  /** What was written before and never signed; else nothing. */
  readonly start: AddendumDraft | undefined;
  readonly onClose: () => void;
}

const NOTHING: AddendumDraft = { kind: 'addendum', text: '' };

/** Writing and signing an addendum. The signed note is not touched by it. */
export function AddendumForm({ start, onClose, ...props }: AddendumFormProps) {
  const { common, record } = useTexts();
  const { addendum: words } = record;
  const { work } = useApp();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const addendum = useAddendum(props, start ?? NOTHING);
  const { kind, text, findings, refusal } = addendum;
  const typed = text.trim() !== '';

  // What comes back by itself does not take the reader away from the note.
  const fresh = start === undefined;
  useEffect(() => {
    if (fresh) field.current?.focus();
  }, [fresh]);

  return (
    <form
      className={styles.form}
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        void addendum.sign();
      }}
    >
      <p className={styles.note}>{words.what}</p>
      <OneChoice
        label={words.kind}
        value={kind}
        options={ADDENDUM_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(value) => addendum.setKind(value ?? 'addendum')}
      />
      <label htmlFor={id} className={form.label}>
        {words.text}
      </label>
      <textarea
        ref={field}
        id={id}
        className={`${form.input ?? ''} ${styles.text ?? ''}`}
        dir="auto"
        rows={4}
        value={text}
        aria-describedby={`${id}-hint${findings.length > 0 ? ` ${id}-found` : ''}`}
        onChange={(event) => addendum.setText(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} className={styles.note}>
        {words.hints[kind]}
      </p>
      {findings.length > 0 && (
        <AddendumFindings
          id={`${id}-found`}
          findings={findings}
          overrides={addendum.overrides}
          onReplace={(some) => field.current && replaceFindings(field.current, some)}
          onShow={({ start, end }) => {
            field.current?.focus();
            field.current?.setSelectionRange(start, end);
          }}
          onReason={addendum.keep}
        />
      )}
      {refusal !== undefined && (
        <p className={form.problem} role="alert">
          {words.refusals[refusal]}
        </p>
      )}
      <div className={styles.foot}>
        <p className={styles.note}>
          {signedName(work.me)}. {words.statement}
        </p>
        <div className={styles.buttons}>
          <Button
            variant="default"
            onClick={() => {
              addendum.discard();
              onClose();
            }}
          >
            {common.cancel}
          </Button>
          <Button type="submit" loading={addendum.busy} disabled={!typed}>
            {words.sign}
          </Button>
        </div>
      </div>
    </form>
  );
}
