import { Button } from '@mantine/core';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import type { SessionTopics } from '../../src/workflow/follow-up/types.ts';
import styles from './curriculum.module.css';
import type { CurriculumView } from './use-curriculum.ts';

export interface SessionsCardProps {
  readonly view: CurriculumView;
  readonly may: boolean;
  readonly onChange: (session: SessionTopics) => void;
}

const PAST = 12;
const COMING = 6;

/** Which session has which topics: those of the last weeks and of the next, the latest first. */
export function SessionsCard({ view, may, onChange }: SessionsCardProps) {
  const { curriculum: texts } = useTexts();
  const { sessions, curriculum } = view.teaches;
  const past = sessions.filter(({ day }) => day <= view.today).slice(-PAST);
  const coming = sessions.filter(({ day }) => day > view.today).slice(0, COMING);
  return (
    <section className={styles.card} aria-labelledby="curriculum-sessions">
      <h2 id="curriculum-sessions" className={styles.heading}>
        {texts.taught}
      </h2>
      <ul className={styles.sessions}>
        {[...past, ...coming].toReversed().map((session) => {
          const titles = session.topics.flatMap(
            (id) => curriculum?.topics.find((topic) => topic.id === id)?.title ?? [],
          );
          return (
            <li
              key={session.sessionId}
              className={styles.session}
              data-coming={session.day > view.today || undefined}
            >
              <span>
                <span className={styles.day}>{dayWords(session.day)}</span>{' '}
                {titles.length > 0 ? (
                  titles.join('; ')
                ) : (
                  <span className={styles.soft}>{texts.noTopics}</span>
                )}
                {session.words !== undefined && (
                  <span className={styles.summary}>{texts.charted(session.words)}</span>
                )}
              </span>
              {may && (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={texts.changeName(dayWords(session.day))}
                  onClick={() => onChange(session)}
                >
                  {texts.change}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
