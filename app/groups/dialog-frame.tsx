import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts.ts';
import styles from '../ui/form.module.css';
import type { MemberChange } from './use-member-change.ts';

export interface DialogFrameProps {
  readonly title: string;
  readonly save: string;
  readonly change: Pick<MemberChange, 'busy' | 'problem'>;
  readonly ready?: boolean;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small form about one member: its fields, what was refused, and the two ways out. */
export function DialogFrame({
  title,
  save,
  change,
  ready = true,
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
            {common.cancel}
          </Button>
          <Button type="submit" loading={change.busy} disabled={!ready}>
            {save}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
