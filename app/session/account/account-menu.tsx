import { Menu } from '@mantine/core';
import { IconAbc, IconKeyboard, IconLogout } from '@tabler/icons-react';
import { signedName } from '../../texts/names.ts';
import { useTexts } from '../../texts/texts.ts';
import { LanguageItems } from '../../ui/language-items.tsx';
import { useApp } from '../app-context.ts';
import { AccountButton } from './account-button.tsx';

export interface AccountActions {
  readonly onHelp: () => void;
  readonly onSettings: () => void;
  readonly onLeave: () => void;
}

export interface AccountMenuProps extends AccountActions {
  /** Where somebody pressed its button before it was there. */
  readonly openAtOnce: boolean;
  /** Where the cursor stood on that button. */
  readonly focused: boolean;
}

/** Who is signed in, keys, phrases, the language, and the way out. */
export function AccountMenu({ openAtOnce, focused, onHelp, onSettings, onLeave }: AccountMenuProps) {
  const { common, keys, settings } = useTexts();
  const { work } = useApp();
  return (
    <Menu position="bottom-end" width={260} defaultOpened={openAtOnce}>
      <Menu.Target>
        <AccountButton autoFocus={focused} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{signedName(work.me)}</Menu.Label>
        <Menu.Item
          leftSection={<IconKeyboard size={18} aria-hidden />}
          rightSection={<kbd>?</kbd>}
          onClick={onHelp}
        >
          {keys.open}
        </Menu.Item>
        <Menu.Item leftSection={<IconAbc size={18} aria-hidden />} onClick={onSettings}>
          {settings.open}
        </Menu.Item>
        <Menu.Divider />
        <LanguageItems />
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={onLeave}>
          {common.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
