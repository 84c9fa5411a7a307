import { Button } from '@mantine/core';
import { useState } from 'react';
import { syncFutureSessions } from '../../src/workflow/groups/sync-future-sessions.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import styles from './group-page.module.css';
import type { OnChanged, Told } from './told.ts';

export interface SaidLineProps {
  readonly told: Told;
  readonly onChanged: OnChanged;
}

/** What the last change did, and the way on where it is not finished. */
export function SaidLine({ told, onChanged }: SaidLineProps) {
  const { groups } = useTexts();
  const deps = useDeps();
  const [busy, setBusy] = useState(false);
  const sync = async () => {
    setBusy(true);
    const done = await syncFutureSessions(deps, told.file.group.id);
    setBusy(false);
    if (done.ok) onChanged({ file: told.file, words: groups.said.saved });
  };
  return (
    <div className={styles.said} role="status">
      {told.words}{' '}
      {told.unsynced === true && (
        <Button size="compact-sm" variant="default" loading={busy} onClick={() => void sync()}>
          {groups.said.syncAgain}
        </Button>
      )}
    </div>
  );
}
