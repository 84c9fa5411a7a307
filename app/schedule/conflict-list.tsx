import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { TimeZone } from '../../src/domain/ids.ts';
import type { Conflict } from '../../src/workflow/schedule/conflicts.ts';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/texts.ts';
import { whenIn } from '../texts/when.ts';
import styles from './conflict-list.module.css';

const MOST_SHOWN = 6;

function words(conflict: Conflict, { scheduling }: Texts): string {
  const { conflicts } = scheduling;
  switch (conflict.kind) {
    case 'facilitator':
      return conflicts.facilitator(conflict.name, conflict.other.what);
    case 'room':
      return conflicts.room(conflict.placeName, conflict.other.what);
    case 'member':
      return conflicts.member(conflict.shortName);
    case 'group':
      return conflicts.group;
  }
}

export interface ConflictListProps {
  /** `undefined` while they are looked up, `unknown` where that failed. */
  readonly conflicts: readonly Conflict[] | 'unknown' | undefined;
  readonly zone: TimeZone;
  /** Where nothing is in the way; of a group's session unless told. */
  readonly none?: string;
  /** Leaves out the dates in conflict; absent where there is only one. */
  readonly onSkip?: () => void;
}

/** What is in the way of what is about to be saved. People decide whether it matters. */
export function ConflictList({ conflicts, zone, none, onSkip }: ConflictListProps) {
  const texts = useTexts();
  const { conflicts: said } = texts.scheduling;
  const when = whenIn(zone);
  if (conflicts === undefined) return <p className={styles.quiet}>{said.asking}</p>;
  if (conflicts === 'unknown') return <p className={styles.quiet}>{said.unknown}</p>;
  if (conflicts.length === 0)
    return (
      <p className={styles.none} role="status">
        <IconCircleCheck size={16} stroke={2} aria-hidden /> {none ?? said.none}
      </p>
    );
  return (
    <section className={styles.box} role="status" aria-label={said.title(conflicts.length)}>
      <p className={styles.title}>
        <IconAlertTriangle size={16} stroke={2} aria-hidden /> {said.title(conflicts.length)}
      </p>
      <ul className={styles.list}>
        {conflicts.slice(0, MOST_SHOWN).map((conflict, index) => (
          // Two of them may read the same.
          <li key={index}>
            {when.day(conflict.span.start)}: {words(conflict, texts)} ({when.span(conflict.other.span)})
          </li>
        ))}
        {conflicts.length > MOST_SHOWN && <li>{said.more(conflicts.length - MOST_SHOWN)}</li>}
      </ul>
      {onSkip && (
        <Button size="compact-sm" variant="default" onClick={onSkip}>
          {said.skip}
        </Button>
      )}
    </section>
  );
}
