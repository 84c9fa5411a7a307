import { Button } from '@mantine/core';
import { useState } from 'react';
import { useApp } from '../session/app-context.ts';
import { useReview, useRoom, useSessionFile } from '../session/hooks.ts';
import { useTexts } from '../texts/texts.ts';
import { awaitingMe } from './may-sign.ts';
import noteStyles from './group-note-text.module.css';
import styles from './notes-page.module.css';

/** The primary clinician's own signatures: notes that wait for them, to read and to sign. */
export function WaitingNotesCard() {
  const { sign } = useTexts();
  const { work } = useApp();
  const room = useRoom();
  const file = useSessionFile();
  const review = useReview();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const waiting = awaitingMe(file, work.me.id);
  if (waiting.length === 0) return null;

  const signThem = async () => {
    setBusy(true);
    const outcomes = await work.signMemberNotes(room.file(), waiting);
    setFailed(outcomes.some(({ result }) => !result.ok));
    const now = await work.loadSession(file.session.id);
    if (now.ok) room.replace(now.value);
    setBusy(false);
  };

  return (
    <section className={styles.card} data-tone="ask" aria-label={sign.waiting.title(waiting.length)}>
      <h3 className={styles.cardTitle}>{sign.waiting.title(waiting.length)}</h3>
      <p className={styles.soft}>{sign.waiting.what}</p>
      {file.members
        .filter(({ patient }) => waiting.includes(patient.id))
        .map(({ patient }) => (
          <details key={patient.id}>
            <summary className={noteStyles.summary}>{patient.name}</summary>
            <div className={noteStyles.note} dir="auto">
              {review.members.find(({ patientId }) => patientId === patient.id)?.text}
            </div>
          </details>
        ))}
      {failed && (
        <p className={styles.problem} role="alert">
          {sign.notSigned}
        </p>
      )}
      <div>
        <Button loading={busy} onClick={() => void signThem()}>
          {sign.waiting.action(waiting.length)}
        </Button>
      </div>
    </section>
  );
}
