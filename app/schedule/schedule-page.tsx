import { Anchor } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useApp } from '../session/app-context.ts';
import { SignInAgain } from '../launch/sign-in-again.tsx';
import { mayChart, maySchedule } from '../shell/may-chart.ts';
import { useTexts } from '../texts/texts.ts';
import { FaultPage } from '../ui/fault-page.tsx';
import { LoadingLine } from '../ui/loading-line.tsx';
import { Desk } from './desk.tsx';
import type { OnDesk } from './desk.tsx';
import { isOf } from './entry-state.ts';
import { useSchedule } from './schedule-data.ts';
import styles from './schedule-page.module.css';
import { nextHour } from './next-hour.ts';
import { useShown } from './shown.ts';
import { ToChart } from './to-chart.tsx';
import { Toolbar } from './toolbar.tsx';
import { rangeOf, weekStart } from './view.ts';

const Calendar = lazy(async () => ({ default: (await import('./calendar.tsx')).Calendar }));

/** The schedule: today's when somebody comes in, any other day, week or month from there. */
export function SchedulePage() {
  const { schedule } = useTexts();
  const { signIn, work } = useApp();
  const charts = mayChart(signIn.scope);
  const { shown, show } = useShown(charts ? 'mine' : 'everyone');
  const first = weekStart();
  const { from, to } = rangeOf(shown.view, shown.day, first);
  const { answer, again } = useSchedule(from, to);
  const [onDesk, setOnDesk] = useState<OnDesk>();
  const [said, setSaid] = useState('');
  const may = maySchedule(signIn.scope);
  const changed = (words: string) => {
    setSaid(words);
    setOnDesk(undefined);
    again();
  };

  if (answer && !answer.result.ok)
    return (
      <FaultPage
        fault={answer.result.refusal.fault}
        onRetry={again}
        onSignIn={() => <SignInAgain iss={signIn.iss} />}
      />
    );
  const all = answer?.result.ok === true ? answer.result.value.entries : [];
  const unusable = answer?.result.ok === true ? answer.result.value.unusable : 0;
  const entries = shown.whose === 'mine' ? all.filter((entry) => isOf(entry, work.me.id)) : all;
  const old = answer === undefined || answer.from !== from || answer.to !== to;
  return (
    <main className={styles.page}>
      <Toolbar
        shown={shown}
        weekStart={first}
        hasOwn={charts}
        onShow={show}
        {...(may && {
          onAdd: (anchor: DOMRect) => setOnDesk({ at: 'new', wanted: nextHour(shown.day), anchor }),
        })}
      />
      {charts && <ToChart entries={all} />}
      <p className={said === '' ? 'gw-visually-hidden' : styles.said} role="status">
        {said}
      </p>
      {!old && entries.length === 0 && (
        <p className={styles.note} role="status">
          {all.length > 0 ? schedule.emptyMine : schedule.empty[shown.view]}{' '}
          {all.length > 0 && (
            <Anchor component="button" underline="always" onClick={() => show({ whose: 'everyone' })}>
              {schedule.showEveryone}
            </Anchor>
          )}
        </p>
      )}
      {unusable > 0 && (
        <p className={`${styles.note ?? ''} ${styles.warn ?? ''}`}>{schedule.unusable(unusable)}</p>
      )}
      <section className={styles.calendar} aria-label={schedule.calendar} aria-busy={old} tabIndex={0}>
        {old && (
          <div className={styles.reading}>
            <LoadingLine label={schedule.loading} />
          </div>
        )}
        <div className={styles.inner} data-view={shown.view} data-old={old || undefined}>
          <Suspense fallback={old ? null : <LoadingLine label={schedule.loading} />}>
            <Calendar
              view={shown.view}
              day={shown.day}
              weekStart={first}
              entries={entries}
              mayAdd={may}
              adding={onDesk?.at === 'new'}
              onOpen={(entry, anchor) => setOnDesk({ at: 'entry', entry, anchor })}
              onAdd={(span, anchor) => setOnDesk({ at: 'new', wanted: { span, vague: false }, anchor })}
              onMove={(entry, to, undo) =>
                setOnDesk(
                  entry.kind === 'session'
                    ? { at: 'move', entry, to, undo }
                    : { at: 'move-visit', entry, to, undo },
                )
              }
              onDay={(day) => show({ day, view: 'day' })}
            />
          </Suspense>
        </div>
      </section>
      {onDesk && <Desk on={onDesk} known={all} mayChange={may} onPut={setOnDesk} onChanged={changed} />}
    </main>
  );
}
