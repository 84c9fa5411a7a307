import { lazy, Suspense, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { dropFollowUp } from '../../src/workflow/follow-up/complete.ts';
import type { FollowUp } from '../../src/workflow/follow-up/types.ts';
import { useSaving } from '../attendance-history/use-saving.ts';
import { SignInAgain } from '../launch/sign-in-again.tsx';
import { useApp } from '../session/app-context.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import { OneChoice } from '../ui/choice.tsx';
import { FaultPage } from '../ui/fault-page.tsx';
import { LoadingLine } from '../ui/loading-line.tsx';
import { today } from '../ui/today.ts';
import { FollowUpRow } from './follow-up-row.tsx';
import styles from './follow-up.module.css';
import { useFollowUps } from './use-follow-ups.ts';
import { problemWords } from './words.ts';

const CompleteDialog = lazy(async () => ({
  default: (await import('./complete-dialog.tsx')).CompleteDialog,
}));

const SECTIONS = ['overdue', 'open', 'over'] as const;
type Section = (typeof SECTIONS)[number];

function sectionOf({ state, overdue }: FollowUp): Section {
  return state === 'open' ? (overdue ? 'overdue' : 'open') : 'over';
}

/** What is to be done after absences: what is overdue first, then by day, and what was done. */
export function FollowUpPage() {
  const texts = useTexts();
  const { followUp } = texts;
  const deps = useDeps();
  const { signIn, work } = useApp();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('group') ?? '';
  const group = /^[A-Za-z0-9.-]{1,64}$/.test(asked) ? asked : undefined;
  const [whose, setWhose] = useState<'mine' | 'group'>(group === undefined ? 'mine' : 'group');
  const { answer, again } = useFollowUps(work.me.id, whose === 'group' ? group : undefined);
  const [ending, setEnding] = useState<FollowUp>();
  const [said, setSaid] = useState('');
  const saving = useSaving((code) => problemWords(code, texts));

  if (answer && !answer.ok)
    return (
      <FaultPage
        fault={answer.refusal.fault}
        onRetry={again}
        onSignIn={() => <SignInAgain iss={signIn.iss} />}
      />
    );
  const tasks = answer?.value;
  const done = (task: FollowUp) => {
    setEnding(undefined);
    setSaid(followUp.done(task.patient?.shortName ?? ''));
    again();
  };
  const drop = async (task: FollowUp) => {
    const dropped = await saving.run(dropFollowUp(deps, task, { on: today(), by: work.me.id }));
    if (dropped) done(task);
  };
  const groupName = tasks?.find((one) => one.groupId === group)?.groupName;
  return (
    <main className={styles.page}>
      <div className={styles.bar}>
        <h1 className={styles.title}>{followUp.title}</h1>
        {group !== undefined && (
          <OneChoice<'mine' | 'group'>
            label={followUp.whose}
            value={whose}
            options={[
              { value: 'mine', label: followUp.mine },
              { value: 'group', label: groupName ?? followUp.group },
            ]}
            onChange={(next) => {
              setWhose(next ?? 'mine');
              if (next === 'mine') setSearch({}, { replace: true });
            }}
          />
        )}
      </div>
      <p className={said === '' ? 'gw-visually-hidden' : styles.said} role="status">
        {said}
      </p>
      {saving.problem !== undefined && (
        <p className={styles.problem} role="alert">
          {saving.problem}
        </p>
      )}
      {!tasks && <LoadingLine label={followUp.loading} />}
      {tasks?.every(({ state }) => state !== 'open') === true && (
        <div className={styles.empty}>
          <p>{followUp.empty}</p>
          <p className={styles.soft}>
            {followUp.emptyWhat} <Link to="/clients">{texts.groups.all}</Link>
          </p>
        </div>
      )}
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
    </main>
  );
}
