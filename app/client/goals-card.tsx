import type { ClientFile, GoalHistory } from '../../src/workflow/record/client-file.ts';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import styles from './client-page.module.css';
import { GoalSign } from './goal-sign.tsx';
import own from './goals-card.module.css';

/** Each goal with where it stands and how it got there, session by session. */
export function GoalsCard({ file }: { readonly file: ClientFile }) {
  const { goals: words } = useTexts().client;
  const current = file.goals.filter(({ goal }) => goal.current);
  const past = file.goals.filter(({ goal }) => !goal.current);
  return (
    <section className={styles.card} aria-labelledby="client-goals">
      <h2 id="client-goals" className={styles.heading}>
        {words.title}
      </h2>
      {file.goals.length === 0 && <p className={styles.soft}>{words.none}</p>}
      <ul className={own.list}>
        {current.map((one) => (
          <GoalItem key={one.goal.id} history={one} />
        ))}
      </ul>
      {past.length > 0 && (
        <details className={own.past}>
          <summary>
            {words.past} ({past.length})
          </summary>
          <ul className={own.list}>
            {past.map((one) => (
              <GoalItem key={one.goal.id} history={one} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type Step = GoalHistory['steps'][number];

function degree(code: string | undefined, { client }: Texts): string {
  if (code === undefined) return client.goals.unrated;
  return client.goals.progress[code] ?? code;
}

function GoalItem({ history }: { readonly history: GoalHistory }) {
  const texts = useTexts();
  const { goals: words } = texts.client;
  const { goal, steps } = history;
  const last = steps.findLast(({ progress }) => progress !== undefined);
  const now = last?.progress?.code ?? goal.achievement?.code;
  return (
    <li className={own.goal}>
      <p className={own.words} dir="auto">
        {goal.words}
      </p>
      {now !== undefined && (
        <p className={own.now}>
          <GoalSign code={now} /> {words.now(degree(now, texts))}
        </p>
      )}
      {steps.length === 0 ? (
        <p className={styles.soft}>{words.notRated}</p>
      ) : (
        <>
          <ol className={own.course} aria-label={words.course}>
            {steps.map((step) => (
              <li key={`${step.sessionId} ${step.day}`} title={`${dayWords(step.day)}: ${said(step, texts)}`}>
                <GoalSign code={step.progress?.code} />
                <span className="gw-visually-hidden">{`${dayWords(step.day)}: ${said(step, texts)}`}</span>
              </li>
            ))}
          </ol>
          <details className={own.steps}>
            <summary>{words.all(steps.length)}</summary>
            <ul>
              {steps.toReversed().map((step) => (
                <li key={`${step.sessionId} ${step.day}`}>
                  <span className={own.day}>{dayWords(step.day)}</span>{' '}
                  <span dir="auto">{said(step, texts)}</span>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </li>
  );
}

function said({ progress, note = '' }: Step, texts: Texts): string {
  const words = degree(progress?.code, texts);
  return note.trim() === '' ? words : `${words}. ${note}`;
}
