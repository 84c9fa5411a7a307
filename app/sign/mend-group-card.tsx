import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { reopenGroupNote } from '../../src/workflow/reopen-group-note.ts';
import type { ReopenGroupRefusal } from '../../src/workflow/reopen-group-note.ts';
import { GROUP_NOTE } from '../chart/places.ts';
import { useApp } from '../session/app-context.ts';
import { useReview, useRoom, useSessionFile } from '../session/hooks.ts';
import { useDeps } from '../shell/use-deps.ts';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/texts.ts';
import { mayLead } from './may-sign.ts';
import styles from './notes-page.module.css';
import { mendShared } from './stopped-by.ts';

/** Where notes stopped because of words in the shared part and no record has it yet: the lead opens, mends and signs it anew. */
export function MendGroupCard() {
  const texts = useTexts();
  const { mend } = texts;
  const { work } = useApp();
  const deps = useDeps();
  const room = useRoom();
  const file = useSessionFile();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ReopenGroupRefusal>();
  const shared = mendShared(file, useReview());
  if (shared === 'no') return null;
  if (!mayLead(file, work.me.id))
    return (
      <section className={styles.card} aria-label={mend.groupTitle}>
        <h3 className={styles.cardTitle}>{mend.groupTitle}</h3>
        <p>
          {mend.groupWhy[shared]} {mend.groupLead}
        </p>
      </section>
    );

  const reopen = async () => {
    setBusy(true);
    const opened = await reopenGroupNote(deps, room.file());
    setBusy(false);
    setRefusal(opened.ok ? undefined : opened.refusal);
    if (!opened.ok) return;
    room.replace(opened.value);
    void navigate(`/session/${opened.value.session.id}/chart/${GROUP_NOTE}`);
  };

  return (
    <section className={styles.card} data-tone="ask" aria-label={mend.groupTitle}>
      <h3 className={styles.cardTitle}>{mend.groupTitle}</h3>
      <p>
        {mend.groupWhy[shared]} {mend.groupWhat}
      </p>
      {refusal && (
        <p className={styles.problem} role="alert">
          {refusalWords(refusal, texts)}
        </p>
      )}
      <div>
        <Button loading={busy} onClick={() => void reopen()}>
          {mend.groupAction}
        </Button>
      </div>
    </section>
  );
}

function refusalWords(refusal: ReopenGroupRefusal, { mend }: Texts): string {
  switch (refusal.code) {
    case 'not-stopped':
    case 'written':
    case 'conflict':
      return mend.refusals[refusal.code];
    case 'fault':
    case 'no-such-session':
    case 'not-a-group-session':
    case 'unusable':
    case 'no-template':
    case 'unsupported-template':
      return mend.failed;
  }
}
