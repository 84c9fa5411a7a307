import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useRoom, useSessionFile } from '../session/hooks.ts';
import { useTexts } from '../texts/texts.ts';
import { LateModal } from '../ui/late-modal.tsx';
import { ClashCard } from './clash-card.tsx';
import { clashesOf, resolved } from './conflict.ts';
import type { Choice } from './conflict.ts';
import { draftsOf } from './desk.ts';

export interface ConflictDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Two facilitators wrote in the same place: both texts side by side, and a choice for each. */
export function ConflictDialog({ opened, onClose }: ConflictDialogProps) {
  const { drafts, common } = useTexts();
  const { desk } = useRoom();
  const file = useSessionFile();
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const queues = draftsOf(file)
    .map((draft) => desk.queue(draft.version.id))
    .filter((queue) => queue?.view().phase.at === 'conflict')
    .filter((queue) => queue !== undefined);

  const save = () => {
    for (const queue of queues) {
      const view = queue.view();
      const own = Object.fromEntries(
        clashesOf(view).map(({ draftId, field }) => [field, choices[`${draftId} ${field}`] ?? 'mine']),
      );
      queue.resolve(resolved(queue.base().answers, view, own));
    }
    setChoices({});
    onClose();
  };

  return (
    <LateModal
      opened={opened}
      onClose={onClose}
      size="xl"
      title={drafts.dialog.title}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <Text size="sm" mb="md">
        {drafts.dialog.what}
      </Text>
      {queues.flatMap((queue) =>
        clashesOf(queue.view()).map((clash) => {
          const key = `${clash.draftId} ${clash.field}`;
          return (
            <ClashCard
              key={key}
              clash={clash}
              choice={choices[key] ?? 'mine'}
              onChoose={(choice) => setChoices({ ...choices, [key]: choice })}
            />
          );
        }),
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {common.cancel}
        </Button>
        <Button onClick={save}>{drafts.dialog.save}</Button>
      </Group>
    </LateModal>
  );
}
