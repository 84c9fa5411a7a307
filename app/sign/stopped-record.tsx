import { Button } from '@mantine/core';
import { useState } from 'react';
import { useRoom } from '../session/hooks.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import styles from './notes-page.module.css';

/** Why the group record could not be written, and once more. */
export function StoppedRecord({ words }: { readonly words: string }) {
  const { mend, sign } = useTexts();
  const deps = useDeps();
  const room = useRoom();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  const again = async () => {
    setBusy(true);
    const { retryGroupRecord } = await import('../../src/workflow/retry-group-record.ts');
    const retried = await retryGroupRecord(deps, room.file());
    setBusy(false);
    setFailed(!retried.ok);
    if (retried.ok) room.replace(retried.value);
  };

  return (
    <div className={styles.stopped} role="alert">
      <p>
        {mend.recordStopped} {words}
      </p>
      <Button variant="default" size="compact-md" loading={busy} onClick={() => void again()}>
        {mend.recordAgain}
      </Button>
      {failed && <p>{sign.notSigned}</p>}
    </div>
  );
}
