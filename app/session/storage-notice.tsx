import { useTexts } from '../texts/texts.ts';
import { useApp } from './app-context.ts';
import styles from '../drafts/trouble-banner.module.css';

/** Said once where the browser lets this app keep nothing on the device. */
export function StorageNotice() {
  const { launch } = useTexts();
  const { vault } = useApp();
  if (vault.kind === 'device') return null;
  return (
    <div className={styles.banner} role="note">
      {launch.noStorage}
    </div>
  );
}
