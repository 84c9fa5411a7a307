import { Link } from 'react-router';
import type { GroupSummary } from '../../src/workflow/groups/types.ts';
import { useTexts } from '../texts/texts.ts';
import { whenIn } from '../texts/when.ts';
import styles from './clients-page.module.css';

/** One group of the list, as a link to its page. */
export function GroupCard({ summary }: { readonly summary: GroupSummary }) {
  const { clients: texts, groups } = useTexts();
  const { group, seats, nextSession, facilitators } = summary;
  const lead = facilitators.find(({ role }) => role === 'lead')?.practitioner.name;
  const when = nextSession && whenIn(nextSession.timeZone);
  const full = seats.left === 0;
  return (
    <li>
      <Link to={`/groups/${group.id}`} className={styles.group ?? ''}>
        <span className={styles.groupHead}>
          <span className={styles.initials}>{group.initials}</span>{' '}
          <span className={styles.groupName}>{group.name}</span>
        </span>
        <span className={styles.soft}>
          {[groups.kinds[group.kind], groups.enrollmentShort[group.enrollment], lead]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span className={styles.seats} data-full={full || undefined}>
          {[
            texts.seats(seats.taken, group.capacity),
            ...(seats.waiting > 0 ? [texts.waiting(seats.waiting)] : []),
          ].join(' · ')}
        </span>
        <span className={styles.soft}>
          {nextSession && when
            ? texts.next(
                `${when.day(nextSession.start)}, ${when.time(nextSession.start)} ${when.zoneNote(nextSession.start)}`.trim(),
              )
            : texts.noNext}
        </span>
      </Link>
    </li>
  );
}
