import { Checkbox } from '@mantine/core';
import type { MemberFile } from '../../src/workflow/session-file.ts';
import type { MemberReview } from '../../src/workflow/review.ts';
import { useReview, useWritten } from '../session/hooks.ts';
import { isOpenFinding } from '../sign/reasons.ts';
import type { Signing } from '../sign/use-signing.ts';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/texts.ts';
import styles from './review-list.module.css';

function stateWords(member: MemberFile, review: MemberReview | undefined, texts: Texts): string {
  if (member.task) return texts.review.alreadySigned;
  if (review?.ready === true) return texts.review.ready;
  const blocked = review?.guard.filter(({ severity }) => severity === 'block').length ?? 0;
  const open = blocked + (review?.findings.filter(isOpenFinding).length ?? 0);
  return open === 0 ? texts.review.waitsForGroupNote : texts.chart.missing.more(open);
}

export interface ReviewListProps {
  readonly signing: Signing;
  readonly current: string | undefined;
  readonly onShow: (patientId: string) => void;
}

/** Everybody's note: which ones will be signed now, which stay drafts. */
export function ReviewList({ signing, current, onShow }: ReviewListProps) {
  const texts = useTexts();
  const file = useWritten();
  const review = useReview();
  if (file.members.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={texts.chart.members}>
      {file.members.map((member) => {
        const { id, name } = member.patient;
        const seen = review.members.find((each) => each.patientId === id);
        const words = stateWords(member, seen, texts);
        const possible = signing.possible.includes(id);
        return (
          <li key={id} className={styles.item} data-current={current === id || undefined}>
            <Checkbox
              checked={signing.chosen.includes(id)}
              disabled={!possible}
              aria-label={texts.review.include(name)}
              onChange={(event) => signing.choose(id, event.currentTarget.checked)}
            />
            <button
              type="button"
              className={styles.show}
              aria-current={current === id || undefined}
              onClick={() => onShow(id)}
            >
              <span className={styles.name}>{name}</span>
              <span className={styles.state} data-ready={seen?.ready || undefined}>
                {words}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
