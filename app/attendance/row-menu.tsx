import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowBackUp, IconCreditCard, IconDotsVertical, IconUserMinus } from '@tabler/icons-react';
import type { MemberFile } from '../../src/workflow/session-file.ts';
import styles from './attendance-row.module.css';
import { useTexts } from '../texts/texts.ts';

export interface RowMenuProps {
  readonly member: MemberFile;
  /** Attendance has been marked: who was expected is decided. */
  readonly marked: boolean;
  readonly disabled: boolean;
  readonly onNotExpected: () => void;
  readonly onTakeBack: () => void;
}

/** What is wanted more rarely: attendance taken back, not expected after all; and where payment will stand. */
export function RowMenu({ member, marked, disabled, onNotExpected, onTakeBack }: RowMenuProps) {
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
          {marked && (
            <Menu.Item
              leftSection={<IconArrowBackUp size={18} aria-hidden />}
              disabled={disabled}
              onClick={onTakeBack}
            >
              {roster.takeBack}
            </Menu.Item>
          )}
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
