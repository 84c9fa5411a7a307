import { IconPencil } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ScheduleEntry, SessionEntry } from '../../src/workflow/schedule/types.ts';
import { EVERYONE } from '../chart/places.ts';
import { useApp } from '../session/app-context.ts';
import { useTexts } from '../texts/texts.ts';
import { whenIn } from '../texts/when.ts';
import { today, ownZone } from '../ui/today.ts';
import { localDateIn } from '../../src/domain/schedule/time.ts';
import { isOf } from './entry-state.ts';
import styles from './to-chart.module.css';

const MOST = 4;

function isToChart(entry: ScheduleEntry): entry is SessionEntry {
  if (entry.kind !== 'session') return false;
  if (entry.state === 'unsigned' || entry.state === 'in-progress') return true;
  return entry.state === 'scheduled' && localDateIn(entry.start, ownZone()) === today();
}

/** One click from the schedule to the writing: this clinician's own groups of today, and what is shown here unsigned. */
export function ToChart({ entries }: { readonly entries: readonly ScheduleEntry[] }) {
  const { quick } = useTexts();
  const { work } = useApp();
  const own = entries.filter(isToChart).filter((entry) => isOf(entry, work.me.id));
  if (own.length === 0) return null;
  return (
    <nav className={styles.line} aria-label={quick.toChart}>
      <span className={styles.words}>{quick.toChart}</span>
      {own.slice(0, MOST).map((entry) => {
        const when = whenIn(entry.timeZone);
        return (
          <Link key={entry.id} className={styles.link ?? ''} to={`/session/${entry.id}/chart/${EVERYONE}`}>
            <IconPencil size={16} stroke={1.9} aria-hidden />
            {entry.groupName}{' '}
            <span className={styles.when}>
              {`${when.day(entry.start)}, ${when.time(entry.start)} ${when.zoneNote(entry.start)}`.trim()}
            </span>
          </Link>
        );
      })}
    </nav>
  );
}
