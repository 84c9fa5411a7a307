import { Link } from 'react-router';
import type { SessionSummary } from '../../src/workflow/find-sessions.ts';
import { useTexts } from '../texts/texts.ts';
import { whenIn } from '../texts/when.ts';
import styles from './picker-page.module.css';

/** One session of the day, as a link to it. */
export function SessionCard({ summary }: { readonly summary: SessionSummary }) {
  const { session } = useTexts();
  const when = whenIn(summary.timeZone);
  return (
    <li>
      <Link to={`/session/${summary.id}`} className={styles.card ?? ''}>
        <span className={styles.time}>{when.span(summary)}</span>
        <span className={styles.group}>
          <span className={styles.initials}>{summary.initials}</span>
          {summary.groupName}
          <span className={styles.place}>
            {[summary.placeName, when.zoneNote(summary.start)].filter(Boolean).join(' · ')}
          </span>
        </span>
        <span className={styles.state} data-state={summary.state}>
          {session.states[summary.state]}
        </span>
      </Link>
    </li>
  );
}
