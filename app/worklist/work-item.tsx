import { Button } from '@mantine/core';
import { IconAlertCircle, IconClockPause, IconLock, IconPencil } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/texts.ts';
import { whenIn } from '../texts/when.ts';
import { placeOf } from './rows.ts';
import type { WorkRow } from './rows.ts';
import styles from './worklist.module.css';

const ICONS = {
  unsigned: IconPencil,
  awaiting: IconClockPause,
  'group-record': IconLock,
  stopped: IconAlertCircle,
} satisfies Record<WorkRow['kind'], unknown>;

function whatWords(row: WorkRow, { worklist }: Texts): string {
  const { kinds } = worklist;
  switch (row.kind) {
    case 'unsigned':
      return kinds.unsigned(row.patients.length);
    case 'awaiting':
      return kinds.awaiting(row.count);
    case 'group-record':
      return kinds['group-record'];
    case 'stopped':
      return row.ofGroup ? kinds['stopped-record'] : kinds.stopped;
  }
}

function detailWords(row: WorkRow, { worklist }: Texts): string {
  switch (row.kind) {
    case 'unsigned': {
      const total = row.signed + row.patients.length;
      const names = row.patients.map(({ shortName }) => shortName).join(', ');
      const so = row.opened ? [worklist.signed(row.signed, total), names] : [worklist.notOpened];
      return [...so, ...(row.leads ? [] : [worklist.leadSigns])].join(' · ');
    }
    case 'awaiting':
      return row.patients.map(({ shortName }) => shortName).join(', ');
    case 'group-record':
      return '';
    case 'stopped':
      return [row.patient?.shortName, row.words].filter(Boolean).join(': ');
  }
}

function actionWords(row: WorkRow, { worklist }: Texts): string {
  const { actions } = worklist;
  switch (row.kind) {
    case 'unsigned':
      return row.opened ? actions.chart : actions.start;
    case 'awaiting':
    case 'group-record':
      return actions.sign;
    case 'stopped':
      return actions.mend;
  }
}

export interface WorkItemProps {
  readonly row: WorkRow;
  readonly mine: boolean;
  readonly overdue: boolean;
}

/** One thing to do: how old it is, which session, what is missing, and the way there. */
export function WorkItem({ row, mine, overdue }: WorkItemProps) {
  const texts = useTexts();
  const { worklist: words } = texts;
  const when = row.timeZone && whenIn(row.timeZone);
  const day =
    row.start && when
      ? `${when.day(row.start)}, ${when.time(row.start)} ${when.zoneNote(row.start)}`.trim()
      : '';
  const Icon = ICONS[row.kind];
  const group = row.groupName ?? words.unknownSession;
  const action = actionWords(row, texts);
  const detail = detailWords(row, texts);
  return (
    <li className={styles.row} data-kind={row.kind} data-testid="work-item">
      <span className={styles.age} data-overdue={overdue || undefined}>
        <span className={styles.days}>{words.age(row.ageDays)}</span>
        {overdue && <span className={styles.overdue}>{words.overdue}</span>}
      </span>
      <span className={styles.what}>
        <span className={styles.session}>
          {row.initials !== undefined && <span className={styles.initials}>{row.initials}</span>} {group}
          {day !== '' && <span className={styles.when}>{day}</span>}
        </span>
        <span className={styles.kind}>
          <Icon size={16} stroke={1.9} aria-hidden />
          {whatWords(row, texts)}
        </span>
        {detail !== '' && (
          <span className={styles.soft} dir="auto">
            {detail}
          </span>
        )}
      </span>
      <Button
        component={Link}
        to={placeOf(row)}
        variant={mine ? 'light' : 'default'}
        size="compact-md"
        className={styles.go ?? ''}
        aria-label={words.actionOf(action, group, day)}
      >
        {action}
      </Button>
    </li>
  );
}
