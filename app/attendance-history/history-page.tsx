import { Button } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useParams } from 'react-router';
import { clearFlag } from '../../src/workflow/attendance-history/flags.ts';
import type { MemberRow } from '../../src/workflow/attendance-history/types.ts';
import { ABSENCE_STATUSES } from '../../src/domain/attendance/history.ts';
import type { HistoryCell } from '../../src/domain/attendance/history.ts';
import { PartRefusal } from '../groups/part-refusal.tsx';
import { useApp } from '../session/app-context.ts';
import { maySchedule } from '../shell/may-chart.ts';
import { useDeps } from '../shell/use-deps.ts';
import { percent } from '../texts/numbers.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import { LoadingLine } from '../ui/loading-line.tsx';
import { QuietSelect } from '../ui/quiet-select.tsx';
import { CellCard, MemberCard } from './cards.tsx';
import { Grid } from './grid.tsx';
import type { Picked } from './grid.tsx';
import styles from './history-page.module.css';
import { Legend } from './legend.tsx';
import { LookList } from './look-list.tsx';
import { lastAbsence, planAfter, usualDue } from './plan-after.ts';
import { RANGES, useHistory } from './use-history.ts';
import type { History, Months } from './use-history.ts';
import { useSaving } from './use-saving.ts';
import { decimal, refusalWords } from './words.ts';

const FlagDialog = lazy(async () => ({ default: (await import('./flag-dialog.tsx')).FlagDialog }));
const PolicyDialog = lazy(async () => ({ default: (await import('./policy-dialog.tsx')).PolicyDialog }));

/** A group's attendance over time: who came when, what has become a pattern, and what is done about it. */
export function HistoryPage() {
  const { history } = useTexts();
  const [months, setMonths] = useState<Months>('12');
  const { answer, again } = useHistory(useParams().group ?? '', months);
  const [said, setSaid] = useState('');
  if (!answer) return <LoadingLine label={history.loading} />;
  if (!answer.ok) return <PartRefusal refusal={answer.refusal} onRetry={again} />;
  const changed = (words: string) => {
    setSaid(words);
    again();
  };
  return (
    <>
      <p className={said === '' ? 'gw-visually-hidden' : styles.said} role="status">
        {said}
      </p>
      <Shown
        history={answer.value}
        old={answer.value.months !== months}
        onMonths={setMonths}
        onChanged={changed}
      />
    </>
  );
}

interface ShownProps {
  readonly history: History;
  readonly old: boolean;
  readonly onMonths: (months: Months) => void;
  readonly onChanged: (words: string) => void;
}

/** What somebody has in hand. */
type InHand =
  | { readonly at: 'picked'; readonly picked: Picked }
  | { readonly at: 'flag'; readonly row: MemberRow }
  | { readonly at: 'policy' };

function Shown({ history, old, onMonths, onChanged }: ShownProps) {
  const texts = useTexts();
  const deps = useDeps();
  const { signIn, work } = useApp();
  const { group } = history;
  const [inHand, put] = useState<InHand>();
  const saving = useSaving((code) => refusalWords(code, texts));
  const close = () => put(undefined);
  const done = (words: string) => {
    close();
    onChanged(words);
  };
  const look = group.members.filter(({ flag, suggested }) => suggested || flag?.active === true);

  const followUp = async (row: MemberRow, absence: HistoryCell | undefined) => {
    if (!absence) return;
    const about = { row, absence, due: usualDue(history) };
    const planned = await saving.run(planAfter(deps, history, about, work.me.id));
    close();
    if (planned) done(texts.history.planned(row.patient.shortName, dayWords(planned.due)));
  };
  const clear = async (row: MemberRow) => {
    if (!row.flag) return;
    const cleared = await saving.run(clearFlag(deps, row.flag, history.today));
    if (cleared) done(texts.history.flag.cleared(row.patient.shortName));
  };

  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <p className={styles.counts}>{countWords(history, texts.history)}</p>
        <div className={styles.tools}>
          <QuietSelect<Months>
            label={texts.history.range}
            value={history.months}
            options={RANGES.map((each) => ({ value: each, label: texts.history.ranges[each] }))}
            onChange={onMonths}
          />
          {maySchedule(signIn.scope) && (
            <Button
              size="compact-md"
              variant="default"
              leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
              onClick={() => put({ at: 'policy' })}
            >
              {texts.history.rules}
            </Button>
          )}
        </div>
      </div>
      {saving.problem !== undefined && (
        <p className={styles.problem} role="alert">
          {saving.problem}
        </p>
      )}
      {group.unusable.length > 0 && (
        <p className={styles.warn}>{texts.history.unusable(group.unusable.length)}</p>
      )}
      {look.length > 0 && (
        <LookList
          rows={look}
          busy={saving.busy}
          onFlag={(row) => put({ at: 'flag', row })}
          onFollowUp={(row) => void followUp(row, lastAbsence(row))}
          onClear={(row) => void clear(row)}
        />
      )}
      <section aria-label={texts.history.title} aria-busy={old} data-old={old || undefined}>
        {group.sessions.length === 0 || group.members.length === 0 ? (
          <p className={styles.none}>
            {group.sessions.length === 0 ? texts.history.empty : texts.history.nobody}
          </p>
        ) : (
          <>
            <Legend />
            <Grid history={history} onPick={(picked) => put({ at: 'picked', picked })} />
            <p className={styles.keys}>{texts.history.keys}</p>
          </>
        )}
      </section>
      <Suspense fallback={null}>{inHand && desk(inHand)}</Suspense>
    </div>
  );

  function desk(on: InHand) {
    switch (on.at) {
      case 'policy':
        return <PolicyDialog group={group} onClose={close} onDone={done} />;
      case 'flag':
        return <FlagDialog history={history} row={on.row} onClose={close} onDone={done} />;
      case 'picked':
        return card(on.picked);
    }
  }

  function card({ patientId, sessionId, anchor }: Picked) {
    const row = group.members.find((one) => one.patient.id === patientId);
    if (!row) return null;
    const cell = sessionId === undefined ? undefined : row.cells.get(sessionId);
    const common = { row, anchor, busy: saving.busy, onClose: close };
    if (!cell)
      return (
        <MemberCard {...common} onFlag={() => put({ at: 'flag', row })} onClear={() => void clear(row)} />
      );
    const tasks = history.tasks.filter(
      (one) => one.patientId === patientId && one.sessionId === cell.sessionId,
    );
    return <CellCard {...common} cell={cell} tasks={tasks} onFollowUp={() => void followUp(row, cell)} />;
  }
}

/** Both counts: sessions held, and visits; then how people came. */
function countWords({ group }: History, texts: ReturnType<typeof useTexts>['history']): string {
  const { sessions, visits, rate, average, absences } = group.counts;
  const { counts, marks } = texts;
  return [
    counts.held(sessions),
    counts.visits(visits),
    average === undefined ? '' : counts.average(decimal(average)),
    rate === undefined ? '' : counts.rate(percent(rate)),
    ...ABSENCE_STATUSES.map((each) => (absences[each] > 0 ? `${marks[each]} ${absences[each]}` : '')),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
