import { useNavigate, useParams } from 'react-router';
import { useReview, useSessionFile, useWritten } from '../session/hooks.ts';
import { MendGroupCard } from '../sign/mend-group-card.tsx';
import { SignBar } from '../sign/sign-bar.tsx';
import { useSigning } from '../sign/use-signing.ts';
import { GuardList } from './guard-list.tsx';
import { FindingsList } from './findings-list.tsx';
import { NoteSheet } from './note-sheet.tsx';
import styles from './review-page.module.css';
import { ReviewList } from './review-list.tsx';
import { useTexts } from '../texts/texts.ts';

/** Each member's note exactly as it will stand, what is missing, and the way to sign. */
export function ReviewPage() {
  const { review: texts } = useTexts();
  const { session } = useSessionFile();
  const file = useWritten();
  const review = useReview();
  const signing = useSigning();
  const navigate = useNavigate();
  const { member: chosen } = useParams();
  const member = file.members.find((each) => each.patient.id === chosen) ?? file.members[0];
  const seen = review.members.find((each) => each.patientId === member?.patient.id);
  const show = (id: string) => void navigate(`/session/${session.id}/review/${id}`, { replace: true });

  return (
    <main className={styles.page}>
      <div className={styles.side}>
        <SignBar signing={signing} />
        <MendGroupCard />
        {review.findings.length + review.guard.length > 0 && (
          <section className={styles.card} aria-label={texts.session}>
            <h2 className={styles.heading}>{texts.session}</h2>
            {review.guard.length > 0 && <GuardList findings={review.guard} signing={signing} />}
            {review.findings.length > 0 && <FindingsList findings={review.findings} signing={signing} />}
          </section>
        )}
        <ReviewList signing={signing} current={member?.patient.id} onShow={show} />
      </div>
      {member && seen && <NoteSheet member={member} review={seen} signing={signing} />}
    </main>
  );
}
