import { IconCircleCheck, IconClockPlay, IconPencil, IconUser, IconX } from '@tabler/icons-react';
import type { ScheduleEntry } from '../../src/workflow/schedule/types.ts';
import { useTexts } from '../texts/texts.ts';
import { whenIn } from '../texts/when.ts';
import styles from './entry-content.module.css';
import { countWords, entryName, stateWords } from './entry-state.ts';

function StateIcon({ entry }: { readonly entry: ScheduleEntry }) {
  const props = { size: 14, stroke: 2, 'aria-hidden': true, className: styles.icon } as const;
  switch (entry.state) {
    case 'in-progress':
    case 'arrived':
      return <IconClockPlay {...props} />;
    case 'unsigned':
      return <IconPencil {...props} />;
    case 'signed':
    case 'fulfilled':
      return <IconCircleCheck {...props} />;
    case 'cancelled':
    case 'no-show':
      return <IconX {...props} />;
    case 'scheduled':
    case 'booked':
      return entry.kind === 'individual' ? <IconUser {...props} /> : null;
  }
}

export interface EntryContentProps {
  readonly entry: ScheduleEntry;
  /** As the calendar writes it, by the reader's clock. */
  readonly time: string;
  /** `row`: one line, as in a month; `list`: a line as wide as the page. */
  readonly shape: 'block' | 'row' | 'list';
  /** So low that only one line fits. */
  readonly short?: boolean;
}

/** One appointment on the schedule. What color says, an icon and words say too. */
export function EntryContent({ entry, time, shape, short = false }: EntryContentProps) {
  const texts = useTexts();
  const zone = whenIn(entry.timeZone);
  const note = zone.zoneNote(entry.start);
  const there = note === '' ? '' : `${zone.time(entry.start)} ${note}`;
  const state = stateWords(entry, texts);
  const details = entry.kind === 'session' ? countWords(entry, texts) : (entry.what ?? '');
  return (
    <span
      className={styles.entry}
      data-shape={shape}
      data-short={short || undefined}
      data-kind={entry.kind}
      data-state={entry.state}
    >
      <span className={styles.head}>
        {shape !== 'block' && <span className={styles.time}>{time} </span>}
        {entry.kind === 'session' && <span className={styles.initials}>{entry.initials}</span>}{' '}
        <span className={styles.name}>{entryName(entry, texts)}</span>
      </span>
      <span className={styles.facts}>
        {shape === 'block' && <span className={styles.time}>{time} </span>}
        <span className={styles.state}>
          <StateIcon entry={entry} /> <span className={styles.stateWords}>{state}</span>{' '}
        </span>
        <span className={styles.details}>{[details, there].filter(Boolean).join(' · ')}</span>
      </span>
    </span>
  );
}
