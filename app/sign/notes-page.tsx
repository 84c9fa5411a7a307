import { Progress as Bar } from '@mantine/core';
import { useReview, useSessionFile } from '../session/hooks.ts';
import { useTexts } from '../texts/texts.ts';
import { AbsencesCard } from './absences-card.tsx';
import { GroupRecordCard } from './group-record-card.tsx';
import { MendGroupCard } from './mend-group-card.tsx';
import { NoteRow } from './note-row.tsx';
import styles from './notes-page.module.css';
import { SlowOffer } from './slow-offer.tsx';
import { mendShared } from './stopped-by.ts';
import { useProgress } from './use-progress.ts';
import { WaitingNotesCard } from './waiting-notes-card.tsx';

/** After signing: how the notes get into the records, and from there to each record. */
export function NotesPage() {
  const { sign, mend } = useTexts();
  const file = useSessionFile();
  const shown = useProgress();
  const { progress } = shown;
  const byShared = mendShared(file, useReview()) === 'named';
  const total = progress?.members.length ?? file.members.filter((member) => member.task).length;
  const written =
    progress?.written ?? file.members.filter((member) => member.task?.state.status === 'written').length;
  const stopped = progress?.stopped ?? 0;
  const count = written === total ? sign.progress.all(total) : sign.progress.writing(written, total);

  return (
    <main className={styles.page}>
      <h2 className={styles.title}>{sign.progress.title}</h2>
      <p className={styles.count} role="status">
        {[count, ...(stopped > 0 ? [sign.progress.stoppedToo(stopped)] : [])].join(' · ')}
      </p>
      {written < total && (
        <Bar
          value={total === 0 ? 0 : (written / total) * 100}
          size="md"
          aria-label={sign.progress.bar}
          className={styles.bar ?? ''}
        />
      )}
      {shown.lost && (
        <p className={styles.lost} role="alert">
          {sign.progress.lost}
        </p>
      )}
      {shown.slow && <SlowOffer writing={shown.writing} onWrite={() => void shown.writeFromHere()} />}
      {progress !== undefined && progress.unusable.length > 0 && (
        <p className={styles.lost} role="alert">
          {mend.unusable(progress.unusable.length)}
        </p>
      )}
      <AbsencesCard />
      <MendGroupCard />
      <WaitingNotesCard />
      <GroupRecordCard />
      <ul className={styles.list}>
        {file.members.map((member) => (
          <NoteRow
            key={member.patient.id}
            member={member}
            byShared={byShared}
            task={progress?.members.find((each) => each.patientId === member.patient.id) ?? member.task}
          />
        ))}
      </ul>
    </main>
  );
}
