import { useMemo } from 'react';
import { useApp } from '../session/app-context.ts';
import { useTexts } from '../texts/texts.ts';
import { FollowUpList } from './follow-up-list.tsx';
import styles from './follow-up.module.css';

/** What one clinician is to do after absences, whatever the group. */
export function FollowUpPage() {
  const { followUp } = useTexts();
  const { work } = useApp();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{followUp.title}</h1>
      <FollowUpList of={useMemo(() => ({ practitionerId: work.me.id }), [work.me.id])} />
    </main>
  );
}
