import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { isAbsent } from '../../src/domain/attendance/history.ts';
import type { HistoryCell } from '../../src/domain/attendance/history.ts';
import type { MemberRow } from '../../src/workflow/attendance-history/types.ts';
import type { FollowUp } from '../../src/workflow/follow-up/types.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import { AnchoredCard } from '../ui/anchored-card.tsx';
import styles from './history-page.module.css';
import { Mark } from './marks.tsx';
import { cellWords, patternWords } from './words.ts';

interface CardProps {
  readonly row: MemberRow;
  readonly anchor: DOMRect;
  readonly onClose: () => void;
}

export interface CellCardProps extends CardProps {
  readonly cell: HistoryCell;
  /** What is or was done about it. */
  readonly tasks: readonly FollowUp[];
  readonly busy: boolean;
  readonly onFollowUp: () => void;
}

/** One member in one session: what is known, and what can be done about an absence. */
export function CellCard({ row, cell, tasks, anchor, busy, onFollowUp, onClose }: CellCardProps) {
  const texts = useTexts();
  const { history } = texts;
  const { card } = history;
  const follows = tasks.some((one) => one.kind === 'follow-up' && one.state !== 'dropped');
  return (
    <AnchoredCard title={row.patient.name} anchor={anchor} onClose={onClose}>
      <p className={styles.cardLine}>
        <span className={styles.cardMark} data-status={cell.status}>
          <Mark status={cell.status} />
        </span>
        <span>
          {dayWords(cell.day)}: {cellWords(cell, texts)}
          {cell.minutes !== undefined && <span className={styles.soft}> {card.minutes(cell.minutes)}</span>}
        </span>
      </p>
      {tasks.length > 0 && (
        <ul className={styles.tasks}>
          {tasks.map((one) => (
            <TaskLine key={one.version.id} task={one} />
          ))}
        </ul>
      )}
      <div className={styles.cardActions}>
        {isAbsent(cell.status) && !follows && (
          <Button size="compact-md" loading={busy} onClick={onFollowUp} data-autofocus>
            {card.plan}
          </Button>
        )}
        <Button component={Link} size="compact-md" variant="default" to={`/session/${cell.sessionId}`}>
          {card.session}
        </Button>
      </div>
    </AnchoredCard>
  );
}

/** Something to do after an absence, and how it stands. */
function TaskLine({ task }: { readonly task: FollowUp }) {
  const { history, followUp } = useTexts();
  const kind = task.kind === 'follow-up' ? history.card.followUp : history.card.makeUp;
  const how =
    task.state === 'open'
      ? history.card.due(dayWords(task.due))
      : task.state === 'dropped'
        ? followUp.dropped
        : followUp.ended(followUp.outcomes[task.outcome ?? 'other'], dayWords(task.doneOn ?? task.due));
  return (
    <li data-overdue={task.overdue || undefined}>
      {kind}: {how}
      {task.words !== undefined && <span className={styles.soft}> {task.words}</span>}
    </li>
  );
}

export interface MemberCardProps extends CardProps {
  readonly onFlag: () => void;
  readonly onClear: () => void;
  readonly busy: boolean;
}

/** One member's pattern in words. */
export function MemberCard({ row, anchor, busy, onFlag, onClear, onClose }: MemberCardProps) {
  const texts = useTexts();
  const { history } = texts;
  const { look } = history;
  const flagged = row.flag?.active === true;
  return (
    <AnchoredCard title={row.patient.name} anchor={anchor} onClose={onClose}>
      <ul className={styles.sentences}>
        {patternWords(row, texts).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {row.openTasks > 0 && <li>{look.open(row.openTasks)}</li>}
      </ul>
      {flagged && (
        <p className={styles.flagged}>
          {look.flagged(dayWords(row.flag.raised))} {row.flag.words}
        </p>
      )}
      <div className={styles.cardActions}>
        {flagged ? (
          <Button size="compact-md" variant="default" loading={busy} onClick={onClear}>
            {look.clear}
          </Button>
        ) : (
          row.membership && (
            <Button size="compact-md" variant={row.suggested ? 'filled' : 'default'} onClick={onFlag}>
              {look.flag}
            </Button>
          )
        )}
        <Button component={Link} size="compact-md" variant="default" to={`/clients/${row.patient.id}`}>
          {history.card.client}
        </Button>
      </div>
    </AnchoredCard>
  );
}
