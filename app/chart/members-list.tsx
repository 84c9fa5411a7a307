import { IconUsers } from '@tabler/icons-react';
import { useReview, useWritten } from '../session/hooks.ts';
import { memberState } from '../session/member-state.ts';
import { useTexts } from '../texts/texts.ts';
import { MemberItem } from './member-item.tsx';
import { GROUP_NOTE } from './places.ts';
import styles from './members-list.module.css';

export interface MembersListProps {
  /** A member's id, or the group note. */
  readonly place: string;
  readonly onGo: (place: string) => void;
}

/** Everybody on the roster and how far their note has come; where the window is narrow, the group note too. */
export function MembersList({ place, onGo }: MembersListProps) {
  const { chart } = useTexts();
  const file = useWritten();
  const review = useReview();
  return (
    <nav className={styles.list} aria-label={chart.members}>
      <button
        type="button"
        className={styles.groupNote}
        aria-current={place === GROUP_NOTE || undefined}
        onClick={() => onGo(GROUP_NOTE)}
      >
        <IconUsers size={18} stroke={1.9} aria-hidden />
        <span>{chart.groupNote}</span>
      </button>
      <h2 className={styles.title}>{chart.members}</h2>
      <ul className={styles.items}>
        {file.members.map((member) => (
          <MemberItem
            key={member.patient.id}
            member={member}
            state={memberState(
              member,
              review.members.find((each) => each.patientId === member.patient.id),
            )}
            current={place === member.patient.id}
            onGo={() => onGo(member.patient.id)}
          />
        ))}
      </ul>
    </nav>
  );
}
