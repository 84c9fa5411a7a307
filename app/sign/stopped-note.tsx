import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { MemberFile } from '../../src/workflow/session-file.ts';
import { useApp } from '../session/app-context.ts';
import { useRoom } from '../session/hooks.ts';
import { useTexts } from '../texts/texts.ts';
import styles from './notes-page.module.css';

/** Why a note could not be written, and the way to mend it: it is opened again, charted and signed once more. */
export function StoppedNote({ member, words }: { readonly member: MemberFile; readonly words: string }) {
  const { sign } = useTexts();
  const { work } = useApp();
  const room = useRoom();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  const reopen = async () => {
    setBusy(true);
    const now = await work.loadSession(room.file().session.id);
    const opened = await work.reopenNote(now.ok ? now.value : room.file(), member.patient.id);
    setBusy(false);
    setFailed(!opened.ok);
    if (!opened.ok) return;
    room.replace(opened.value);
    void navigate(`/session/${opened.value.session.id}/chart/${member.patient.id}`);
  };

  return (
    <div className={`${styles.stopped} ${styles.why}`}>
      <p>{words}</p>
      <Button variant="default" size="compact-md" loading={busy} onClick={() => void reopen()}>
        {sign.progress.reopen}
      </Button>
      {failed && <p role="alert">{sign.progress.notReopened}</p>}
    </div>
  );
}
