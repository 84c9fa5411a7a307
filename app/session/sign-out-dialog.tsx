import { Button, Group, Text } from '@mantine/core';
import { useTexts } from '../texts/texts.ts';
import { LateModal } from '../ui/late-modal.tsx';

export interface SignOutDialogProps {
  /** Drafts that the server does not have; 0 keeps the dialog closed. */
  readonly unsent: number;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Signing out deletes everything on this device: asked first where that would lose text. */
export function SignOutDialog({ unsent, onStay, onLeave }: SignOutDialogProps) {
  const { drafts, common } = useTexts();
  return (
    <LateModal
      opened={unsent > 0}
      onClose={onStay}
      title={drafts.signOut.title}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <Text size="sm">{drafts.signOut.what(unsent)}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onLeave}>
          {drafts.signOut.leave}
        </Button>
        <Button onClick={onStay} data-autofocus>
          {drafts.signOut.stay}
        </Button>
      </Group>
    </LateModal>
  );
}
