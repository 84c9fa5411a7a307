import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { FollowUp } from '../../src/workflow/follow-up/types.ts';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import styles from './curriculum.module.css';
import type { CurriculumView, Missed, MissedBy } from './use-curriculum.ts';

export interface MissedCardProps {
  readonly view: CurriculumView;
  readonly onPlan: (by: MissedBy, missed: Missed) => void;
  readonly onComplete: (by: MissedBy, task: FollowUp) => void;
}

/** Member by member: what they missed, and whether it was made up. */
export function MissedCard({ view, onPlan, onComplete }: MissedCardProps) {
  const { curriculum: texts } = useTexts();
  return (
    <section className={styles.card} aria-labelledby="curriculum-missed">
      <h2 id="curriculum-missed" className={styles.heading}>
        {texts.missed.title}
      </h2>
      {view.members.length === 0 && <p className={styles.none}>{texts.missed.none}</p>}
      {view.members.map((by) => (
        <section key={by.row.patient.id} className={styles.member} aria-label={by.row.patient.name}>
          <h3 className={styles.name}>
            <Link to={`/clients/${by.row.patient.id}`}>{by.row.patient.name}</Link>{' '}
            <span className={styles.soft}>
              {by.open > 0 ? texts.missed.show(by.open) : texts.missed.allDone}
            </span>
          </h3>
          <ul className={styles.sessions}>
            {by.missed.map((missed) => (
              <MissedLine
                key={missed.cell.sessionId}
                by={by}
                missed={missed}
                onPlan={() => onPlan(by, missed)}
                onComplete={(task) => onComplete(by, task)}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

interface MissedLineProps {
  readonly by: MissedBy;
  readonly missed: Missed;
  readonly onPlan: () => void;
  readonly onComplete: (task: FollowUp) => void;
}

function MissedLine({ by, missed, onPlan, onComplete }: MissedLineProps) {
  const texts = useTexts();
  const words = texts.curriculum.missed;
  const { makeUp, caughtUp } = missed;
  const day = dayWords(missed.cell.day);
  const { name } = by.row.patient;
  return (
    <li className={styles.session}>
      <span>
        <span className={styles.day}>{day}</span> {taughtIn(missed) || <em>{words.unknown}</em>}
        <span className={styles.state} data-state={stateOf(missed)}>
          {stateWords(missed, texts)}
        </span>
      </span>
      {makeUp?.state === 'open' ? (
        <Button
          size="compact-sm"
          aria-label={words.completeName(name, day)}
          onClick={() => onComplete(makeUp)}
        >
          {words.complete}
        </Button>
      ) : (
        !makeUp &&
        caughtUp === undefined && (
          <Button size="compact-sm" variant="default" aria-label={words.planName(name, day)} onClick={onPlan}>
            {words.plan}
          </Button>
        )
      )}
    </li>
  );
}

/** By the curriculum, else as it was charted. */
export function taughtIn({ topics, words }: Missed): string {
  return topics.length > 0 ? topics.map(({ title }) => title).join('; ') : (words ?? '');
}

function stateOf({ makeUp, caughtUp }: Missed): 'done' | 'planned' | 'overdue' | 'open' {
  if (makeUp?.state === 'done' || (caughtUp !== undefined && !makeUp)) return 'done';
  if (makeUp) return makeUp.overdue ? 'overdue' : 'planned';
  return 'open';
}

function stateWords({ makeUp, caughtUp }: Missed, { curriculum, followUp }: Texts): string {
  const { missed } = curriculum;
  if (makeUp?.state === 'done')
    return missed.done(followUp.outcomes[makeUp.outcome ?? 'other'], dayWords(makeUp.doneOn ?? makeUp.due));
  if (makeUp) return (makeUp.overdue ? missed.overdue : missed.planned)(dayWords(makeUp.due));
  return caughtUp === undefined ? missed.open : missed.caughtUp(dayWords(caughtUp));
}
