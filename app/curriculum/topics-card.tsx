import { Button } from '@mantine/core';
import type { Topic } from '../../src/domain/attendance/curriculum.ts';
import type { GroupCurriculum } from '../../src/workflow/follow-up/types.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import styles from './curriculum.module.css';

export interface TopicsCardProps {
  readonly teaches: GroupCurriculum;
  readonly may: boolean;
  readonly onEdit: () => void;
}

/** What the group teaches, in order, and when. */
export function TopicsCard({ teaches, may, onEdit }: TopicsCardProps) {
  const { curriculum: texts } = useTexts();
  const { curriculum } = teaches;
  return (
    <section className={styles.card} aria-labelledby="curriculum-title">
      <div className={styles.head}>
        <h2 id="curriculum-title" className={styles.heading}>
          {curriculum?.title ?? texts.title}
        </h2>
        {may && (
          <Button size="compact-md" variant={curriculum ? 'default' : 'filled'} onClick={onEdit}>
            {curriculum ? texts.edit : texts.write}
          </Button>
        )}
      </div>
      {curriculum ? (
        <ol className={styles.topics}>
          {curriculum.topics.map((topic) => (
            <li key={topic.id}>
              <span className={styles.topic}>{topic.title}</span>{' '}
              <span className={styles.soft}>{taughtWords(teaches, topic, texts)}</span>
              {topic.summary !== undefined && <span className={styles.summary}>{topic.summary}</span>}
            </li>
          ))}
        </ol>
      ) : (
        <p className={styles.none}>
          {texts.none} {texts.noneWhat}
        </p>
      )}
    </section>
  );
}

const MOST_DAYS = 2;

function taughtWords(
  { sessions }: GroupCurriculum,
  { id }: Topic,
  texts: ReturnType<typeof useTexts>['curriculum'],
): string {
  const days = sessions.filter(({ topics }) => topics.includes(id)).map(({ day }) => dayWords(day));
  return days.length === 0 ? texts.notTaught : texts.onDay(days.slice(-MOST_DAYS).join('; '));
}
