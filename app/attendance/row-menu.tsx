import { ActionIcon, Menu } from '@mantine/core';
import { IconCreditCard, IconDotsVertical, IconUserMinus } from '@tabler/icons-react';
import type { MemberFile } from '../../src/workflow/session-file.ts';
import styles from './attendance-row.module.css';
import { useTexts } from '../texts/texts.ts';

export interface RowMenuProps {
  readonly member: MemberFile;
  /** Attendance has been marked: who was expected is decided. */
  readonly marked: boolean;
  readonly disabled: boolean;
  readonly onNotExpected: () => void;
}

/** What is wanted more rarely: not expected after all; and where payment will stand. */
export function RowMenu({ member, marked, disabled, onNotExpected }: RowMenuProps) {
  const { roster } = useTexts();
  const label = roster.more(member.patient.name);
  return (
    <div className={styles.more}>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled
        aria-label={roster.payment}
        title={roster.paymentSoon}
      >
        <IconCreditCard size={18} stroke={1.7} aria-hidden />
      </ActionIcon>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={label} title={label}>
            <IconDotsVertical size={18} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconUserMinus size={18} aria-hidden />}
            disabled={disabled || marked}
            onClick={onNotExpected}
          >
            {marked ? roster.notExpectedMarked : roster.notExpected}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
