import { useEffect } from 'react';
import { useTexts } from '../texts/texts.ts';
import { LateModal } from '../ui/late-modal.tsx';
import styles from './help-sheet.module.css';
import { asksForHelp, isBehindDialog, SHORTCUT_NAMES, shownKeys } from './shortcuts.ts';

export interface HelpSheetProps {
  readonly opened: boolean;
  readonly onOpened: (opened: boolean) => void;
}

/** All that the keyboard can do, behind `?`. */
export function HelpSheet({ opened, onOpened }: HelpSheetProps) {
  const { keys, common } = useTexts();
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !asksForHelp(event) || isBehindDialog()) return;
      event.preventDefault();
      onOpened(true);
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [onOpened]);
  return (
    <LateModal
      opened={opened}
      onClose={() => onOpened(false)}
      title={keys.title}
      size="md"
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <dl className={styles.list}>
        {SHORTCUT_NAMES.map((name) => (
          <Line key={name} keys={shownKeys(name)} words={keys.does[name]} />
        ))}
        <Line keys=";" words={keys.code} />
        <Line keys="?" words={keys.help} />
      </dl>
    </LateModal>
  );
}

function Line({ keys, words }: { readonly keys: string; readonly words: string }) {
  return (
    <div className={styles.line}>
      <dt>
        <kbd className={styles.key}>{keys}</kbd>
      </dt>
      <dd>{words}</dd>
    </div>
  );
}
