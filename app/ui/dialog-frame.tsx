import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts.ts';
import styles from './form.module.css';

export interface DialogFrameProps {
  readonly title: string;
  readonly save: string;
  readonly change: { readonly busy: boolean; readonly problem: string | undefined };
  readonly ready?: boolean;
  /** The way out that changes nothing; "Cancel" unless told, as where the other way out cancels something. */
  readonly keep?: string;
  /** What is saved takes something away. */
  readonly grave?: true;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small form in a dialog: its fields, what was refused, and the two ways out. */
export function DialogFrame({
  title,
  save,
  change,
  ready = true,
  keep,
  grave,
  onSave,
  onClose,
  children,
}: DialogFrameProps) {
  const { common } = useTexts();
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': common.close }}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          // where a form opened the dialog, React would hand this to that form, too
          event.stopPropagation();
          if (ready) onSave();
        }}
      >
        {children}
        {change.problem !== undefined && (
          <p className={styles.problem} role="alert">
            {change.problem}
          </p>
        )}
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>
            {keep ?? common.cancel}
          </Button>
          <Button type="submit" loading={change.busy} disabled={!ready} {...(grave && { color: 'red' })}>
            {save}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
