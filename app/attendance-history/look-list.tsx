import { Button } from '@mantine/core';
import { IconFlag, IconFlagFilled } from '@tabler/icons-react';
import type { MemberRow } from '../../src/workflow/attendance-history/types.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import styles from './history-page.module.css';

export interface LookListProps {
  readonly rows: readonly MemberRow[];
  readonly busy: boolean;
  readonly onFlag: (row: MemberRow) => void;
  readonly onFollowUp: (row: MemberRow) => void;
  readonly onClear: (row: MemberRow) => void;
}

/** Members whose absence has become a pattern, by the group's own rules: flagged already, or to be. */
export function LookList({ rows, busy, onFlag, onFollowUp, onClear }: LookListProps) {
  const { history } = useTexts();
  const { look } = history;
  return (
    <section className={styles.look} aria-labelledby="worth-a-look">
      <h2 id="worth-a-look" className={styles.heading}>
        {look.title}
      </h2>
      <ul className={styles.lookList}>
        {rows.map((row) => {
          const flagged = row.flag?.active === true;
          const Icon = flagged ? IconFlagFilled : IconFlag;
          return (
            <li key={row.patient.id} className={styles.lookRow}>
              <Icon size={18} className={styles.lookIcon} aria-hidden />
              <span className={styles.lookWords}>
                <strong>{row.patient.name}</strong>{' '}
                {row.chronic && look.chronic(row.chronic.misses, row.chronic.of, dayWords(row.chronic.since))}{' '}
                {flagged && <span className={styles.soft}>{look.flagged(dayWords(row.flag.raised))} </span>}
                {row.openTasks > 0 && <span className={styles.soft}>{look.open(row.openTasks)}</span>}
              </span>
              <span className={styles.lookActions}>
                {!flagged && (
                  <Button size="compact-md" onClick={() => onFlag(row)}>
                    {look.flag}
                  </Button>
                )}
                {flagged && row.openTasks === 0 && row.chronic && (
                  <Button size="compact-md" variant="default" loading={busy} onClick={() => onFollowUp(row)}>
                    {look.followUp}
                  </Button>
                )}
                {flagged && (
                  <Button
                    size="compact-md"
                    variant="subtle"
                    color="gray"
                    disabled={busy}
                    onClick={() => onClear(row)}
                  >
                    {look.clear}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
