import { Button } from '@mantine/core';
import { SignInAgain } from '../launch/sign-in-again.tsx';
import { useApp } from '../session/app-context.ts';
import { useRoom, useSaveState } from '../session/hooks.ts';
import { useTexts } from '../texts/texts.ts';
import type { SaveState } from './save-state.ts';
import styles from './trouble-banner.module.css';

/** What to know and do while the text is not on the server. Nothing where all is well. */
export function TroubleBanner() {
  const state = useSaveState();
  if (state.at !== 'waiting' && state.at !== 'stopped') return null;
  return <Banner state={state} />;
}

function Banner({ state }: { readonly state: Extract<SaveState, { at: 'waiting' | 'stopped' }> }) {
  const { drafts, common } = useTexts();
  const { signIn } = useApp();
  const { desk } = useRoom();
  const signedOut = state.at === 'stopped' && state.stop.why === 'signed-out';
  const words = state.at === 'waiting' ? drafts.offlineHint[state.kept] : drafts.stoppedHint[state.stop.why];
  return (
    <div className={styles.banner} data-at={state.at} role="alert">
      <span>{words}</span>
      {signedOut ? (
        <SignInAgain iss={signIn.iss} />
      ) : (
        <Button size="compact-sm" variant="default" onClick={() => void desk.flush()}>
          {common.tryAgain}
        </Button>
      )}
    </div>
  );
}
