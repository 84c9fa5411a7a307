import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { dropFollowUp } from '../../src/workflow/follow-up/complete.ts';
import type { FollowUp } from '../../src/workflow/follow-up/types.ts';
import { useSaving } from '../attendance-history/use-saving.ts';
import type { Reach } from '../../src/workflow/worklist/reach.ts';
import { PartRefusal } from '../groups/part-refusal.tsx';
import { useApp } from '../session/app-context.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import { LoadingLine } from '../ui/loading-line.tsx';
import { today } from '../ui/today.ts';
import { FollowUpRow } from './follow-up-row.tsx';
import styles from './follow-up.module.css';
import { useFollowUps } from './use-follow-ups.ts';
import type { FollowUpsOf } from './use-follow-ups.ts';
import { wordsCheck } from './words-check.ts';
import { problemWords } from './words.ts';

const CompleteDialog = lazy(async () => ({
  default: (await import('./complete-dialog.tsx')).CompleteDialog,
}));

const SECTIONS = ['overdue', 'open', 'over'] as const;
type Section = (typeof SECTIONS)[number];

function sectionOf({ state, overdue }: FollowUp): Section {
  return state === 'open' ? (overdue ? 'overdue' : 'open') : 'over';
}

/**
 * What is to be done after absences: what is overdue first, then by day, and what was done.
 * @param of stable while it is of the same
 * @param within what of them the reader is shown; stable, too
 */
export function FollowUpList({ of, within }: { readonly of: FollowUpsOf; readonly within?: Reach }) {
  const texts = useTexts();
  const { followUp } = texts;
  const deps = useDeps();
  const { work } = useApp();
  const { answer, again } = useFollowUps(of, within);
  const [ending, setEnding] = useState<FollowUp>();
  const [said, setSaid] = useState('');
  const saving = useSaving((code) => problemWords(code, texts));

  const done = (task: FollowUp) => {
    setEnding(undefined);
    setSaid(followUp.done(task.patient?.shortName ?? ''));
    again();
  };
  const drop = async (task: FollowUp) => {
    const dropped = await saving.run(dropFollowUp(deps, task, { on: today(), by: work.me.id }, wordsCheck));
    if (dropped) done(task);
  };
  if (answer && !answer.ok) return <PartRefusal refusal={answer.refusal} onRetry={again} />;
  const tasks = answer?.value;
  return (
    <>
      <p className={said === '' ? 'gw-visually-hidden' : styles.said} role="status">
        {said}
      </p>
      {saving.problem !== undefined && (
        <p className={styles.problem} role="alert">
          {saving.problem}
        </p>
      )}
      {!tasks && <LoadingLine label={followUp.loading} />}
      {tasks?.every(({ state }) => state !== 'open') === true && <Nothing />}
      {tasks &&
        SECTIONS.map((section) => {
          const some = tasks.filter((one) => sectionOf(one) === section);
          if (some.length === 0) return null;
          return (
            <section key={section} className={styles.section} aria-labelledby={`follow-up-${section}`}>
              <h2 id={`follow-up-${section}`} className={styles.heading}>
                {followUp.sections[section]} <span className={styles.count}>{some.length}</span>
              </h2>
              <ul className={styles.list}>
                {some.map((task) => (
                  <FollowUpRow
                    key={task.version.id}
                    task={task}
                    busy={saving.busy}
                    onComplete={() => setEnding(task)}
                    onDrop={() => void drop(task)}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      <Suspense fallback={null}>
        {ending && (
          <CompleteDialog task={ending} onClose={() => setEnding(undefined)} onDone={() => done(ending)} />
        )}
      </Suspense>
    </>
  );
}

function Nothing() {
  const { followUp, groups } = useTexts();
  return (
    <div className={styles.empty}>
      <p>{followUp.empty}</p>
      <p className={styles.soft}>
        {followUp.emptyWhat} <Link to="/clients">{groups.all}</Link>
      </p>
    </div>
  );
}
