import { ActionIcon } from '@mantine/core';
import type { ActionIconProps } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { useTexts } from '../../texts/texts.ts';

type AccountButtonProps = ActionIconProps & Omit<ComponentProps<'button'>, keyof ActionIconProps>;

/** What opens the menu of whoever is signed in. */
export function AccountButton(props: AccountButtonProps) {
  const { session } = useTexts();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={session.menu}
      title={session.menu}
      {...props}
    >
      <IconUserCircle size={22} stroke={1.7} aria-hidden />
    </ActionIcon>
  );
}
