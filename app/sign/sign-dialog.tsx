import { Button, Group, Modal } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useApp } from '../session/app-context.ts';
import { useSessionFile } from '../session/hooks.ts';
import { useTexts } from '../texts/texts.ts';
import styles from './sign-dialog.module.css';
import { SigningProblemLine } from './signing-problem.tsx';
import type { Signing } from './use-signing.ts';

export interface SignDialogProps {
  readonly opened: boolean;
  readonly signing: Signing;
  readonly onClose: () => void;
}

/** Who signs what, in plain words, before it is locked. The password is the record system's business. */
export function SignDialog({ opened, signing, onClose }: SignDialogProps) {
  const { sign, common } = useTexts();
  const { work } = useApp();
  const { members } = useSessionFile();
  const { name, credential } = work.me;
  const drafts = members
    .filter(({ patient, task }) => !task && !signing.chosen.includes(patient.id))
    .map(({ patient }) => patient.shortName);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={sign.title}
      size="lg"
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <div className={styles.body}>
        <p className={styles.who}>{sign.as(name, credential)}</p>
        <p>{sign.statement(signing.chosen.length)}</p>
        {credential === '' && <p className={styles.soft}>{sign.noCredential}</p>}
        {drafts.length > 0 && <p className={styles.soft}>{sign.drafts(drafts)}</p>}
        {signing.overrides.length > 0 && (
          <p className={styles.soft}>{sign.overridden(signing.overrides.length)}</p>
        )}
        {signing.problem && <SigningProblemLine problem={signing.problem} />}
      </div>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {common.cancel}
        </Button>
        <Button
          data-autofocus
          loading={signing.signing}
          leftSection={<IconLock size={18} aria-hidden />}
          onClick={() => void signing.sign()}
        >
          {sign.confirm}
        </Button>
      </Group>
    </Modal>
  );
}
