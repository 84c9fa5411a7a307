import { ActionIcon } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { HelpSheet } from '../keys/help-sheet.tsx';
import { keysOf, shownKeys } from '../keys/shortcuts.ts';
import { useHiding } from '../privacy/privacy.tsx';
import { useTexts } from '../texts/texts.ts';
import { SchemeToggle } from '../ui/scheme-toggle.tsx';
import { LateAccountMenu } from './account/late-account-menu.tsx';
import { useApp } from './app-context.ts';
import { SignOutDialog } from './sign-out-dialog.tsx';
import { signOutNow } from './sign-out.ts';
import styles from './user-menu.module.css';

const SettingsDialog = lazy(async () => ({
  default: (await import('../settings/settings-dialog.tsx')).SettingsDialog,
}));

/** Who is signed in, the privacy screen, light or dark, and the way out. */
export function UserMenu() {
  const { keys } = useTexts();
  const hide = useHiding();
  const [help, setHelp] = useState(false);
  const [setting, setSetting] = useState(false);
  const { signIn, vault } = useApp();
  const [unsent, setUnsent] = useState(0);

  const leave = async () => {
    const count = await vault.count();
    if (count > 0) setUnsent(count);
    else await signOutNow(signIn);
  };

  return (
    <div className={styles.menu}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={keys.privacy.button}
        aria-keyshortcuts={keysOf('privacy')}
        title={keys.with(keys.privacy.button, shownKeys('privacy'))}
        onClick={hide}
      >
        <IconEyeOff size={20} stroke={1.7} aria-hidden />
      </ActionIcon>
      <SchemeToggle />
      <LateAccountMenu
        onHelp={() => setHelp(true)}
        onSettings={() => setSetting(true)}
        onLeave={() => void leave()}
      />
      {setting && (
        <Suspense fallback={null}>
          <SettingsDialog onClose={() => setSetting(false)} />
        </Suspense>
      )}
      <HelpSheet opened={help} onOpened={setHelp} />
      <SignOutDialog unsent={unsent} onStay={() => setUnsent(0)} onLeave={() => void signOutNow(signIn)} />
    </div>
  );
}
