import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { FollowUp } from '../../src/workflow/follow-up/types.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import styles from './follow-up.module.css';

export interface FollowUpRowProps {
  readonly task: FollowUp;
  readonly busy: boolean;
  readonly onComplete: () => void;
  readonly onDrop: () => void;
}

/** One thing to do after one absence. */
export function FollowUpRow({ task, busy, onComplete, onDrop }: FollowUpRowProps) {
  const { followUp } = useTexts();
  const name = task.patient?.name ?? '';
  const open = task.state === 'open';
  const ended =
    task.state === 'dropped'
      ? followUp.dropped
      : followUp.ended(followUp.outcomes[task.outcome ?? 'other'], dayWords(task.doneOn ?? task.due));
  return (
    <li className={styles.row}>
      <span className={styles.what}>
        <Link to={`/clients/${task.patientId}`} className={styles.name ?? ''}>
          {name}
        </Link>
        <span>{task.what}</span>
        {!open && task.words !== undefined && <span className={styles.soft}>{task.words}</span>}
      </span>
      <span className={styles.when} data-overdue={task.overdue || undefined}>
        {open ? (task.overdue ? followUp.wasDue : followUp.due)(dayWords(task.due)) : ended}
        <span className={styles.soft}>
          {[followUp.kinds[task.kind], task.groupName, task.ownerName].filter(Boolean).join(' · ')}
        </span>
      </span>
      {open && (
        <span className={styles.actions}>
          <Button size="compact-md" aria-label={followUp.completeName(name, task.what)} onClick={onComplete}>
            {followUp.complete}
          </Button>
          <Button
            size="compact-md"
            variant="subtle"
            color="gray"
            disabled={busy}
            aria-label={followUp.dropName(name, task.what)}
            onClick={onDrop}
          >
            {followUp.drop}
          </Button>
        </span>
      )}
    </li>
  );
}
