import { EN_US_PRINT } from '../../src/domain/words/en-us-print.ts';
import type { MemberReview } from '../../src/workflow/review.ts';
import type { MemberFile } from '../../src/workflow/session-file.ts';
import type { Signing } from '../sign/use-signing.ts';
import { useTexts } from '../texts/texts.ts';
import { GuardList } from './guard-list.tsx';
import { FindingsList } from './findings-list.tsx';
import styles from './note-sheet.module.css';

export interface NoteSheetProps {
  readonly member: MemberFile;
  readonly review: MemberReview;
  readonly signing: Signing;
}

/** One member's note, word for word as it will stand in the record. */
export function NoteSheet({ member, review, signing }: NoteSheetProps) {
  const { review: texts } = useTexts();
  const { findings, guard, note, text, patientId } = review;
  const kind = note.kind === 'absence' ? texts.absenceNote : texts.progressNote;
  return (
    <article className={styles.sheet} aria-labelledby="note-of">
      <header className={styles.header}>
        <h2 id="note-of" className={styles.title}>
          {member.patient.name}
        </h2>
        <p className={styles.kind}>
          {kind} · {texts.whole}
        </p>
      </header>
      {findings.length + guard.length > 0 && member.task === undefined && (
        <section
          key={patientId}
          className={styles.findings}
          aria-label={texts.missing(findings.length + guard.length)}
        >
          {guard.length > 0 && <GuardList findings={guard} signing={signing} />}
          {findings.length > 0 && (
            <FindingsList findings={findings} patientId={patientId} signing={signing} />
          )}
        </section>
      )}
      <div className={styles.text} data-testid="note-text" dir="auto" lang={EN_US_PRINT.language}>
        {text}
      </div>
    </article>
  );
}
