import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useApp } from '../session/app-context.ts';
import { useRoom, useSessionFile } from '../session/hooks.ts';
import { useTexts } from '../texts/texts.ts';
import styles from './notes-page.module.css';

/** Says which follow-ups after absences could not be planned, and tries again. Nothing where all are, or none was asked for. */
export function AbsencesCard() {
  const { common, sign } = useTexts();
  const { work } = useApp();
  const { absences } = useRoom();
  const { session, members } = useSessionFile();
  const { left, busy, tries } = useSyncExternalStore(absences.subscribe, absences.state);
  if (left === undefined) return null;
  if (left.length === 0)
    return tries > 1 ? (
      <p className={styles.soft} role="status">
        {sign.absences.planned}
      </p>
    ) : null;
  const names = members.flatMap(({ patient }) =>
    left !== 'all' && left.includes(patient.id) ? [patient.shortName] : [],
  );
  return (
    <section className={styles.card} role="alert">
      <h3 className={styles.cardTitle}>{sign.absences.title}</h3>
      <p>{names.length > 0 ? sign.absences.of(common.listOf(names)) : sign.absences.all}</p>
      <div>
        <Button
          variant="default"
          loading={busy}
          onClick={() => void absences.run(() => work.planFollowUps(session.id))}
        >
          {sign.absences.again}
        </Button>
      </div>
    </section>
  );
}
