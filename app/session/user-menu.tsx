import { ActionIcon, Menu } from '@mantine/core';
import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../texts/texts.ts';
import { signedName } from '../texts/names.ts';
import { LanguageItems } from '../ui/language-items.tsx';
import { SchemeToggle } from '../ui/scheme-toggle.tsx';
import { useApp } from './app-context.ts';
import { SignOutDialog } from './sign-out-dialog.tsx';
import { signOutNow } from './sign-out.ts';
import styles from './user-menu.module.css';

/** Who is signed in, light or dark, and the way out. */
export function UserMenu() {
  const { common, session } = useTexts();
  const { signIn, vault, work } = useApp();
  const [unsent, setUnsent] = useState(0);

  const leave = async () => {
    const count = await vault.count();
    if (count > 0) setUnsent(count);
    else await signOutNow(signIn);
  };

  return (
    <div className={styles.menu}>
      <SchemeToggle />
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={session.menu} title={session.menu}>
            <IconUserCircle size={22} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{signedName(work.me)}</Menu.Label>
          <LanguageItems />
          <Menu.Divider />
          <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => void leave()}>
            {common.signOut}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SignOutDialog unsent={unsent} onStay={() => setUnsent(0)} onLeave={() => void signOutNow(signIn)} />
    </div>
  );
}
