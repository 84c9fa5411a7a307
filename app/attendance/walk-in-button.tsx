import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../texts/texts.ts';
import { LateModal } from '../ui/late-modal.tsx';
import { WalkInSearch } from './walk-in-search.tsx';

/** Somebody came who was not expected. */
export function WalkInButton() {
  const { attendance, common } = useTexts();
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconUserPlus size={18} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {attendance.addWalkIn}
      </Button>
      <LateModal
        opened={opened}
        onClose={close}
        title={attendance.addWalkIn}
        closeButtonProps={{ 'aria-label': common.close }}
      >
        <WalkInSearch onDone={close} />
      </LateModal>
    </>
  );
}
